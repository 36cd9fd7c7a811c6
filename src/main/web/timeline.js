// The timeline: its canvas, and how it is moved by pointer, wheel, fingers and keys.
import {HOUR} from './axis.js';
import {Chart} from './chart.js';
import {Overview} from './overview.js';
import {h, fill, icon} from './dom.js';
import {change, chooseEvent, chosen, state} from './state.js';
import {say, t} from './words.js';

const STILL = 4;

/** The timeline of an affair. */
export class Timeline {
  constructor(affair, theme) {
    this.affair = affair;
    this.theme = theme;
    this.canvas = h('canvas', {'aria-hidden': 'true'});
    this.card = h('div', {class: 'hover-card', hidden: true});
    this.cluster = h('div', {class: 'cluster', role: 'dialog', hidden: true, keydown: event => event.key === 'Escape' && this.closeCluster(true)});
    this.surface = h('div', {class: 'surface', tabindex: 0, role: 'application'}, this.canvas, this.card, this.cluster);
    this.overview = new Overview(affair, (from, until) => this.go(from, until));
    this.element = h('section', {class: 'timeline'}, this.surface, this.overview.element);
    this.chart = new Chart(this.canvas, affair);
    this.pointers = new Map();
    this.listen();
    new ResizeObserver(() => this.show()).observe(this.surface);
  }

  /** The stretch of time to begin with: the affair's own, with some room around it. */
  home() {
    const [from, until] = this.affair.window;
    const room = Math.max(HOUR, (until - from) * 0.02);
    return {from: from - room, until: until + room};
  }

  span() {
    return state.from === null ? this.home() : {from: state.from, until: state.until};
  }

  /** Shows other events, another choice, another theme or language; in a size of its own where one is given. */
  show(events = this.events, size = null) {
    this.events = events;
    const {width, height} = size ?? this.surface.getBoundingClientRect();
    if (!events || width < 40 || height < 40) {
      return;
    }
    this.surface.setAttribute('aria-label', t('timeline.told', events.length, this.affair.sources.length));
    this.surface.setAttribute('aria-roledescription', t('timeline.role'));
    this.chart.set({events, chosen: chosen(this.affair), width, height, colours: this.theme.colours(), ratio: size?.ratio});
    this.draw();
  }

  draw() {
    const {from, until} = this.span();
    this.chart.draw(from, until);
    this.overview.show(this.events, from, until, this.theme.colours());
  }

  words() {
    this.element.setAttribute('aria-label', t('view.timeline'));
    const button = (sign, key, action) => h('button', {type: 'button', 'aria-label': t(key), title: t(key), click: action}, icon(sign));
    fill(this.overview.buttons, button('closer', 'timeline.closer', () => this.zoom(0.6)), button('farther', 'timeline.farther', () => this.zoom(1 / 0.6)),
      button('whole', 'timeline.whole', () => this.change(null, null)));
    this.overview.buttons.setAttribute('aria-label', t('timeline.zoom'));
    this.overview.words();
  }

  /** Goes to a stretch of time, within what there is. */
  go(from, until) {
    const {extent} = this.affair;
    const room = (extent.until - extent.from) * 0.1 + 24 * HOUR;
    const length = Math.min(Math.max(until - from, HOUR), extent.until - extent.from + 2 * room);
    const start = Math.min(Math.max(from, extent.from - room), extent.until + room - length);
    this.change(start, start + length);
  }

