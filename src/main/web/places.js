// In which row each event has its label. Worked out for a scale, not for what is in view, so that no label jumps while time goes by.

const GAP = 12;
export const MARK = 11;

/** A row for each item, -1 where none has room. What comes first in `items` has the first choice. */
export function rowsFor(items, count) {
  const rows = Array.from({length: count}, () => ({starts: [], ends: []}));
  return items.map(({start, end}) => {
    for (let i = 0; i < count; i++) {
      const {starts, ends} = rows[i];
      const at = place(starts, start);
      if ((at === 0 || ends[at - 1] + GAP <= start) && (at === starts.length || end + GAP <= starts[at])) {
        starts.splice(at, 0, start);
        ends.splice(at, 0, end);
        return i;
      }
    }
    return -1;
  });
}

/** Where a number belongs among sorted ones. */
export function place(sorted, number) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < number) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Measures words for one canvas and font, each of them once. */
export class Ruler {
  constructor(pen, font) {
    this.pen = pen;
    this.font = font;
    this.known = new Map();
  }

  width(words) {
    if (!this.known.has(words)) {
      this.pen.font = this.font;
      this.known.set(words, this.pen.measureText(words).width);
    }
    return this.known.get(words);
  }

  /** The words as far as they fit, with three dots where they do not. */
  cut(words, room) {
    if (this.width(words) <= room) {
      return words;
    }
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.width(words.slice(0, middle).trimEnd() + '…') <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return words.slice(0, low).trimEnd() + '…';
  }
}
