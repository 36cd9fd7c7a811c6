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
