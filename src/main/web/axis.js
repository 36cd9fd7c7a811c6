// Where an axis of time has its marks, and what they are called. Moments are by the affair's own clock.
import {DAY} from './affair.js';
import {tongue} from './words.js';

export const HOUR = 3_600_000;
const YEAR = 365.2425 * DAY;

/** Steps from mark to mark, the finest first, and how much room each needs in pixels. */
const STEPS = [
  ...[1, 3, 6, 12].map(count => ({unit: 'hour', count, millis: count * HOUR, room: 48})),
  {unit: 'day', count: 1, millis: DAY, room: 40},
  {unit: 'week', count: 1, millis: 7 * DAY, room: 48},
  ...[1, 3].map(count => ({unit: 'month', count, millis: count * YEAR / 12, room: 44})),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(count => ({unit: 'year', count, millis: count * YEAR, room: 46})),
];

/** The finest step whose marks have room where a pixel is so many milliseconds. */
export function stepFor(millisAPixel) {
  return STEPS.find(step => step.millis / millisAPixel >= step.room) ?? STEPS[STEPS.length - 1];
}

/** The marks between two moments, and the one before them. */
export function marks(step, from, until) {
  const all = [];
  for (let at = floor(step, from); at < until && all.length < 2000; at = after(step, at)) {
    all.push(at);
  }
  return all;
}

function floor(step, moment) {
  const date = new Date(moment);
  switch (step.unit) {
    case 'hour': return Math.floor(moment / step.millis) * step.millis;
    case 'day': return Math.floor(moment / DAY) * DAY;
    case 'week': return Math.floor((moment - 4 * DAY) / step.millis) * step.millis + 4 * DAY;
    case 'month': return utc(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / step.count) * step.count);
    default: return utc(Math.floor(date.getUTCFullYear() / step.count) * step.count, 0);
  }
}

function after(step, mark) {
  const date = new Date(mark);
  return step.unit === 'month' ? utc(date.getUTCFullYear(), date.getUTCMonth() + step.count)
    : step.unit === 'year' ? utc(date.getUTCFullYear() + step.count, 0) : mark + step.millis;
}

/** The beginning of a month; Date.UTC takes the years 0 to 99 for those of the twentieth century. */
function utc(year, month) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}

const writers = new Map();

function write(moment, options) {
  const key = tongue() + JSON.stringify(options);
  if (!writers.has(key)) {
    writers.set(key, new Intl.DateTimeFormat(tongue() === 'en' ? 'en-GB' : tongue(), {...options, timeZone: 'UTC'}));
  }
  return writers.get(key).format(moment);
}

/** What a mark is called: strong words and faint ones beside them. */
export function called(step, mark) {
  const date = new Date(mark);
  switch (step.unit) {
    case 'hour': return date.getUTCHours() === 0 ? [write(mark, {day: 'numeric', month: 'short'}), ''] : ['', write(mark, {hour: '2-digit', minute: '2-digit'})];
    case 'day': return date.getUTCDate() === 1 ? [write(mark, {day: 'numeric', month: 'short'}), ''] : [String(date.getUTCDate()), write(mark, {weekday: 'short'}).slice(0, 2)];
    case 'week': return [write(mark, {day: 'numeric', month: 'short'}), ''];
    case 'month': return date.getUTCMonth() === 0 ? [year(date), ''] : ['', write(mark, {month: 'short'})];
    default: return [year(date), ''];
  }
}

function year(date) {
  return String(date.getUTCFullYear());
}

/** What lies between two moments, as a heading over the axis. */
export function headed(step, from, until) {
  const [first, last] = [new Date(from), new Date(until - 1)];
  if (step.unit === 'hour' || step.unit === 'day') {
    return write(from, step.unit === 'hour' ? {day: 'numeric', month: 'long', year: 'numeric'} : {month: 'long', year: 'numeric'});
  }
  return first.getUTCFullYear() === last.getUTCFullYear() ? year(first) : year(first) + ' – ' + year(last);
}

/** Whether a day is one of a weekend. */
export function weekend(moment) {
  return [0, 6].includes(new Date(moment).getUTCDay());
}
