// What the reader sees, in one place, and how the address bar keeps it.

const FIRST = {view: 'timeline', event: null, question: null, source: null, tab: 'topic', q: '', kinds: [], sources: [], actors: [], contested: false, from: null, until: null, lang: null};
const KEPT = ['view', 'event', 'question', 'q', 'kinds', 'sources', 'actors', 'contested', 'from', 'until', 'lang'];
export const VIEWS = ['timeline', 'matrix', 'questions'];
const listeners = [];

/** What is seen now. Changed by `change` alone. */
export const state = {...FIRST};

/** Has `listener` told which parts of the state are others. */
export function onChange(listener) {
  listeners.push(listener);
}

/** Changes parts of the state. What is chosen makes a step that Back takes back; all else is kept without one. */
export function change(parts) {
  const changed = Object.keys(parts).filter(key => JSON.stringify(state[key]) !== JSON.stringify(parts[key]));
  if (changed.length) {
    Object.assign(state, parts);
    keep(changed.some(key => ['event', 'question', 'view'].includes(key)));
    tell(changed);
  }
}

function tell(changed) {
  const names = new Set(changed);
  listeners.forEach(listener => listener(names));
}

function keep(step) {
  const fragment = '#' + written();
  if (fragment === location.hash || fragment === '#' && !location.hash) {
    return;
  }
  try {
    history[step ? 'pushState' : 'replaceState'](null, '', fragment);
  } catch {
    // Some browsers keep no history of files: the page works without it.
  }
}

/** The state as a fragment of an address. */
export function written() {
  const parts = new URLSearchParams();
  for (const key of KEPT) {
    const value = state[key];
    if (JSON.stringify(value) !== JSON.stringify(FIRST[key])) {
      if (Array.isArray(value)) {
        value.forEach(one => parts.append(key, one));
      } else {
        parts.set(key, key === 'from' || key === 'until' ? new Date(value).toISOString().slice(0, -8) : value);
      }
    }
  }
  return parts.toString();
}

/** Takes the state that a fragment of an address tells; what it does not know it passes over. */
export function restore(fragment, affair) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const moment = key => Number.isNaN(Date.parse(parts.get(key) + 'Z')) ? null : Date.parse(parts.get(key) + 'Z');
  const [from, until] = [moment('from'), moment('until')];
  const next = {...FIRST, tab: state.tab, view: VIEWS.includes(parts.get('view')) ? parts.get('view') : 'timeline',
    event: affair.byId.has(parts.get('event')) ? parts.get('event') : null,
    question: affair.questionById.has(parts.get('question')) ? parts.get('question') : null,
    q: parts.get('q') ?? '', contested: parts.get('contested') === 'true',
    kinds: parts.getAll('kinds').filter(id => affair.kinds.some(kind => kind.id === id)),
    sources: parts.getAll('sources').filter(id => affair.sourceById.has(id)), actors: parts.getAll('actors'),
    from: from < until ? from : null, until: from < until ? until : null, lang: affair.languages.includes(parts.get('lang')) ? parts.get('lang') : null};
  const changed = Object.keys(next).filter(key => JSON.stringify(next[key]) !== JSON.stringify(state[key]));
  Object.assign(state, next);
  tell(changed);
}

/** The event or question that is chosen; null where none is. */
export function chosen(affair) {
  if (state.question) {
    const at = affair.questionById.get(state.question);
    return {kind: 'question', at, topic: affair.questions[at]};
  }
  const at = affair.byId.get(state.event);
  return at === undefined ? null : {kind: 'event', at, topic: affair.events[at]};
}

export function chooseEvent(affair, at, source = null) {
  change({event: affair.events[at].id, question: null, source, tab: 'topic'});
}

export function chooseQuestion(affair, at, source = null) {
  change({question: affair.questions[at].id, event: null, source, tab: 'topic'});
}
