// Texts made to cost as much as they can, and what is measured of each.
import type { RuledNames } from './ours.ts';
import { seeded } from './random.ts';

/** The longest text, UTF-16 units. */
export const LONGEST = 1_000_000;
/** Twice the text may take at most this many times as long. */
export const MOST_GROWTH = 2.3;

export interface Growth {
  /** The longest text measured, and the work for it, ms. */
  units: number;
  time: number;
  /** t(2n) / t(n) for the last doublings, the last one last. */
  ratios: number[];
}
export interface HostileRow {
  name: string;
  scan: Growth;
  rules: Growth;
}

export interface Hostile {
  name: string;
  /** A text of this many UTF-16 units. */
  make(units: number): string;
}

const repeated = (name: string, unit: string): Hostile => ({ name, make: (units) => unit.repeat(Math.ceil(units / unit.length)).slice(0, units) });
/** A long run of one thing before a long run of another. */
const halves = (name: string, head: string, tail: string): Hostile => ({
  name,
  make: (units) => repeated('', head).make(units >> 1) + repeated('', tail).make(units - (units >> 1)),
});
/** One thing at both ends of a long run. */
const around = (name: string, before: string, run: string, after: string): Hostile => ({ name, make: (units) => before + repeated('', run).make(units - before.length - after.length) + after });

/** Longest name that the index takes, in words: as far as a match can run on. */
const MOST_WORDS = 12;
const LENGTHS = [2, MOST_WORDS];

/** Names that the inputs aim at; all of them begin or continue in each other. */
export const AIMED: RuledNames = {
  strong: [
    'Security Council of Russia',
    'Security Council of the Russian Federation',
    'Security Council of Security Council of Israel',
    'Iran',
    'Israel',
    'Su-35',
    'St. Petersburg',
    'ישראל',
    'איראן',
    'إيران',
    'روسيا',
    ...LENGTHS.map((words) => Array.from({ length: words }, () => 'Bo').join(' ')),
    ...LENGTHS.map((words) => `${'Bo '.repeat(words - 1)}No`),
    ...LENGTHS.map((units) => '中'.repeat(units)),
    ...LENGTHS.map((units) => `${'中'.repeat(units - 1)}外`),
    'ו',
    'וו',
    'Äßæ',
  ],
  /** Georgia is two cards: which of them is meant, nothing tells. */
  weak: ['Bagheri', 'Council', 'Georgia', 'Georgia', 'Багери', '国'],
  exact: ['US', 'NYT', 'ЦРУ'],
  particle: ['al-Assad', 'von der Leyen'],
};

function mixed(name: string, seed: number): Hostile {
  const parts = ['Security Council of ', 'Iran', ' ', '\u00AD', '\u200D', '\u0301', 'ו', 'ישראל', 'إيران', 'ال', '中', '中中', '-', '. ', '\n', 'Bo ', 'US ', 'Bagheri ', '😀', '\uD83D', '\u202E', '7', 'ß', 'Su', '35', '’', ', ', '          '];
  return {
    name,
    make(units) {
      const random = seeded(seed);
      let text = '';
      while (text.length < units) text += random.pick(parts);
      return text.slice(0, units);
    },
  };
}

