// The lanes of the timeline: what each source tells, by its own dates.
import {stretch} from './affair.js';

/** With more sources than this some share a lane. */
export const LANES = 9;

/** Lanes: one for each source; of many those that tell what is chosen, or else most, and one for the rest. */
export function lanesOf(affair, toldBy, events, chosen) {
  const shown = new Set(events);
  const all = affair.sources.map((_, i) => i);
  let named = all;
  if (named.length > LANES) {
    const first = new Set(chosen?.kind === 'event' ? chosen.topic.told.map(telling => telling.source) : []);
    named = [...all].sort((one, other) => first.has(other) - first.has(one) || toldBy[other].length - toldBy[one].length)
      .slice(0, LANES - 1).sort((one, other) => one - other);
  }
  const marksOf = sources => sources.flatMap(source => toldBy[source].filter(one => shown.has(one.event))).sort((one, other) => one.mid - other.mid);
  const lanes = named.map(source => ({source, marks: marksOf([source])}));
  const rest = all.filter(source => !named.includes(source));
  return rest.length ? [...lanes, {source: null, rest, marks: marksOf(rest)}] : lanes;
}

/** What each source tells of all events that it dates. */
export function tellingsOf(affair) {
  const all = affair.sources.map(() => []);
  affair.events.forEach((event, i) => event.told.forEach(telling => {
    const date = affair.dates[telling.date];
    if (date) {
      all[telling.source].push({event: i, source: telling.source, stance: telling.stance, soft: /[au]/.test(date.marks), ...stretch(date, affair.extent)});
    }
  }));
  return all;
}

/** How a telling is marked: a cross where it is denied, a diamond where it is to come, a ring where its date is not firm. */
export function shapeOf(telling) {
  return telling.stance === 'denies' || telling.stance === 'retracts' ? 'cross' : telling.stance === 'plans' ? 'diamond' : telling.soft ? 'ring' : 'disc';
}
