// The affair as the page has it, and what is found in it.

/** Reads an affair, and makes ready what every view asks for. */
export function affairOf(data) {
  const affair = {...data};
  affair.byId = new Map(data.events.map((event, i) => [event.id, i]));
  affair.questionById = new Map(data.questions.map((question, i) => [question.id, i]));
  affair.sourceById = new Map(data.sources.map((source, i) => [source.id, i]));
  affair.asked = data.events.map(() => []);
  data.questions.forEach((question, i) => question.events.forEach(event => affair.asked[event].push(i)));
  affair.phases = new Map();
  data.events.forEach((event, i) => event.whole && affair.byId.has(event.whole)
    && affair.phases.set(event.whole, [...affair.phases.get(event.whole) ?? [], i]));
  affair.extent = extent(data);
  affair.events.forEach(event => Object.assign(event, stretch(data.dates[event.date], affair.extent)));
  affair.passages = passages(data);
  affair.terms = new Map();
  return affair;
}

/** From the first to the last moment that anything is dated to, a day at least. */
function extent(data) {
  let [from, until] = data.window;
  for (const event of data.events) {
    const date = data.dates[event.date];
    from = Math.min(from, date.from ?? from);
    until = Math.max(until, date.until ?? until);
  }
  return {from, until: Math.max(until, from + DAY)};
}

export const DAY = 86_400_000;

/** Where a date lies, its open ends as far as the affair reaches, and whether it is a stretch rather than a day. */
export function stretch(date, whole) {
  const from = date.from ?? Math.min(whole.from, date.until ?? whole.from);
  const until = date.until ?? Math.max(whole.until, from + 1);
  return {from, until, mid: (from + until) / 2, long: until - from > DAY * 1.05, open: [date.from === undefined, date.until === undefined]};
}

/** What stands where in each source: passages of events and of questions, by their beginning. */
function passages(data) {
  const all = data.sources.map(() => []);
  const take = (kind, topic, said) => said.at.forEach(([start, end, doubt]) => all[said.source].push({kind, topic, start, end, doubt}));
  data.events.forEach((event, i) => event.told.forEach(telling => take('event', i, telling)));
  data.questions.forEach((question, i) => question.answers.forEach(answer => take('question', i, answer)));
  all.forEach(list => list.sort((one, other) => one.start - other.start || other.end - one.end));
  return all;
}

/** Why a source says nothing of an event or a question, as a letter; null where it says something, or sources are only counted. */
export function silence(topic, source) {
  const letter = typeof topic.silent === 'string' ? topic.silent[source] : '=';
  return letter === '=' ? null : letter;
}

/** The key of the words for a letter of silence. */
export const SILENCES = {u: 'silence.unmentioned', t: 'silence.too-early', b: 'silence.begun', r: 'silence.not-read', x: 'silence.no-text', n: 'silence.not-applicable'};

/** The same in a word. */
export const SILENT = {u: 'word.silence.unmentioned', t: 'word.silence.too-early', b: 'word.silence.begun', r: 'word.silence.not-read', x: 'silence.no-text',
  n: 'word.silence.not-applicable'};

/** The sources that say something of a topic, each once, in the affair's order. */
export function tellers(topic) {
  return [...new Set((topic.told ?? topic.answers).map(said => said.source))].sort((one, other) => one - other);
}

/** The events that pass all filters, by their place in the affair. */
export function passing(affair, state) {
  const terms = termsOf(state.q);
  return affair.events.map((_, i) => i).filter(i => {
    const event = affair.events[i];
    return (!state.contested || event.verdict === 'differ')
      && (!state.kinds.length || state.kinds.includes(affair.kinds[event.kind].id))
      && (!state.sources.length || event.told.some(telling => state.sources.includes(affair.sources[telling.source].id)))
      && (!state.actors.length || event.actors.some(actor => state.actors.includes(actor)))
      && found(affair, i, terms);
  });
}

/** The questions that pass the filters that concern questions. */
export function asking(affair, state) {
  const terms = termsOf(state.q);
  return affair.questions.map((_, i) => i).filter(i => {
    const question = affair.questions[i];
    return (!state.contested || question.verdict === 'differ')
      && (!state.sources.length || question.answers.some(answer => state.sources.includes(affair.sources[answer.source].id)))
      && terms.every(term => folded(question.question + ' ' + question.answers.map(answer => [answer.value].flat().join(' ') + ' ' + (answer.by ?? '')).join(' ')).includes(term));
  });
}

export function termsOf(query) {
  return folded(query).split(/\s+/).filter(Boolean);
}

function found(affair, i, terms) {
  if (!terms.length) {
    return true;
  }
  if (!affair.terms.has(i)) {
    const event = affair.events[i];
    affair.terms.set(i, folded([event.label, affair.kinds[event.kind].label, ...event.actors, ...event.places, ...event.tags,
      ...event.told.flatMap(telling => [telling.by ?? '', ...telling.at.map(([start, end]) => quoted(affair.sources[telling.source], start, end))])].join(' ')));
  }
  return terms.every(term => affair.terms.get(i).includes(term));
}

/** Letters without case and without marks. */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a source between two places of its text. */
export function quoted(source, start, end) {
  return (source.text?.blocks ?? []).filter(block => block.at < end && start < block.at + block.words.length)
    .map(block => block.words.slice(Math.max(0, start - block.at), end - block.at)).join(' ');
}
