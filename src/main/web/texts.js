// The sources side by side, with the passages lit that support what is chosen.
import {silence, SILENCES, tellers, termsOf} from './affair.js';
import {h, fill} from './dom.js';
import {chooseEvent, chooseQuestion, chosen, state} from './state.js';
import {say, t} from './words.js';

const SIDE_BY_SIDE = 8;
const PANES = 24;

/** The panes of an affair. */
export class Texts {
  constructor(affair) {
    this.affair = affair;
    this.panes = new Map();
    this.rest = h('section', {class: 'pane rest'});
    this.element = h('div', {class: 'panes'});
  }

  words() {
    this.panes.clear();
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', t('texts.head'));
  }

  /** Shows the sources that say something of what is chosen; of few sources all. */
  show() {
    const {affair} = this;
    const choice = chosen(affair);
    const all = affair.sources.map((_, i) => i);
    const telling = choice ? tellers(choice.topic) : all;
    const shown = all.length <= SIDE_BY_SIDE ? all : telling.slice(0, PANES);
    const panes = shown.map(source => this.pane(source));
    this.rest.hidden = all.length <= SIDE_BY_SIDE;
    if (!this.rest.hidden) {
      this.fillRest(choice, all.length - shown.length, telling.length - shown.length);
    }
    const wanted = [...panes.map(pane => pane.element), this.rest];
    if (wanted.length !== this.element.children.length || wanted.some((element, i) => element !== this.element.children[i])) {
      this.element.replaceChildren(...wanted);
    }
    panes.forEach(pane => pane.light(choice));
    this.find();
  }

  pane(source) {
    if (!this.panes.has(source)) {
      this.panes.set(source, new Pane(this.affair, source));
    }
    return this.panes.get(source);
  }

  fillRest(choice, others, untold) {
    const counts = typeof choice?.topic.silent === 'object' ? choice.topic.silent : lettered(choice?.topic.silent ?? '');
    fill(this.rest, h('h2', {}, t('texts.others', others)),
      h('ul', {}, Object.entries(counts).map(([letter, count]) => h('li', {}, t(SILENCES[letter]) + ': ' + count.toLocaleString())),
        untold > 0 ? h('li', {}, t('texts.untold', untold)) : null));
  }

  /** Brings a source's pane and its first lit passage into view. */
  reveal(source) {
    if (source !== null && this.panes.has(source)) {
      this.panes.get(source).element.scrollIntoView({block: 'nearest', inline: 'nearest'});
    }
  }

