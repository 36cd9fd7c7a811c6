// Events or questions by sources: what each says, or why it is silent. Each cell is a way in.
import {SILENT, silence, tellers} from './affair.js';
import {h, fill, roving} from './dom.js';
import {chooseEvent, chooseQuestion, state} from './state.js';
import {PAGE, pager, verdict} from './side.js';
import {say, t} from './words.js';

const COLUMNS = 12;
const WIDEST = 40;

/** The matrix of an affair. */
export class Matrix {
  constructor(affair) {
    this.affair = affair;
    this.element = h('section', {class: 'matrix', tabindex: 0});
    this.first = 0;
  }

  /** Shows topics of a kind, `event` or `question`, by their places in the affair. */
  show(kind, topics) {
    const {affair} = this;
    if (this.topics?.join() !== topics.join() || this.kind !== kind) {
      this.first = 0;
    }
    Object.assign(this, {kind, topics});
    const all = kind === 'event' ? affair.events : affair.questions;
    this.element.setAttribute('aria-label', t(kind === 'event' ? 'view.matrix' : 'view.questions'));
    const rows = topics.slice(this.first, this.first + PAGE);
    const columns = this.columns(rows.map(i => all[i]));
    const buttons = [];
    const body = rows.map(i => this.row(all[i], i, columns, buttons));
    const table = h('table', {}, h('thead', {}, h('tr', {}, h('th', {scope: 'col', class: 'subject'}, t(kind === 'event' ? 'side.event' : 'side.question')),
      columns.map(source => h('th', {scope: 'col'}, say(affair.sources[source].name))), h('th', {scope: 'col', class: 'standing'}, t('matrix.verdict')))),
    h('tbody', {}, body));
    const now = rows.findIndex(i => all[i].id === (kind === 'event' ? state.event : state.question));
    roving(table, buttons, columns.length + 1, now * (columns.length + 1));
    fill(this.element, topics.length ? [pager(this.first, topics.length, first => {
      this.first = first;
      this.show(kind, topics);
    }), columns.length < affair.sources.length ? h('p', {class: 'faint'}, t('matrix.some', columns.length, affair.sources.length)) : null, table]
      : h('p', {class: 'faint'}, t(kind === 'event' ? 'side.none' : 'matrix.no-questions')));
    this.reveal();
  }

  /** Brings the row of what is chosen into view, no farther than is needed. */
  reveal() {
    const row = this.element.querySelector('tr.chosen');
    const {scrollTop, clientHeight} = this.element;
    if (row && (row.offsetTop < scrollTop + 40 || row.offsetTop + row.offsetHeight > scrollTop + clientHeight)) {
      this.element.scrollTop = row.offsetTop - clientHeight / 2;
    }
  }

  /** Of few sources all, of many those that say something of what is shown. */
  columns(topics) {
    const all = this.affair.sources.map((_, i) => i);
    if (all.length <= COLUMNS) {
      return all;
    }
    const counts = all.map(() => 0);
    topics.forEach(topic => tellers(topic).forEach(source => counts[source]++));
    return all.filter(source => counts[source]).sort((one, other) => counts[other] - counts[one]).slice(0, WIDEST).sort((one, other) => one - other);
  }

  row(topic, at, columns, buttons) {
    const {affair, kind} = this;
    const choose = source => () => (kind === 'event' ? chooseEvent : chooseQuestion)(affair, at, source);
    const button = (content, source, attributes = {}) => {
      const made = h('button', {type: 'button', click: choose(source), ...attributes}, content);
      buttons.push(made);
      return made;
    };
    const chosen = topic.id === (kind === 'event' ? state.event : state.question);
    return h('tr', {class: chosen ? 'chosen' : null, 'aria-current': chosen ? 'true' : null},
      h('th', {scope: 'row', class: 'subject', lang: affair.labels}, button(topic.label ?? topic.question, null)),
      columns.map(source => this.cell(topic, source, button)), h('td', {class: 'standing'}, verdict(topic.verdict)));
  }

  cell(topic, source, button) {
    const {affair} = this;
    const told = (topic.told ?? topic.answers).filter(one => one.source === source);
    const id = affair.sources[source].id;
    if (!told.length) {
      const letter = silence(topic, source);
      return h('td', {class: 'silent'}, button(letter ? t(SILENT[letter]) : '–', id));
    }
    const words = told.map(one => ('value' in one ? say(one.value) : one.date ? say(affair.dates[one.date].brief) : t('date.none'))
      + (one.stance && one.stance !== 'affirms' ? ' (' + t('word.stance.' + one.stance) + ')' : ''));
    return h('td', {class: told.some(one => one.disputed) ? 'disputed' : null}, button([...new Set(words)].join('; '), id));
  }
}
