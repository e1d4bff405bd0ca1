// Properties of the spotter on made-up dictionaries and texts: it agrees with a naive search, its offsets hold, and no string breaks it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../spotter/fold.ts';
import { scan } from '../../spotter/scan.ts';
import { capitalFinder, dictionary, finder } from '../fixtures/names.ts';

/** Few letters, so that names are really met; with all that folding must see through. */
const LETTERS = ['a', 'A', 'b', 'á', 'a\u0301', 'ß', 'ss', 'æ', 'ж', 'Ж', 'й', 'и\u0306', '3', '5', 'b\u00AD', '京'];
const GAPS = [' ', ' ', ' ', '-', '\u2011', '\u00A0', '\n   ', "'", '’', ', ', '; ', ' - ', ' (', '😀', ' \uD800 '];
const JOINERS = new Set(['', '-', '\u2011', "'", '’']);

const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: foldText });
const text = fc.array(fc.tuple(word, fc.constantFrom(...GAPS)), { maxLength: 25 }).map((parts) => parts.flat().join(''));

interface Token {
  folded: string;
  start: number;
  end: number;
}

/** Tokens told one character after the other, with no table and no hash. */
function naiveTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let open: Token | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (/[\u00AD\p{M}]/u.test(char)) {
      if (open) open.end = at + 1;
      continue;
    }
    const folded = foldText(char);
    if (!folded) open = undefined;
    else if (open && !/\p{Script=Han}/u.test(open.folded + folded) && /\d/.test(open.folded) === /\d/.test(folded)) {
      open.folded += folded;
      open.end = at + 1;
    } else tokens.push((open = { folded, start: at, end: at + 1 }));
  }
  return tokens;
}

/** Every name at every token, each compared word by word. */
function naiveScan(names: readonly string[], text: string): { start: number; end: number; name: string }[] {
  const tokens = naiveTokens(text);
  return tokens.flatMap((first, at) =>
    names.flatMap((name) => {
      const words = foldText(name).split(' ');
      const here = tokens.slice(at, at + words.length);
      const fits = here.length === words.length && here.every(({ folded }, word) => folded === words[word]);
      const joined = here.every(({ start }, word) => word === 0 || JOINERS.has(text.slice(here[word - 1]!.end, start).replace(/\s+/g, '')));
      return fits && joined ? [{ start: first.start, end: here.at(-1)!.end, name }] : [];
    }),
  );
}

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start - b.start || b.end - a.end;

test('a scan finds what a naive search finds, in the same order', () => {
  fc.assert(
    fc.property(names, text, (names, text) => {
      expect(finder(...names).candidates(text)).toEqual(naiveScan(names, text).sort(byPlace));
    }),
    { numRuns: 1500 },
  );
});

test('names that stand with a capital are found as a naive search finds them', () => {
  fc.assert(
    fc.property(names, text, (names, text) => {
      const capital = naiveScan(names, text).filter(({ start }) => !/^\p{Ll}/u.test(text.slice(start)));
      expect(capitalFinder(...names).candidates(text)).toEqual(capital.sort(byPlace));
    }),
    { numRuns: 1500 },
  );
});

test('a name stands in a text made around it', () => {
  fc.assert(
    fc.property(names, text, text, fc.nat(), (names, before, after, pick) => {
      const name = names[pick % names.length]!;
      const { pairs } = finder(...names);
      expect(pairs(`${before}, ${name}, ${after}`)).toContainEqual([name, name]);
    }),
    { numRuns: 1000 },
  );
});

const eitherFinder = fc.constantFrom(finder, capitalFinder);

test('the order in which names are put in does not matter', () => {
  fc.assert(
    fc.property(names.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))), text, eitherFinder, ([names, shuffled], text, finder) => {
      expect(finder(...shuffled).candidates(text)).toEqual(finder(...names).candidates(text));
    }),
    { numRuns: 1000 },
  );
});

test('a name is found at the same places whatever other names there are', () => {
  fc.assert(
    fc.property(names, text, fc.nat(), eitherFinder, (names, text, pick, finder) => {
      const name = names[pick % names.length]!;
      expect(finder(...names).candidates(text).filter((found) => found.name === name)).toEqual(finder(name).candidates(text));
    }),
    { numRuns: 1000 },
  );
});

test('what is found in two texts is found in both of them joined by what parts names, and nothing else', () => {
  fc.assert(
    fc.property(names, text, text, fc.nat(), fc.constantFrom('; ', ' | ', ', ', ' 😀 '), eitherFinder, (names, before, after, pick, part, finder) => {
      // the likeliest to be taken for one: the first word of a name here, and the others there
      const [head, ...others] = names[pick % names.length]!.split(' ');
      const [one, other] = [`${before}${head}`, `${others.join(' ')} ${after}`];
      const { candidates } = finder(...names);
      const shift = one.length + part.length;
      const moved = candidates(other).map(({ start, end, name }) => ({ start: start + shift, end: end + shift, name }));
      expect(candidates(one + part + other)).toEqual([...candidates(one), ...moved]);
    }),
    { numRuns: 1000 },
  );
});

