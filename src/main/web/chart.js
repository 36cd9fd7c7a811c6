// The drawing of the timeline: an axis, the best dates with their labels, a lane for each source, and what is chosen across them.
import {called, headed, marks, stepFor, weekend} from './axis.js';
import {LANES, lanesOf, shapeOf, tellingsOf} from './lanes.js';
import {MARK, place, rowsFor, Ruler} from './places.js';
import {beads, box, hatching, line, mark, sharpen, lettering} from './pen.js';
import {say, t} from './words.js';

const HEAD = 30;
const ROW = 20;
const LANE = 20;
const LONGEST = 300;

/** How much of a width names take beside the lanes. */
export function gutterOf(width) {
  return width < 560 ? 92 : width < 1100 ? 168 : 196;
}

/** What is drawn of an affair with some of its events, in a width and height, in the colours of a theme. */
export class Chart {
  constructor(canvas, affair) {
    this.canvas = canvas;
    this.affair = affair;
    this.hits = [];
  }

  /** Takes what is to be drawn, and works out anew what follows from that which is another. */
  set({events, chosen, width, height, colours, ratio}) {
    Object.assign(this, {events, chosen, width, height, colours});
    this.pen = sharpen(this.canvas, width, height, ratio);
    this.gutter = gutterOf(width);
    this.fonts = {plain: `12px ${colours.sans}`, bold: `600 12px ${colours.sans}`, small: `11px ${colours.sans}`};
    if (this.measured !== this.fonts.plain) {
      this.measured = this.fonts.plain;
      this.ruler = new Ruler(this.pen, this.fonts.plain);
      this.narrow = new Ruler(this.pen, this.fonts.small);
      this.strong = new Ruler(this.pen, this.fonts.bold);
    }
    this.hatch = hatching(this.pen, colours.hatch);
    const telling = this.affair.sources.length > LANES && chosen?.kind === 'event' ? chosen.at : null;
    if (this.laid?.events !== events || this.laid.telling !== telling) {
      this.lanes = lanesOf(this.affair, this.toldBy ??= tellingsOf(this.affair), events, chosen);
    }
    this.laneTop = height - this.lanes.length * LANE - 6;
    this.rows = Math.max(1, Math.floor((this.laneTop - HEAD - ROW - 4) / ROW));
    if (this.laid?.events !== events || this.laid.rows !== this.rows || this.laid.font !== this.measured) {
      this.placed = null;
    }
    this.laid = {events, telling, rows: this.rows, font: this.measured};
  }

  x(moment) {
    return this.gutter + (moment - this.from) * this.scale;
  }

  moment(x) {
    return this.from + (x - this.gutter) / this.scale;
  }

  /** Gives each event a row, where it has one, for the scale that is shown. */
  placeLabels() {
    const {affair, events, scale} = this;
    const items = events.map(i => {
      const event = affair.events[i];
      const label = this.ruler.cut(event.label, LONGEST) + (event.verdict === 'differ' ? ' ≠' : '');
      const bar = event.long && (event.until - event.from) * scale > MARK;
      const start = (bar ? event.from : event.mid) * scale - (bar ? 0 : MARK / 2);
      const words = this.strong.width(label);
      return {i, event, label, bar, words, start, end: bar ? Math.max(event.until * scale, start + 8 + words) : start + MARK + 4 + words};
    });
    items.sort((one, other) => one.event.tier - other.event.tier || one.start - other.start);
    rowsFor(items, this.rows).forEach((row, k) => items[k].row = row);
    items.sort((one, other) => one.start - other.start);
    const reach = [];
    items.forEach((item, k) => reach[k] = Math.max(item.end, reach[k - 1] ?? -Infinity));
    this.placed = {scale, items, starts: items.map(item => item.start), reach};
  }

  /** Draws what lies between two moments. */
  draw(from, until) {
    const {pen, width, height, colours} = this;
    Object.assign(this, {from, until, scale: (width - this.gutter) / (until - from)});
    if (!this.placed || Math.abs(this.placed.scale / this.scale - 1) > 1e-6) {
      this.placeLabels();
    }
    this.scale = this.placed.scale;
    this.hits = [];
    pen.fillStyle = colours.ground;
    pen.fillRect(0, 0, width, height);
    pen.textBaseline = 'middle';
    this.step = stepFor(1 / this.scale);
    this.ticks = marks(this.step, from, until);
    this.look();
    this.clipped(() => {
      this.drawGrid();
      this.drawLanes();
      this.drawBest();
      this.drawRest();
      this.drawChosen();
    });
    this.drawGutter();
  }