  /** Marks what is searched for in the texts, where the browser can. */
  find() {
    if (!globalThis.CSS?.highlights) {
      return;
    }
    const terms = termsOf(state.q).filter(term => term.length > 1);
    const ranges = [];
    if (terms.length) {
      for (const span of this.element.querySelectorAll('.words span, .words mark')) {
        const node = span.firstChild;
        const text = node?.data?.toLowerCase() ?? '';
        terms.forEach(term => {
          for (let at = text.indexOf(term); at >= 0 && ranges.length < 3000; at = text.indexOf(term, at + term.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + term.length);
            ranges.push(range);
          }
        });
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }
}

function lettered(letters) {
  const counts = {};
  [...letters].filter(letter => letter !== '=').forEach(letter => counts[letter] = (counts[letter] ?? 0) + 1);
  return counts;
}

/** One source: what it is, its words, and what of them is lit. */
class Pane {
  constructor(affair, source) {
    this.affair = affair;
    this.at = source;
    this.source = affair.sources[source];
    this.pieces = [];
    this.lit = [];
    const {text} = this.source;
    const id = 'source-' + source;
    this.own = h('p', {class: 'own'});
    this.steps = h('span', {class: 'steps'});
    this.track = h('div', {class: 'track', 'aria-hidden': 'true'});
    this.body = h('div', {class: 'words', tabindex: 0, role: 'group', 'aria-label': t('texts.words', say(this.source.name)),
      lang: text?.original ? this.source.language : affair.labels, keydown: event => this.key(event)},
    text ? this.blocks() : h('p', {class: 'none'}, t('texts.none')));
    this.element = h('section', {class: 'pane', 'aria-labelledby': id},
      h('header', {}, h('h2', {id}, say(this.source.name)),
        h('p', {class: 'headline', lang: this.source.language}, this.source.title || t('texts.untitled')),
        h('p', {class: 'about'}, this.source.published ? say(affair.dates[this.source.published].full) + ' ' : '',
          text ? h('span', {class: 'badge', title: t(text.original ? 'told.original' : 'told.digest')}, t(text.original ? 'texts.original' : 'texts.digest')) : null,
          this.source.url ? [' ', h('a', {href: this.source.url, rel: 'noreferrer noopener', target: '_blank'}, t('texts.article'))] : null),
        h('div', {class: 'line'}, this.own, this.steps)),
      h('div', {class: 'scroller'}, this.body, this.track));
  }

  /** The paragraphs, cut wherever a passage begins or ends. */
  blocks() {
    const passages = this.affair.passages[this.at];
    return this.source.text.blocks.map(block => {
      const end = block.at + block.words.length;
      const here = passages.filter(passage => passage.start < end && block.at < passage.end);
      const cuts = [...new Set([block.at, end, ...here.flatMap(({start, end: until}) => [start, until]).filter(cut => cut > block.at && cut < end)])]
        .sort((one, other) => one - other);
      return h('p', {class: block.kind}, cuts.slice(0, -1).map((cut, i) => this.piece(block.words.slice(cut - block.at, cuts[i + 1] - block.at),
        here.filter(passage => passage.start <= cut && cuts[i + 1] <= passage.end))));
    });
  }

  piece(text, passages) {
    const element = h('span', passages.length ? {class: 'attested', title: passages.map(passage => this.named(passage)).join('\n'), click: () => this.choose(passages)} : {}, text);
    if (passages.length) {
      this.pieces.push({element, passages});
    }
    return element;
  }

  /** Goes from passage to passage, in the order of the text. */
  key(event) {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    const passages = this.affair.passages[this.at];
    if (step && this.pieces.length && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const choice = chosen(this.affair);
      const now = passages.findIndex(({kind, topic, start}) => choice && kind === choice.kind && topic === choice.at && (this.starts[this.step] ?? start) === start);
      const next = now < 0 ? 0 : Math.max(0, Math.min(passages.length - 1, now + step));
      this.choose([passages[next]]);
      this.go(Math.max(0, this.starts.indexOf(passages[next].start)));
    }
  }

  named({kind, topic}) {
    return kind === 'event' ? this.affair.events[topic].label : this.affair.questions[topic].question;
  }

  /** Chooses what a passage supports; where it supports several, the one after what is chosen already. */
  choose(passages) {
    const choice = chosen(this.affair);
    const now = passages.findIndex(({kind, topic}) => choice && kind === choice.kind && topic === choice.at);
    const next = passages[(now + 1) % passages.length];
    (next.kind === 'event' ? chooseEvent : chooseQuestion)(this.affair, next.topic, this.source.id);
  }

  /** Lights what supports the choice, and says what the source has on it. */
  light(choice) {
    this.lit = [];
    for (const piece of this.pieces) {
      const mine = choice ? piece.passages.filter(({kind, topic}) => kind === choice.kind && topic === choice.at) : [];
      const name = mine.length ? 'MARK' : 'SPAN';
      if (piece.element.tagName !== name) {
        const other = h(name, {class: 'attested', title: piece.element.title, click: () => this.choose(piece.passages)}, piece.element.textContent);
        piece.element.replaceWith(other);
        piece.element = other;
      }
      piece.element.classList.toggle('doubtful', mine.some(passage => passage.doubt));
      if (mine.length) {
        this.lit.push({element: piece.element, start: Math.min(...mine.map(passage => passage.start))});
      }
    }
    this.starts = [...new Set(this.lit.map(({start}) => start))];
    this.step = 0;
    this.tell(choice);
    this.go(0);
  }

  tell(choice) {
    const {affair, own} = this;
    const told = (choice?.topic.told ?? choice?.topic.answers ?? []).filter(one => one.source === this.at);
    const letter = choice ? silence(choice.topic, this.at) : null;
    this.element.classList.toggle('silent', Boolean(choice) && !told.length);
    fill(own, told.length ? told.map(one => h('span', {class: one.disputed ? 'disputed' : null}, h('b', {}, answer(affair, one)), one.dating ? ' · ' + t('word.dating.' + one.dating) : ''))
      : letter ? h('i', {}, reason(affair, choice.topic, this.at)) : null,
    told.length && this.source.text && !this.lit.length ? h('span', {}, ' · ' + t('told.not-found')) : null);
    own.hidden = !own.childNodes.length;
    const to = step => () => this.go(Math.max(0, Math.min(this.starts.length - 1, this.step + step)), true);
    fill(this.steps, this.starts.length > 1 ? [h('button', {type: 'button', 'aria-label': t('texts.before', say(this.source.name)), click: to(-1)}, '‹'),
      this.count = h('span', {}), h('button', {type: 'button', 'aria-label': t('texts.after', say(this.source.name)), click: to(1)}, '›')] : null);
    requestAnimationFrame(() => fill(this.track, this.lit.map(({element}) => {
      const sign = h('i');
      sign.style.top = 100 * element.offsetTop / Math.max(1, this.body.scrollHeight) + '%';
      return sign;
    })));
  }

  /** Scrolls to one of the lit passages. */
  go(step, smooth = false) {
    this.step = step;
    const first = this.lit.find(({start}) => start === this.starts[step]);
    if (first) {
      const top = first.element.offsetTop - this.body.clientHeight / 3;
      this.body.scrollTo({top, behavior: smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant'});
    }
    if (this.starts.length > 1) {
      this.count.textContent = t('texts.of', step + 1, this.starts.length);
    }
  }
}

/** What a source says, in short: its date of an event, its answer to a question. */
export function answer(affair, said, manner = 'full') {
  return 'value' in said ? say(said.value) : said.date ? say(affair.dates[said.date][manner]) : t('date.none');
}

/** Why a source says nothing, in words. */
export function reason(affair, topic, source) {
  const letter = silence(topic, source);
  const {knows} = affair.sources[source];
  return letter === 't' && knows ? t('silence.too-early.dated', say(affair.dates[knows].full)) : letter ? t(SILENCES[letter]) : '';
}
