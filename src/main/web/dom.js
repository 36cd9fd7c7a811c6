// Elements made of text alone: nothing here reads markup, so that no label or note can become any.

/** An element. A function is a listener, `true` an attribute without value; what is null, undefined or false is left out. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
  return element;
}

/** Puts other children in place of those an element has. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(2).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';
const ICONS = {menu: 'M2 4h12M2 8h12M2 12h12', whole: 'M2 8h12M5 5L2 8l3 3M11 5l3 3-3 3', closer: 'M8 3v10M3 8h10', farther: 'M3 8h10'};

/** A sign of lines, the same on every system. */
export function icon(name) {
  const [svg, path] = ['svg', 'path'].map(element => document.createElementNS(SVG, element));
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

const ELEMENTS = new Set(['p', 'b', 'blockquote', 'ul', 'ol', 'li', 'em', 'strong', 'hr', 'br', 'code', 'pre', 'span']);

/** A note, which is a tree of strings and of lists that begin with the name of an element. */
export function note(tree, language) {
  return tree ? h('div', {class: 'remark', lang: language}, tree.map(grown)) : null;
}

function grown(node) {
  return typeof node === 'string' ? node : h(ELEMENTS.has(node[0]) ? node[0] : 'span', {}, node.slice(1).map(grown));
}

/** One stop of the Tab key for many buttons: arrows lead from one to the next, in rows of `columns`. */
export function roving(container, buttons, columns, current) {
  const stop = Math.max(0, current);
  buttons.forEach((button, i) => button.tabIndex = i === stop ? 0 : -1);
  container.onkeydown = event => {
    const from = buttons.indexOf(document.activeElement);
    const steps = {ArrowDown: columns, ArrowUp: -columns, ArrowRight: columns > 1 ? 1 : 0, ArrowLeft: columns > 1 ? -1 : 0};
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : from + (steps[event.key] ?? 0);
    if (from >= 0 && to !== from && buttons[to] && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      buttons[from].tabIndex = -1;
      buttons[to].tabIndex = 0;
      buttons[to].focus();
    }
  };
}
