// Light and dark: as the system has it, until the reader says otherwise.
import {coloursOf} from './pen.js';

const KEY = 'synoptic-theme';
const THEMES = ['system', 'light', 'dark'];
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The theme of the page. */
export class Theme {
  /** @param changed is told when colours are others, and whether they are for paper */
  constructor(changed) {
    this.changed = changed;
    this.chosen = THEMES.includes(kept()) ? kept() : 'system';
    this.apply();
    dark.addEventListener('change', () => this.apply());
    addEventListener('beforeprint', () => this.apply(true));
    addEventListener('afterprint', () => this.apply());
  }

  choose(theme) {
    this.chosen = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Kept until the page is closed.
    }
    this.apply();
  }

  apply(paper = false) {
    document.documentElement.dataset.theme = paper ? 'light' : this.chosen === 'system' ? dark.matches ? 'dark' : 'light' : this.chosen;
    this.known = null;
    this.changed(paper);
  }

  colours() {
    return this.known ??= coloursOf(document.documentElement);
  }
}

function kept() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
