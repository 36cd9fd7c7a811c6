// The whole of an affair in one strip: how many events there are when, and which stretch the timeline shows.
import {gutterOf} from './chart.js';
import {h} from './dom.js';
import {called, marks, stepFor} from './axis.js';
import {box, line, sharpen, lettering} from './pen.js';
import {t} from './words.js';

const HEIGHT = 34;

/** The strip below the timeline. */
export class Overview {
  /** @param go takes the timeline to a stretch of time */
  constructor(affair, go) {
    this.affair = affair;
    this.go = go;
    this.canvas = h('canvas', {'aria-hidden': 'true'});
    this.buttons = h('div', {class: 'zoom', role: 'group'});
    this.element = h('div', {class: 'overview'}, this.canvas, this.buttons);
    this.canvas.addEventListener('pointerdown', event => this.down(event));
    this.canvas.addEventListener('pointermove', event => this.grip && event.buttons && this.drag(event.offsetX));
    this.canvas.addEventListener('pointerup', () => this.grip = null);
  }

  words() {
    this.canvas.setAttribute('title', t('timeline.overview'));
  }

  show(events, from, until, colours) {
    const width = this.canvas.clientWidth;
    if (!width) {
      return;
    }
    Object.assign(this, {from, until, width, gutter: gutterOf(width)});
    const {extent} = this.affair;
    const pen = sharpen(this.canvas, width, HEIGHT);
    this.scale = (width - this.gutter - 14) / (extent.until - extent.from);
    pen.fillStyle = colours.ground;
    pen.fillRect(0, 0, width, HEIGHT);
    pen.textBaseline = 'middle';
    const step = stepFor(1 / this.scale);
    pen.strokeStyle = colours.line;
    for (const tick of marks(step, extent.from, extent.until)) {
      const x = Math.round(this.x(tick)) + 0.5;
      if (x >= this.gutter - 8) {
        line(pen, x, 4, x, HEIGHT - 4);
        lettering(pen, called(step, tick).filter(Boolean).join(' '), x + 4, 11, colours['ink-faint'], `11px ${colours.sans}`);
      }
    }
    this.bars(pen, events, colours);
    const [first, last] = [new Date(extent.from).getUTCFullYear(), new Date(extent.until - 1).getUTCFullYear()];
    lettering(pen, first === last ? String(first) : first + (this.gutter < 120 ? '–' : ' – ') + last, 14, HEIGHT / 2, colours['ink-soft'], `12px ${colours.sans}`);
    const [x1, x2] = this.brush();
    box(pen, x1, 2.5, x2 - x1, HEIGHT - 5, 4);
    pen.strokeStyle = colours['ink-soft'];
    pen.lineWidth = 1.6;
    pen.stroke();
    pen.lineWidth = 1;
  }

  bars(pen, events, colours) {
    if (this.counted !== events || this.countedFor !== this.width) {
      this.counts = new Map();
      events.forEach(i => {
        const x = Math.round(this.x(this.affair.events[i].mid) / 3) * 3;
        this.counts.set(x, (this.counts.get(x) ?? 0) + 1);
      });
      this.most = Math.max(...this.counts.values(), 1);
      Object.assign(this, {counted: events, countedFor: this.width});
    }
    pen.fillStyle = colours['mark-soft'];
    this.counts.forEach((count, x) => {
      const tall = 3 + 14 * Math.log1p(count) / Math.log1p(this.most);
      pen.fillRect(x, HEIGHT - 4 - tall, 2, tall);
    });
  }

  x(moment) {
    return this.gutter + (moment - this.affair.extent.from) * this.scale;
  }

  /** Where the stretch that is shown lies; never too narrow to be taken. */
  brush() {
    const [x1, x2] = [Math.max(this.gutter - 6, this.x(this.from)), Math.min(this.width - 4, this.x(this.until))];
    const room = Math.max(0, 10 - (x2 - x1)) / 2;
    return [x1 - room, x2 + room];
  }

  down(event) {
    this.canvas.setPointerCapture(event.pointerId);
    const [x1, x2] = this.brush();
    const inside = event.offsetX >= x1 && event.offsetX <= x2;
    this.grip = {off: inside ? event.offsetX - this.x(this.from) : (this.until - this.from) * this.scale / 2};
    if (!inside) {
      this.drag(event.offsetX);
    }
  }

  drag(x) {
    const from = this.affair.extent.from + (x - this.grip.off - this.gutter) / this.scale;
    this.go(from, from + this.until - this.from);
  }
}
