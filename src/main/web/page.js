// The page of an affair: what is embedded in it becomes what is seen.
import {affairOf, asking, passing} from './affair.js';
import {h, fill, icon, roving} from './dom.js';
import {Filters} from './filters.js';
import {Matrix} from './matrix.js';
import {Side} from './side.js';
import {change, chosen, onChange, restore, state, VIEWS} from './state.js';
import {Texts} from './texts.js';
import {Theme} from './theme.js';
import {Timeline} from './timeline.js';
import {learn, say, speak, spokenOf, t, tongue} from './words.js';

const NAMES = {en: 'English', de: 'Deutsch', ru: 'Русский'};
/** How the timeline is drawn for paper. */
const PAPER = {width: 760, height: 330, ratio: 3};
const FILTERS = ['q', 'kinds', 'sources', 'actors', 'contested'];

const affair = affairOf(JSON.parse(document.getElementById('affair').textContent));
learn(affair.languages, affair.words);

const views = h('div', {class: 'views', role: 'tablist'});
const menu = h('details', {class: 'menu more'});
const stage = h('div', {class: 'stage', role: 'tabpanel', id: 'stage'});
const divider = h('div', {class: 'divider', role: 'separator', tabindex: 0, 'aria-orientation': 'horizontal', 'aria-valuemin': 20, 'aria-valuemax': 80});
const foot = h('footer', {});
const announced = h('p', {class: 'unseen', role: 'status'});
const filters = new Filters(affair);
const matrix = new Matrix(affair);
const side = new Side(affair);
const texts = new Texts(affair);
let events = [];
let questions = [];
let timeline = null;
const theme = new Theme(paper => timeline?.show(timeline.events, paper ? PAPER : null));
timeline = new Timeline(affair, theme);
const room = h('main', {}, stage, divider, h('div', {class: 'desk'}, side.element, texts.element));
document.body.append(h('header', {class: 'top'}, h('h1', {lang: affair.labels}, affair.title), filters.element, h('nav', {}, views), menu), room, foot, announced);

/** Says everything anew in the language that is spoken. */
function respeak() {
  document.documentElement.lang = tongue();
  document.title = affair.title;
  views.parentElement.setAttribute('aria-label', t('view'));
  views.setAttribute('aria-label', t('view'));
  divider.setAttribute('aria-label', t('view.divider'));
  [timeline, filters, texts].forEach(part => part.words());
  const choice = (name, values, current, choose) => h('fieldset', {}, h('legend', {}, t(name)), values.map(([value, label, lang]) =>
    h('label', {lang}, h('input', {type: 'radio', name, value, checked: value === current, change: () => choose(value)}), h('span', {}, label))));
  fill(menu, h('summary', {class: 'pill', 'aria-label': t('menu')}, icon('menu')), h('div', {class: 'sheet'},
    choice('menu.language', affair.languages.map(tag => [tag, NAMES[tag], tag]), tongue(), lang => change({lang})),
    choice('menu.theme', ['system', 'light', 'dark'].map(one => [one, t('menu.theme.' + one)]), theme.chosen, one => theme.choose(one)),
    h('button', {type: 'button', class: 'pill', click: () => {
      menu.open = false;
      print();
    }}, t('menu.print'))));
  const held = affair.sources.filter(source => source.text);
  const originals = held.filter(source => source.text.original).length;
  fill(foot, h('span', {}, t('foot.sources', affair.sources.length) + ' · ' + (originals ? t('foot.originals', originals) : t(held.length ? 'foot.digests' : 'foot.none'))),
    h('span', {}, t('foot.zone', affair.zone) + ' · ' + t('foot.made', affair.program, say(affair.written))));
}

/** Shows what is to be seen after some parts of the state have changed. */
function show(changed) {
  const all = changed === null;
  if (all || changed.has('lang')) {
    speak(state.lang ?? spokenOf(navigator.languages ?? [], document.documentElement.lang));
    respeak();
  }
  const narrowed = all || FILTERS.some(key => changed.has(key));
  const choice = chosen(affair);
  const reworded = all || changed.has('lang');
  const moved = all || changed.has('event') || changed.has('question');
  if (narrowed) {
    [events, questions] = [passing(affair, state), asking(affair, state)];
  }
  if (narrowed || reworded) {
    filters.show();
  }
  if (all || reworded || changed.has('view') || narrowed) {
    showViews();
  }
  if (state.view !== 'timeline' && (narrowed || reworded || moved || changed.has('view'))) {
    state.view === 'matrix' ? matrix.show('event', events) : matrix.show('question', questions);
  }
  if (moved && choice?.kind === 'event' && (changed === null ? state.from === null : true)) {
    timeline.reveal(choice.at);
  }
  if (state.view === 'timeline') {
    timeline.show(events);
  }
  if (narrowed || reworded || moved || changed.has('tab')) {
    side.show(events);
  }
  if (moved || reworded) {
    texts.show();
    announced.textContent = choice ? choice.kind === 'event' ? t('side.told', choice.topic.label, say(affair.dates[choice.topic.date].full),
      t('word.verdict.' + choice.topic.verdict)) : choice.topic.question : '';
  } else if (changed.has('q')) {
    texts.find();
  }
  if (state.source && (all || changed.has('source') || moved)) {
    texts.reveal(affair.sourceById.get(state.source));
  }
}

function showViews() {
  const counts = {timeline: null, matrix: events.length, questions: questions.length};
  const buttons = VIEWS.map(view => h('button', {type: 'button', role: 'tab', id: 'view-' + view, 'aria-selected': String(state.view === view), 'aria-controls': 'stage',
    click: () => change({view})}, t('view.' + view), counts[view] === null ? null : h('span', {class: 'count'}, ' ' + counts[view].toLocaleString(tongue()))));
  const focus = views.contains(document.activeElement);
  fill(views, buttons);
  roving(views, buttons, VIEWS.length, VIEWS.indexOf(state.view));
  if (focus) {
    buttons[VIEWS.indexOf(state.view)].focus();
  }
  stage.setAttribute('aria-labelledby', 'view-' + state.view);
  const shown = state.view === 'timeline' ? timeline.element : matrix.element;
  if (stage.firstChild !== shown) {
    stage.replaceChildren(shown);
  }
}

/** Shares the height between what is above and the texts, in percent. */
function share(percent) {
  const kept = Math.max(20, Math.min(80, Math.round(percent)));
  divider.setAttribute('aria-valuenow', kept);
  room.style.setProperty('--stage', kept + '%');
}

divider.addEventListener('pointerdown', event => divider.setPointerCapture(event.pointerId));
divider.addEventListener('pointermove', event => {
  if (divider.hasPointerCapture(event.pointerId)) {
    const {top, height} = room.getBoundingClientRect();
    share(100 * (event.clientY - top) / height);
  }
});
divider.addEventListener('keydown', event => {
  const step = {ArrowUp: -4, ArrowDown: 4}[event.key];
  if (step) {
    event.preventDefault();
    share(Number(divider.getAttribute('aria-valuenow')) + step);
  }
});

share(affair.sources.length > 6 ? 54 : 46);
document.getElementById('style').media = 'all';
addEventListener('hashchange', () => restore(location.hash, affair));
addEventListener('popstate', () => restore(location.hash, affair));
restore(location.hash, affair);
onChange(show);
show(null);