  clipped(drawing) {
    this.pen.save();
    this.pen.beginPath();
    this.pen.rect(this.gutter - 8, 0, this.width, this.height);
    this.pen.clip();
    drawing();
    this.pen.restore();
  }

  drawGrid() {
    const {pen, colours, step} = this;
    for (const tick of this.ticks) {
      const x = Math.round(this.x(tick)) + 0.5;
      if (step.unit === 'day' && weekend(tick)) {
        pen.fillStyle = colours.weekend;
        pen.fillRect(x, HEAD - 4, step.millis * this.scale, this.height);
      }
      pen.strokeStyle = colours.line;
      pen.lineWidth = 1;
      line(pen, x, HEAD - 4, x, this.height);
      const [strong, faint] = called(step, tick);
      if (x < this.gutter - 4 || x + 5 + this.strong.width(strong + faint) > this.width) {
        continue;
      }
      lettering(pen, strong, x + 5, 14, colours.ink, this.fonts.bold);
      lettering(pen, faint, x + 5 + (strong ? this.strong.width(strong) + 4 : 0), 14, colours['ink-faint'], this.fonts.small);
    }
  }

  /** Sorts what may lie in view: what has its label, what has no room for it, and how many events there are. */
  look() {
    const {items, starts, reach} = this.placed;
    const [left, right] = [this.from * this.scale, this.until * this.scale];
    this.seen = {labelled: [], rest: [], count: 0};
    for (let k = place(reach, left); k < starts.length && starts[k] < right; k++) {
      const item = items[k];
      if (item.end >= left) {
        (item.row < 0 ? this.seen.rest : this.seen.labelled).push(item);
        this.seen.count += item.event.until > this.from && item.event.from < this.until;
      }
    }
  }

  drawBest() {
    for (const item of this.seen.labelled) {
      if (item.event !== this.chosen?.topic) {
        this.drawItem(item, HEAD + 8 + item.row * ROW, this.fonts.plain, this.colours.ink);
      }
    }
  }

  drawItem(item, y, font, ink) {
    const {pen, colours} = this;
    const {event} = item;
    const hue = this.affair.kinds[event.kind].hue;
    const left = item.start - this.from * this.scale + this.gutter;
    const right = item.end - this.from * this.scale + this.gutter;
    let at = left + MARK + 4;
    if (item.bar) {
      const [x1, x2] = [Math.max(this.gutter - 10, this.x(event.from)), Math.min(this.width + 10, this.x(event.until))];
      const firm = this.affair.dates[event.date].marks.includes('i') && !event.planned;
      pen.fillStyle = hue ? colours['kind-' + hue + '-soft'] : colours.bar;
      pen.strokeStyle = colours['bar-line'];
      pen.lineWidth = 1;
      pen.setLineDash(event.planned ? [] : [3, 2]);
      box(pen, x1, y - 7, x2 - x1, 14, 3);
      if (firm) {
        pen.fill();
      } else {
        pen.globalAlpha = 0.45;
        pen.fill();
        pen.globalAlpha = 1;
        pen.stroke();
      }
      pen.setLineDash([]);
      at = Math.max(left, Math.min(this.gutter, right - item.words - 8)) + 6;
    } else {
      const marks = this.affair.dates[event.date].marks;
      mark(pen, event.planned ? 'diamond' : /[au]/.test(marks) || event.long ? 'ring' : 'disc', left + MARK / 2, y, 4.2, hue ? colours['kind-' + hue] : colours.mark, colours.ground);
    }
    lettering(pen, item.label, at, y + 0.5, ink, font);
    this.hits.push({x1: Math.min(left, at) - 4, x2: Math.max(right, at + item.words) + 4, y1: y - ROW / 2, y2: y + ROW / 2, event: item.i});
  }

