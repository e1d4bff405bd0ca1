// The interface's words: complete in every language, with the same placeholders, and fit to be sent to a page.
import { describe, expect, test } from 'vitest';
import { en } from '../../../assets/interface/en.ts';
import { ALL } from '../../../assets/interface/all.ts';
import { it as italian } from '../../../assets/interface/it.ts';
import { loadTexts, pickLanguage } from '../../../assets/interface/pick.ts';
import { en as library } from '../../../assets/interface/library/en.ts';
import { loadLibraryTexts } from '../../../assets/interface/library/load.ts';
import { en as settings } from '../../../assets/interface/settings/en.ts';
import { loadPageTexts } from '../../../assets/interface/settings/load.ts';
import { en as welcome } from '../../../assets/interface/welcome/en.ts';
import { loadWelcomeTexts } from '../../../assets/interface/welcome/load.ts';
import { counted, fill } from '../../../assets/interface/words.ts';
import { KINDS } from '../../../cards/kinds.ts';
import { DEFAULTS, LANGUAGES, OPEN_KEYS } from '../../../platform/settings-schema.ts';

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
/** Words that some languages share with English. */
const SAME_WORD = new Set(['kinds.media', 'kinds.person', 'settings.keys.Control', 'settings.keys.Shift', 'settings.where.site', 'settings.about.version', 'settings.where.example', 'kinds.organisation', 'settings.look.auto', 'card.sources.one', 'card.sources.other', 'settings.where.count.one', 'settings.where.count.other']);
const placeholders = (text: unknown) => [...String(text).matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

/** A plural has as many forms as its language needs. */
const PLURAL = /\.(?:zero|one|two|few|many)$/;
/** Languages that say many of five; in the others it is said of millions. */
const MANY = new Set<string>(['uk', 'pl', 'ar']);
const OTHERS = LANGUAGES.filter((language) => language !== 'auto' && language !== 'en');

/** Everything that any surface says. */
const ENGLISH = { ...en, settings, library, welcome };
const everything = async (language: (typeof OTHERS)[number]) => ({ ...(await loadWelcomeTexts(language)), ...(await loadLibraryTexts(language)) });

describe.each(OTHERS)('%s', async (language) => {
  const other = new Map(leaves(await everything(language)));

  test('says the same things as English, with the same placeholders, and leaves nothing empty', () => {
    const paths = (entries: Iterable<string>) => [...entries].filter((path) => !PLURAL.test(path)).toSorted();
    expect(paths(other.keys())).toEqual(paths(leaves(ENGLISH).map(([path]) => path)));
    for (const [path, text] of leaves(ENGLISH)) {
      if (PLURAL.test(path)) continue;
      expect(other.get(path), path).toBeTypeOf('string');
      expect(String(other.get(path)).trim(), path).not.toBe('');
      expect(placeholders(other.get(path)), path).toEqual(placeholders(text));
    }
  });

  test('has every plural form that its numbers need', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const { names } of [ALL[language].popup]) for (const form of forms) expect(Object.hasOwn(names, form) || form === 'many' || form === 'zero' || form === 'two', `${language} ${form}`).toBe(true);
    for (const n of [0, 1, 2, 3, 5, 11, 21, 22, 25, 100]) expect(counted(ALL[language].popup.names, n, language)).toMatch(/\p{L}/u);
    const plurals = Map.groupBy([...other.keys()].filter((path) => PLURAL.test(path) || path.endsWith('.other')), (path) => path.slice(0, path.lastIndexOf('.')));
    for (const [path, held] of plurals) for (const form of forms) if (form !== 'zero' && (form !== 'many' || MANY.has(language))) expect(held, `${language} ${path}`).toContain(`${path}.${form}`);
  });

  test('is not English left standing', () => {
    const english = new Map(leaves(ENGLISH));
    const same = [...other].filter(([path, text]) => english.get(path) === text && /[a-z]{4}/i.test(String(text).replace(/\{\w+\}/g, '')));
    expect(same.map(([path]) => path).filter((path) => !SAME_WORD.has(path))).toEqual([]);
  });

  test('is what is loaded when it is chosen', async () => {
    expect(await loadTexts(language)).toBe(ALL[language]);
  });
});

test('what goes to a page survives the way there', () => {
  expect(structuredClone(en.card)).toEqual(JSON.parse(JSON.stringify(en.card)));
});

test('every kind, key and field of the settings has its words', () => {
  expect(Object.keys(en.kinds)).toEqual([...KINDS]);
  expect(Object.keys(settings.keys)).toEqual([...OPEN_KEYS]);
  expect(Object.keys(settings.fields).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
});

test('placeholders take their values as they are, and one without a value stays to be seen', () => {
  expect(fill('{a} and {b}', { a: '$& {b}', b: 0 })).toBe('$& {b} and 0');
  expect(fill('{a} {missing}', { a: 'x' })).toBe('x {missing}');
});

test('plurals follow the language', async () => {
  expect(counted(en.popup.names, 1, 'en')).toBe('1 name');
  expect(counted(en.popup.names, 0, 'en')).toBe('0 names');
  expect(counted(italian.popup.names, 1, 'it')).toBe('1 nome');
  expect(counted((await loadPageTexts('it')).settings.about.cards, 1_000_000, 'it')).toBe('1.000.000 schede');
});

test('the language is the one chosen, or the first of the reader’s that there is', () => {
  expect(LANGUAGES.map((language) => pickLanguage(language, ['it-IT']))).toEqual(['it', ...LANGUAGES.slice(1)]);
  expect(pickLanguage('auto', ['ja-JP', 'IT-ch', 'en'])).toBe('it');
  expect(pickLanguage('auto', ['ita', 'zh'])).toBe('en');
  expect(pickLanguage('auto', [])).toBe('en');
});