  /** Draws at the next picture, and has the address follow when all is still. */
  change(from, until) {
    Object.assign(state, {from, until});
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      const now = {from: state.from, until: state.until};
      Object.assign(state, {from: undefined});
      change(now);
    }, 250);
  }

  zoom(factor, x = (this.chart.gutter + this.chart.width) / 2) {
    const {from, until} = this.span();
    const fixed = from + (x - this.chart.gutter) / (this.chart.width - this.chart.gutter) * (until - from);
    this.go(fixed - (fixed - from) * factor, fixed + (until - fixed) * factor);
  }

  pan(share) {
    const {from, until} = this.span();
    this.go(from + share * (until - from), until + share * (until - from));
  }

  /** Moves no farther than is needed to have an event in view. */
  reveal(at) {
    const event = this.affair.events[at];
    const {from, until} = this.span();
    if (event.long ? event.until < from || event.from > until : event.mid < from || event.mid > until) {
      const half = (until - from) / 2;
      const middle = event.long ? Math.min(event.until, event.from + half) : event.mid;
      this.go(middle - half, middle + half);
    }
  }

  listen() {
    const {surface, canvas} = this;
    canvas.addEventListener('pointerdown', event => this.down(event));
    canvas.addEventListener('pointermove', event => this.move(event));
    canvas.addEventListener('pointerup', event => this.up(event));
    canvas.addEventListener('pointercancel', event => this.pointers.delete(event.pointerId));
    canvas.addEventListener('pointerleave', () => this.card.hidden = true);
    canvas.addEventListener('dblclick', event => this.zoom(0.4, event.offsetX));
    canvas.addEventListener('wheel', event => {
      event.preventDefault();
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      if (sideways) {
        this.pan((event.deltaX || event.deltaY) / 900);
      } else {
        this.zoom(Math.exp(Math.max(-120, Math.min(120, event.deltaY)) / 350), event.offsetX);
      }
    }, {passive: false});
    surface.addEventListener('keydown', event => event.target === surface && this.key(event));
    document.addEventListener('pointerdown', event => !this.cluster.contains(event.target) && this.closeCluster(false));
  }

  down(event) {
    this.canvas.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, {x: event.offsetX, y: event.offsetY});
    this.moved = this.pointers.size > 1;
    this.start = {x: event.offsetX, ...this.span()};
    this.apart = this.distance();
    this.card.hidden = true;
  }

  move(event) {
    if (!this.pointers.has(event.pointerId)) {
      this.hover(event);
      return;
    }
    this.pointers.set(event.pointerId, {x: event.offsetX, y: event.offsetY});
    const [one, other] = [...this.pointers.values()];
    if (other) {
      const apart = this.distance();
      this.zoom(this.apart / Math.max(8, apart), (one.x + other.x) / 2);
      this.apart = Math.max(8, apart);
    } else if (this.moved || Math.abs(event.offsetX - this.start.x) > STILL) {
      this.moved = true;
      const shift = (this.start.x - event.offsetX) / (this.chart.width - this.chart.gutter) * (this.start.until - this.start.from);
      this.go(this.start.from + shift, this.start.until + shift);
    }
  }

  distance() {
    const [one, other] = [...this.pointers.values()];
    return other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  }

  up(event) {
    this.pointers.delete(event.pointerId);
    const [left] = [...this.pointers.values()];
    this.start = {x: left?.x ?? 0, ...this.span()};
    if (!this.moved) {
      this.choose(this.chart.at(event.offsetX, event.offsetY), event);
    }
  }

  choose(hit, {offsetX, offsetY}) {
    if (hit?.event !== undefined) {
      chooseEvent(this.affair, hit.event, hit.source ?? null);
    } else if (hit?.events?.length === 1) {
      chooseEvent(this.affair, hit.events[0]);
    } else if (hit?.events) {
      this.openCluster(hit.events, offsetX, offsetY);
    }
  }

  hover(event) {
    const hit = this.chart.at(event.offsetX, event.offsetY);
    this.canvas.classList.toggle('over', Boolean(hit));
    this.card.hidden = hit?.event === undefined;
    if (hit?.event !== undefined) {
      const told = this.affair.events[hit.event];
      fill(this.card, h('b', {lang: this.affair.labels}, told.label), h('span', {}, say(this.affair.dates[told.date].full) + ' · ' + t('word.verdict.' + told.verdict)));
      this.card.style.left = Math.min(event.offsetX + 14, this.chart.width - 250) + 'px';
      this.card.style.top = (event.offsetY > this.chart.height - 70 ? event.offsetY - 58 : event.offsetY + 16) + 'px';
    }
  }

  openCluster(events, x, y) {
    const choose = at => () => {
      this.closeCluster(true);
      chooseEvent(this.affair, at);
    };
    fill(this.cluster, h('ul', {}, events.slice(0, 60).map(at => h('li', {}, h('button', {type: 'button', click: choose(at)},
      h('span', {lang: this.affair.labels}, this.affair.events[at].label), h('i', {}, say(this.affair.dates[this.affair.events[at].date].brief)))))),
    events.length > 60 ? h('p', {}, t('timeline.more', events.length - 60)) : null);
    this.cluster.setAttribute('aria-label', t('timeline.cluster', events.length));
    this.cluster.style.left = Math.max(4, Math.min(x, this.chart.width - 300)) + 'px';
    this.cluster.style.bottom = this.chart.height - y + 12 + 'px';
    this.cluster.style.maxHeight = Math.max(90, y - 20) + 'px';
    this.cluster.hidden = false;
    this.cluster.querySelector('button').focus();
  }

  closeCluster(focus) {
    if (!this.cluster.hidden) {
      this.cluster.hidden = true;
      if (focus) {
        this.surface.focus();
      }
    }
  }

  key(event) {
    const actions = {
      '+': () => this.zoom(0.6), '=': () => this.zoom(0.6), '-': () => this.zoom(1 / 0.6), '0': () => this.change(null, null),
      ArrowRight: () => event.shiftKey ? this.pan(0.15) : this.next(1), ArrowLeft: () => event.shiftKey ? this.pan(-0.15) : this.next(-1),
      Home: () => this.next(-Infinity), End: () => this.next(Infinity),
    };
    if (actions[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      actions[event.key]();
    }
  }

  /** Chooses the event that comes so many after the one that is chosen. */
  next(steps) {
    const order = this.events;
    if (!order.length) {
      return;
    }
    const now = order.indexOf(this.affair.byId.get(state.event));
    const to = now < 0 ? order.findIndex(i => this.affair.events[i].until > this.span().from) : now + steps;
    chooseEvent(this.affair, order[Math.max(0, Math.min(order.length - 1, to))]);
  }
}
