// Beside the texts: what is chosen in full, and the list of events.
import {SILENCES, silence} from './affair.js';
import {answer, reason} from './texts.js';
import {h, fill, note, roving} from './dom.js';
import {change, chooseEvent, chooseQuestion, chosen, state} from './state.js';
import {say, t} from './words.js';

/** How many lines a list has at once. */
export const PAGE = 200;

/** The side column of an affair. */
export class Side {
  constructor(affair) {
    this.affair = affair;
    this.tabs = h('div', {class: 'tabs', role: 'tablist'});
    this.panel = h('div', {class: 'panel', role: 'tabpanel', id: 'side-panel', tabindex: 0});
    this.element = h('section', {class: 'side'}, this.tabs, this.panel);
    this.first = 0;
  }

  /** Shows the choice, or the events that pass the filters. */
  show(events) {
    this.events = events;
    this.element.setAttribute('aria-label', t('side.head'));
    const tabs = [['topic', t(state.question ? 'side.question' : 'side.event'), null], ['list', t('side.list'), events.length]];
    const buttons = tabs.map(([tab, name, count]) => h('button', {type: 'button', role: 'tab', id: 'tab-' + tab, 'aria-selected': String(state.tab === tab),
      'aria-controls': 'side-panel', click: () => change({tab})}, name, count === null ? null : h('span', {class: 'count'}, ' ' + count.toLocaleString())));
    fill(this.tabs, buttons);
    roving(this.tabs, buttons, 2, tabs.findIndex(([tab]) => tab === state.tab));
    this.panel.setAttribute('aria-labelledby', 'tab-' + state.tab);
    if (state.tab === 'list') {
      this.list();
    } else {
      const choice = chosen(this.affair);
      this.key !== state.event + '/' + state.question && this.panel.scrollTo(0, 0);
      this.key = state.event + '/' + state.question;
      fill(this.panel, choice ? choice.kind === 'event' ? this.eventSheet(choice) : this.questionSheet(choice) : this.nothing());
    }
  }

  nothing() {
    const {affair} = this;
    return [h('h2', {class: 'sheet-title'}, t('side.welcome')), h('p', {}, t('side.welcome.how')), note(affair.note, affair.labels)];
  }

  eventSheet({topic: event, at}) {
    const {affair} = this;
    const language = affair.labels;
    const whole = event.whole && affair.byId.get(event.whole);
    const about = [affair.kinds[event.kind].label, event.planned ? t('event.planned') : '', ...event.places].filter(Boolean);
    return [h('h2', {class: 'sheet-title', lang: language}, event.label),
      h('p', {class: 'faint'}, about.join(' · ')),
      h('p', {class: 'best'}, t('side.best') + ' ', h('b', {}, say(affair.dates[event.date].full))),
      event.actors.length ? h('p', {class: 'faint', lang: language}, event.actors.join(' · ')) : null,
      whole !== undefined && whole !== null ? h('p', {}, t('side.phase') + ' ', this.link(whole)) : null,
      h('div', {class: 'ask'}, h('h3', {}, t('side.when')), verdict(event.verdict)),
      h('ul', {class: 'tellings'}, event.told.map(telling => this.telling(telling, [telling.date && telling.dating ? t('word.dating.' + telling.dating) : '',
        telling.stance === 'affirms' ? '' : t('word.stance.' + telling.stance), telling.by ? t('told.said-by', telling.by) : '', telling.mention ? t('told.mention') : '']))),
      this.silent(event),
      event.differences.map(words => h('p', {class: 'why'}, say(words))),
      event.note ? [h('h3', {}, t('side.note')), note(event.note, language)] : null,
      affair.asked[at].length ? [h('h3', {}, t('event.questions')), h('ul', {class: 'links'}, affair.asked[at].map(i => h('li', {},
        h('button', {type: 'button', class: 'link', lang: language, click: () => chooseQuestion(affair, i)}, affair.questions[i].question), ' ', verdict(affair.questions[i].verdict))))] : null,
      affair.phases.has(event.id) ? [h('h3', {}, t('side.phases')), h('ul', {class: 'links'}, affair.phases.get(event.id).map(i => h('li', {}, this.link(i))))] : null];
  }