/** So often, a text is longer than what is looked through at a time. */
const MANY = 160;

test('what was scanned before does not matter', () => {
  fc.assert(
    fc.property(names, text, text, word, (names, text, before, last) => {
      const { candidates } = finder(...names);
      const first = candidates(text);
      candidates(`${before.repeat(MANY)}${last}`);
      expect(candidates(text)).toEqual(first);
    }),
    { numRuns: 1000 },
  );
});

/** A name as others may write it: case, accents apart, soft hyphens, hard spaces, other hyphens. */
const written = (name: string, choices: readonly number[]): string =>
  Array.from(name, (char, at) => {
    const choice = choices[at % choices.length]!;
    if (char === ' ') return ['\u00A0', '\n', '-', '\u2011'][choice % 4]!;
    return `${[char, char.toUpperCase(), char.toLowerCase(), char.normalize('NFD')][choice % 4]!}${choice > 3 ? '\u00AD' : ''}`;
  }).join('');

test('case, accents, soft hyphens and the look of spaces and hyphens do not matter', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.array(fc.nat(7), { minLength: 1, maxLength: 9 }), (names, pick, choices) => {
      const name = names[pick % names.length]!;
      const other = written(name, choices);
      expect(finder(...names).pairs(`(${other})`)).toContainEqual([other, name]);
    }),
    { numRuns: 1000 },
  );
});

/** All of UTF-16: lone surrogates, marks, direction controls, scripts of every kind. */
const anyUnit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0x0300, max: 0x036f }),
  fc.integer({ min: 0x0590, max: 0x06ff }),
  fc.integer({ min: 0x200b, max: 0x206f }),
  fc.integer({ min: 0x4e00, max: 0x4e20 }),
  fc.constantFrom(...Array.from('Su-35 Iran '.repeat(3), (char) => char.charCodeAt(0))),
);
const anyText = fc.array(anyUnit, { maxLength: 80 }).map((units) => String.fromCharCode(...units));
const NAMES = ['Su-35', 'Iran', 'إيران', 'איראן', '伊朗', 'Иран', 'Straße'];

test('no string breaks a scan, and its offsets lie inside and hold the name', () => {
  const { index, candidates } = finder(...NAMES);
  fc.assert(
    fc.property(anyText, fc.constantFrom(...NAMES), anyText, (before, name, after) => {
      const text = before + name + after;
      for (const { start, end, name: found } of candidates(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(foldText(text.slice(start, end))).toBe(foldText(found));
      }
      expect(scan(index, text).map(({ start }) => start)).toEqual(scan(index, text).map(({ start }) => start).sort((a, b) => a - b));
    }),
    { numRuns: 1500 },
  );
});

test('a place never parts a letter from its marks, nor the two halves of a character', () => {
  const { candidates } = finder(...NAMES);
  fc.assert(
    fc.property(anyText, fc.constantFrom(...NAMES), anyText, (before, name, after) => {
      const text = before + name + after;
      for (const { start, end } of candidates(text)) {
        for (const at of [start, end]) expect(/[\uD800-\uDBFF]$/.test(text.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(text.slice(at))).toBe(false);
        expect(text.slice(start)).toMatch(/^[\p{L}\p{N}]/u);
        expect(text.slice(end)).not.toMatch(/^[\u00AD\p{M}]/u);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no string breaks the rules, and mentions never overlap', () => {
  const { read } = dictionary(
    {
      su: { kind: 'weapon', names: [['Su-35', 'weak'], ['Su', 'exact']] },
      iran: { kind: 'place', names: ['Iran', 'إيران', '伊朗', ['Iran Su', 'never']], related: ['person'] },
      person: { kind: 'person', names: ['Iran Su 35', ['Su', 'weak', 'surname']], given: ['Iran'], related: ['iran'] },
    },
    { titles: ['s'], weapons: ['iran'], givenNames: ['u'], extenders: ['iran'] },
  );
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (blocks) => {
      const { mentions, unmarked } = read(blocks);
      for (const { surface } of [...mentions, ...unmarked]) expect(surface).not.toBe('');
    }),
    { numRuns: 1500 },
  );
});

test('folding any string gives tokens that fold to themselves', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(folded).not.toMatch(/^ | $| {2}/);
    }),
    { numRuns: 3000 },
  );
});

test('any string can be a name, or is refused with a message', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (!foldText(text)) expect(() => finder(text)).toThrow('has no letter or digit');
      else {
        try {
          expect(finder(text).pairs(text)[0]?.[1] ?? text).toBe(text);
        } catch (error) {
          expect(String(error)).toMatch(/the most is \d+/);
        }
      }
    }),
    { numRuns: 1500 },
  );
});