  /** Below the labels, how many events have no room for theirs, by the marks of the axis. */
  drawRest() {
    const y = this.laneTop - ROW / 2 - 4;
    const counts = new Map();
    for (const item of this.seen.rest) {
      const moment = Math.max(this.from, item.event.long ? item.event.from : item.event.mid);
      if (moment < this.until) {
        const tick = Math.max(0, place(this.ticks, moment + 1) - 1);
        counts.get(tick)?.push(item.i) ?? counts.set(tick, [item.i]);
      }
    }
    counts.forEach((events, tick) => {
      const x = Math.max(this.gutter, this.x(this.ticks[tick])) + 5;
      const text = '+' + events.length;
      lettering(this.pen, text, x, y, this.colours['ink-soft'], this.fonts.small);
      this.hits.push({x1: x - 5, x2: x + this.narrow.width(text) + 8, y1: y - ROW / 2, y2: y + ROW / 2, events});
    });
  }

  drawLanes() {
    const {pen, colours} = this;
    pen.strokeStyle = colours.line;
    line(pen, this.gutter - 8, Math.round(this.laneTop) - 3.5, this.width, Math.round(this.laneTop) - 3.5);
    this.lanes.forEach((lane, k) => {
      const y = this.laneTop + k * LANE + LANE / 2;
      const source = this.affair.sources[lane.source];
      const knows = source?.knows && this.affair.dates[source.knows].until;
      if (knows !== undefined && knows < this.until) {
        pen.fillStyle = this.hatch;
        pen.fillRect(Math.max(this.gutter, this.x(knows)), y - 6, this.width, 12);
      }
      if (source?.published) {
        const date = this.affair.dates[source.published];
        const x = Math.round(this.x((date.from + date.until) / 2)) + 0.5;
        pen.strokeStyle = colours['mark-soft'];
        pen.lineWidth = 1.5;
        line(pen, x, y - 7, x, y + 7);
      }
      this.drawTellings(lane, y);
    });
  }

  /** Stretches first, then days over them: what one source dates alike lies side by side, as far as there is room. */
  drawTellings(lane, y) {
    const {pen, colours} = this;
    const stretches = new Set();
    const days = [];
    for (const telling of lane.marks) {
      if (telling.until <= this.from || telling.from >= this.until) {
        continue;
      }
      if (telling.long && (telling.until - telling.from) * this.scale > MARK) {
        const [x1, x2] = [Math.max(this.gutter - 8, this.x(telling.from)), Math.min(this.width, this.x(telling.until))];
        const key = Math.round(x1 / 2) * 8192 + Math.round(x2 / 2);
        if (!stretches.has(key)) {
          stretches.add(key);
          pen.fillStyle = colours.bar;
          pen.fillRect(x1, y - 1, x2 - x1, 2);
        }
      } else {
        days.push(telling);
      }
    }
    lane.beads = [];
    const discs = [];
    let last = -Infinity;
    for (let k = 0; k < days.length;) {
      let end = k + 1;
      while (end < days.length && days[end].mid === days[k].mid) {
        end++;
      }
      const room = Math.min(8, (days[k].until - days[k].from) * this.scale * 0.94 / (end - k));
      for (const first = k; k < end; k++) {
        const x = this.x(days[k].mid) + (k - first - (end - first - 1) / 2) * room;
        if (x > last + 1.5) {
          last = x;
          lane.beads.push({x, telling: days[k]});
          if (shapeOf(days[k]) === 'disc') {
            discs.push(x);
          } else {
            mark(pen, shapeOf(days[k]), x, y, 3, colours['mark-soft'], colours.ground);
          }
        }
      }
    }
    beads(pen, discs, y, colours['mark-soft']);
    this.hits.push({x1: this.gutter, x2: this.width, y1: y - LANE / 2, y2: y + LANE / 2, lane});
  }

