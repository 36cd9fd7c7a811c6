// The words of the page, in the language that is shown. What is said is a string, or one string for each language.

let tags = ['en'];
let book = {};
let at = 0;
let rules = new Intl.PluralRules('en');

/** Takes the languages and words of an affair. */
export function learn(languages, words) {
  tags = languages;
  book = words;
}

/** Speaks the language with a tag; the first where there is no such language. */
export function speak(tag) {
  at = Math.max(0, tags.indexOf(tag));
  rules = new Intl.PluralRules(tags[at]);
}

/** The tag of the language that is spoken. */
export function tongue() {
  return tags[at];
}

/** The first of a reader's languages that there is; `otherwise` where there is none. */
export function spokenOf(wanted, otherwise) {
  const known = wanted.map(tag => tag.toLowerCase().split('-')[0]).filter(tag => tags.includes(tag));
  return known.length ? known[0] : otherwise;
}

/** What is said, in the language that is spoken. */
export function say(said) {
  return Array.isArray(said) ? said[at] : said ?? '';
}

/** The words under a key with values put in. `{0,plural,one event|{0} events}` has a form for each that the language's nouns take. */
export function t(key, ...values) {
  if (!(key in book)) {
    throw new Error('no words for ' + key);
  }
  return filled(inflected(say(book[key]), values), values);
}

function inflected(pattern, values) {
  const begin = /\{(\d+),plural,/.exec(pattern);
  if (!begin) {
    return pattern;
  }
  const forms = [''];
  let i = begin.index + begin[0].length;
  for (let depth = 0; depth >= 0; i++) {
    const c = pattern[i];
    depth += c === '{' ? 1 : c === '}' ? -1 : 0;
    if (depth === 0 && c === '|') {
      forms.push('');
    } else if (depth >= 0) {
      forms[forms.length - 1] += c;
    }
  }
  return pattern.slice(0, begin.index) + form(forms, values[Number(begin[1])]) + inflected(pattern.slice(i), values);
}

function form(forms, number) {
  const none = forms[0].startsWith('0:');
  if (number === 0 && none) {
    return forms[0].slice(2);
  }
  const kind = rules.select(number);
  return forms[Math.min(forms.length - 1, (none ? 1 : 0) + (kind === 'one' ? 0 : kind === 'few' ? 1 : forms.length))];
}

function filled(pattern, values) {
  return pattern.replace(/\{(\d+)\}/g, (_, number) => {
    const value = values[Number(number)];
    return typeof value === 'number' ? value.toLocaleString(tags[at]) : value;
  });
}
