// What narrows the affair down: words, kinds, sources, actors, and whether sources contradict each other.
import {h, fill} from './dom.js';
import {change, state} from './state.js';
import {say, t} from './words.js';

const LISTED = 120;

/** The search and the filters over an affair. */
export class Filters {
  constructor(affair) {
    this.affair = affair;
    this.search = h('input', {type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', input: () => this.later(),
      keydown: event => event.key === 'Enter' && change({q: this.search.value, tab: 'list'})});
    this.label = h('label', {for: 'search', class: 'unseen'});
    this.box = h('search', {class: 'search'}, this.label, this.search);
    this.bar = h('div', {class: 'filters', role: 'group'});
    this.element = h('div', {class: 'narrow'}, this.box, this.bar);
    document.addEventListener('pointerdown', event => this.closeMenus(menu => !menu.contains(event.target)));
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        this.closeMenus(() => true);
      } else if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
        event.preventDefault();
        this.search.focus();
      }
    });
  }

  later() {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => change({q: this.search.value, tab: this.search.value ? 'list' : state.tab}), 120);
  }

  closeMenus(which) {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (which(menu)) {
        const inside = menu.contains(document.activeElement) && document.activeElement.tagName !== 'SUMMARY';
        menu.open = false;
        if (inside) {
          menu.querySelector('summary').focus();
        }
      }
    });
  }

  words() {
    const {affair} = this;
    this.label.textContent = t('filter.search');
    this.search.placeholder = t('filter.search');
    this.bar.setAttribute('aria-label', t('filter.head'));
    this.contested = h('button', {type: 'button', class: 'pill', click: () => change({contested: !state.contested})}, '≠ ' + t('filter.contested'));
    this.clear = h('button', {type: 'button', class: 'link', click: () => change({q: '', kinds: [], sources: [], actors: [], contested: false})}, t('filter.clear'));
    const told = affair.sources.map(() => 0);
    affair.events.forEach(event => new Set(event.told.map(telling => telling.source)).forEach(source => told[source]++));
    fill(this.bar,
      this.menu('kinds', affair.kinds.map(kind => [kind.id, kind.label, affair.events.filter(event => affair.kinds[event.kind] === kind).length])),
      this.menu('sources', affair.sources.map((source, i) => [source.id, say(source.name), told[i]])),
      this.menu('actors', counted(affair.events.flatMap(event => event.actors)).slice(0, LISTED).map(([actor, count]) => [actor, actor, count])),
      this.contested, this.clear);
  }

  menu(key, options) {
    if (options.length < 2) {
      return null;
    }
    const choose = id => change({[key]: state[key].includes(id) ? state[key].filter(one => one !== id) : [...state[key], id]});
    return h('details', {class: 'menu', 'data-filter': key}, h('summary', {class: 'pill'}, t('filter.' + key), h('span', {class: 'count'})),
      h('fieldset', {}, h('legend', {class: 'unseen'}, t('filter.' + key)),
        options.map(([id, name, count]) => h('label', {}, h('input', {type: 'checkbox', value: id, change: () => choose(id)}),
          h('span', {lang: key === 'sources' ? null : this.affair.labels}, name), h('i', {}, count.toLocaleString())))));
  }

  show() {
    if (document.activeElement !== this.search) {
      this.search.value = state.q;
    }
    this.contested.setAttribute('aria-pressed', String(state.contested));
    this.clear.hidden = !(state.q || state.contested || state.kinds.length || state.sources.length || state.actors.length);
    this.bar.querySelectorAll('details').forEach(menu => {
      const chosen = state[menu.dataset.filter];
      menu.querySelector('.count').textContent = chosen.length ? ' ' + chosen.length : '';
      menu.querySelector('summary').classList.toggle('on', chosen.length > 0);
      menu.querySelectorAll('input').forEach(input => input.checked = chosen.includes(input.value));
    });
  }
}

/** Names with how often each stands there, the commonest first. */
function counted(names) {
  const counts = new Map();
  names.forEach(name => counts.set(name, (counts.get(name) ?? 0) + 1));
  return [...counts].sort(([one, many], [other, more]) => more - many || one.localeCompare(other));
}