export const HOSTILE: readonly Hostile[] = [
  repeated('one letter', 'a'),
  repeated('one digit', '1'),
  repeated('letter and digit in turn', 'a1'),
  repeated('one token of many letters', 'qwertzuiopasdfghjklyxcvbnm'),
  repeated('letters that fold to two (ßæ)', 'ßæ'),
  repeated('beginnings of a name', 'Security Council of '),
  repeated('a name of 12 equal words', 'Bo '),
  repeated('strong names', 'Iran '),
  repeated('a name, no spaces', 'Iran'),
  repeated('names and commas', 'Iran, Israel, '),
  repeated('name with digits, no spaces', 'Su35'),
  repeated('weak names alone', 'Bagheri '),
  repeated('strong and weak names', 'Iran Bagheri '),
  halves('strong names, then weak ones', 'Iran ', 'Bagheri '),
  halves('strong names, then one that two cards share', 'Iran ', 'Georgia '),
  repeated('names that two cards share', 'Iran Georgia '),
  repeated('weak names of several scripts', 'Bagheri Багери Georgia '),
  repeated('acronyms in a line of capitals', 'US NYT '),
  halves('spaces, then acronyms', ' ', 'US NYT '),
  halves('acronyms, then spaces', 'US NYT ', ' '),
  repeated('capitals only', 'IRAN BAGHERI US '),
  repeated('names in small letters', 'iran us bagheri '),
  repeated('names with given names and titles', 'Maria Bagheri president Bagheri '),
  repeated('given names and surnames', 'Sergei Bagheri '),
  repeated('initials and surnames', 'S. Bagheri '),
  halves('given names, then surnames', 'Sergei ', 'Bagheri '),
  repeated('particles', 'von '),
  repeated('particles and hyphens', 'al-'),
  repeated('names behind particles', 'von von der Leyen al-Assad '),
  repeated('capitals behind small words', 'al-Leyen der-Assad '),
  repeated('names before extenders', 'Iran Airlines '),
  repeated('surrogate pairs', '😀'),
  repeated('high surrogates alone', '\uD83D'),
  repeated('low surrogates alone', '\uDE00'),
  repeated('combining marks alone', '\u0301'),
  around('a name, its letters far apart by marks', 'Ir', '\u0301', 'an'),
  repeated('name with a mark on each letter', 'I\u0301r\u0301a\u0301n\u0301 '),
  repeated('bidi controls', '\u202E\u2066\u2069\u202C'),
  repeated('names between bidi controls', '\u2067Iran\u2069 '),
  repeated('zero-width joiners', '\u200D'),
  repeated('zero-width spaces and non-joiners', '\u200B\u200C'),
  around('a name, its letters far apart by soft hyphens', 'Ir', '\u00AD', 'an'),
  repeated('name with joiners inside', 'I\u200Dr\u200Da\u200Dn\u200D '),
  repeated('Hebrew prefix letters, one token', 'והבלמשכ'),
  repeated('one Hebrew prefix letter', 'ו'),
  repeated('Hebrew prefixes, many tokens', 'ובה '),
  repeated('Hebrew names behind prefixes', 'ובישראל ולאיראן '),
  repeated('Arabic prefix letters, one token', 'وبال'),
  repeated('Arabic prefixes, many tokens', 'وال '),
  repeated('Arabic names behind prefixes', 'وبإيران ولروسيا '),
  repeated('one ideograph', '中'),
  repeated('two ideographs', '中国'),
  repeated('ideographs and spaces', '中 '),
  repeated('ideographs with variation selectors', '中\uFE00'),
  repeated('spaces', ' '),
  repeated('line breaks', '\r\n'),
  repeated('hyphens', '-'),
  repeated('full stops', '.'),
  repeated('no-break spaces', '\u00A0'),
  around('a name, its words far apart by spaces', 'Security', ' ', 'Council'),
  around('a name, its words far apart by hyphens', 'Security', '-', 'Council'),
  repeated('beginning of a name and 79 spaces', `Security${' '.repeat(79)}`),
  repeated('beginning of a name, 40 spaces, hyphen, 39 spaces', `Security${' '.repeat(40)}-${' '.repeat(39)}`),
  repeated('beginning of a name, 78 spaces, a comma', `Security${' '.repeat(78)},`),
  repeated('names and 60 hyphens', `Iran${'-'.repeat(60)}`),
  repeated('initials', 'V. '),
  repeated('abbreviations that begin a name', 'St. '),
  mixed('all of it, mixed (1)', 11),
  mixed('all of it, mixed (2)', 12),
  mixed('all of it, mixed (3)', 13),
];