  questionSheet({topic: question}) {
    const {affair} = this;
    return [h('h2', {class: 'sheet-title', lang: affair.labels}, question.question),
      h('div', {class: 'ask'}, h('h3', {}, t('side.answers')), verdict(question.verdict)),
      h('ul', {class: 'tellings'}, question.answers.map(one => this.telling(one, [one.by ? t('told.said-by', one.by) : t('told.own-voice'),
        one.asOf ? t('question.as-of', say(affair.dates[one.asOf].full)) : '']))),
      this.silent(question),
      question.reasons.map(words => h('p', {class: 'why'}, say(words))),
      note(question.note, affair.labels),
      question.events.length ? [h('h3', {}, t('question.events')), h('ul', {class: 'links'}, question.events.map(i => h('li', {}, this.link(i))))] : null];
  }

  link(at) {
    return h('button', {type: 'button', class: 'link', lang: this.affair.labels, click: () => chooseEvent(this.affair, at)}, this.affair.events[at].label);
  }

  telling(said, manner) {
    const {affair} = this;
    const source = affair.sources[said.source];
    return h('li', {class: said.disputed ? 'disputed' : null}, h('button', {type: 'button', click: () => change({source: source.id})},
      h('span', {class: 'who'}, say(source.name)), h('b', {}, answer(affair, said, 'brief'))),
    h('p', {class: 'faint'}, manner.filter(Boolean).join(' · ')), note(said.note, affair.labels));
  }

  silent(topic) {
    const {affair} = this;
    const silent = typeof topic.silent === 'string' ? affair.sources.map((_, i) => i).filter(i => silence(topic, i))
      .map(i => h('li', {}, say(affair.sources[i].name), h('i', {}, reason(affair, topic, i))))
      : Object.entries(topic.silent).map(([letter, count]) => h('li', {}, t(SILENCES[letter]), h('i', {}, count.toLocaleString())));
    return silent.length ? [h('h3', {}, t('silence.head')), h('ul', {class: 'silences'}, silent)] : null;
  }

  list() {
    const {affair, events} = this;
    const now = events.indexOf(affair.byId.get(state.event));
    if (this.listed !== events || this.followed !== state.event) {
      this.first = now >= 0 ? now - now % PAGE : this.listed === events ? this.first : 0;
      Object.assign(this, {listed: events, followed: state.event});
    }
    const shown = events.slice(this.first, this.first + PAGE);
    const buttons = shown.map(i => {
      const event = affair.events[i];
      return h('button', {type: 'button', 'aria-current': event.id === state.event ? 'true' : null, click: () => chooseEvent(affair, i) ?? change({tab: 'list'})},
        h('span', {lang: affair.labels}, event.label), h('i', {}, say(affair.dates[event.date].brief) + (event.verdict === 'differ' ? ' ≠' : '')));
    });
    const list = h('ul', {class: 'events'}, buttons.map(button => h('li', {}, button)));
    roving(list, buttons, 1, now - this.first);
    fill(this.panel, events.length ? [pager(this.first, events.length, first => {
      this.first = first;
      this.list();
      this.panel.scrollTo(0, 0);
    }), list] : h('p', {class: 'faint'}, t('side.none')));
    buttons[now - this.first]?.scrollIntoView({block: 'nearest'});
  }
}

/** A verdict as a sign with its word. */
export function verdict(key) {
  return h('span', {class: 'verdict ' + key}, (key === 'differ' ? '≠ ' : '') + t('word.verdict.' + key));
}

/** Leads through a long list, page by page; null where one page holds all. */
export function pager(first, count, go) {
  const button = (sign, key, to) => h('button', {type: 'button', 'aria-label': t(key), disabled: to < 0 || to >= count, click: () => go(to)}, sign);
  return count <= PAGE ? null : h('p', {class: 'pager'}, button('‹', 'list.before', first - PAGE),
    h('span', {}, t('list.range', first + 1, Math.min(count, first + PAGE), count)), button('›', 'list.after', first + PAGE));
}