  /** What is chosen, over everything else: its best date, and the date that each source gives, joined across the lanes. */
  drawChosen() {
    if (this.chosen?.kind !== 'event') {
      return;
    }
    const {pen, colours, chosen} = this;
    const item = this.placed.items.find(one => one.i === chosen.at);
    if (!item) {
      return;
    }
    const y = HEAD + 8 + Math.max(0, item.row) * ROW;
    const joints = [{x: this.x(item.bar ? item.event.from : item.event.mid), y}];
    this.lanes.forEach((lane, k) => {
      const own = lane.marks.filter(telling => telling.event === chosen.at);
      if (own.length && lane.source !== null) {
        const dated = own[0];
        const bead = lane.beads.find(one => one.telling === dated);
        const moment = dated.long ? Math.min(Math.max(item.event.mid, dated.from), dated.until) : dated.mid;
        joints.push({x: bead?.x ?? this.x(moment), y: this.laneTop + k * LANE + LANE / 2, telling: dated});
      }
    });
    pen.strokeStyle = colours.ring;
    pen.lineWidth = 1.6;
    pen.lineJoin = 'round';
    pen.beginPath();
    joints.forEach(({x, y: at}, k) => k ? pen.lineTo(x, at) : pen.moveTo(x, at));
    pen.stroke();
    joints.slice(1).forEach(({x, y: at, telling}) => {
      if (telling.long && (telling.until - telling.from) * this.scale > MARK) {
        const [x1, x2] = [Math.max(this.gutter - 8, this.x(telling.from)), Math.min(this.width, this.x(telling.until))];
        pen.fillStyle = colours['selected-soft'];
        pen.fillRect(x1, at - 4, x2 - x1, 8);
      }
      mark(pen, shapeOf(telling) === 'disc' ? 'disc' : 'ring', x, at, 5, colours.selected, colours['selected-soft']);
      pen.beginPath();
      pen.arc(x, at, 5.5, 0, Math.PI * 2);
      pen.strokeStyle = colours.ring;
      pen.lineWidth = 1.6;
      pen.stroke();
    });
    const left = Math.max(this.gutter - 4, Math.min(item.start - this.from * this.scale + this.gutter, this.gutter + (item.bar ? 0 : Infinity)));
    const start = item.bar ? Math.max(left, Math.min(this.gutter, this.x(item.event.until) - item.words - 8)) : left;
    pen.fillStyle = colours.selected;
    box(pen, start - 5, y - 10, (item.bar ? 12 : MARK + 10) + item.words + 5, 20, 10);
    pen.fill();
    this.drawItem(item, y, this.fonts.bold, colours.ink);
  }

  drawGutter() {
    const {pen, colours, gutter, affair} = this;
    pen.fillStyle = colours.ground;
    pen.fillRect(0, 0, gutter - 8, this.height);
    const room = gutter - 24;
    lettering(pen, this.strong.cut(headed(this.step, this.from, this.until), room), 14, 14, colours.ink, this.fonts.bold);
    lettering(pen, this.strong.cut(t('timeline.best'), room), 14, HEAD + 8, colours.ink, this.fonts.bold);
    if (this.rows > 1) {
      lettering(pen, this.narrow.cut(t('timeline.in-view', this.seen.count), room), 14, HEAD + 8 + ROW - 3, colours['ink-soft'], this.fonts.small);
    }
    this.lanes.forEach((lane, k) => {
      const y = this.laneTop + k * LANE + LANE / 2;
      const own = this.chosen?.kind === 'event' ? this.chosen.topic.told.find(telling => telling.source === lane.source) : null;
      const source = affair.sources[lane.source];
      const date = gutter < 120 ? '' : own ? say(affair.dates[own.date]?.brief) : source?.published ? say(affair.dates[source.published].brief) : '';
      const beside = date ? this.narrow.width(date) + 8 : 0;
      lettering(pen, this.ruler.cut(source ? say(source.name) : t('timeline.others', lane.rest.length), room - beside), 14, y, colours.ink, this.fonts.plain);
      pen.textAlign = 'right';
      lettering(pen, date, gutter - 10, y, own ? colours.ink : colours['ink-faint'], own ? `600 ${this.fonts.small}` : this.fonts.small);
      pen.textAlign = 'left';
    });
  }

  /** What lies at a place: an event, several, or a lane with the event nearest to it. */
  at(x, y) {
    const hit = this.hits.findLast(one => x >= one.x1 && x <= one.x2 && y >= one.y1 && y <= one.y2);
    if (!hit?.lane) {
      return hit ?? null;
    }
    let nearest = null;
    for (const {x: at, telling} of hit.lane.beads) {
      const distance = Math.abs(at - x);
      if (distance < 9 && (!nearest || distance < nearest.distance)) {
        nearest = {distance, event: telling.event, source: this.affair.sources[telling.source].id};
      }
    }
    return nearest;
  }
}
