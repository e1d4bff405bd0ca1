// Building: what an index holds of names, cards and cue words, what it refuses, and how small and how quick to turn words away it is.
import { describe, expect, test } from 'vitest';
import { buildIndex, MOST_TOKENS, prefixHashes } from '../../../spotter/build.ts';
import { foldText } from '../../../spotter/fold.ts';
import { cardsOf, ESCAPE, ideographHash, NEXT, openIndex, PARTICLE_SALT, passes, Stage, stageOf } from '../../../spotter/format.ts';
import { hashToken } from '../../../spotter/hash.ts';
import { scan } from '../../../spotter/scan.ts';
import { isOwnGiven, kindOf } from '../../../spotter/support.ts';
import { cueHash, holds } from '../../../spotter/surroundings.ts';
import { isPlainLetter, Opening } from '../../../spotter/tokens.ts';
import { Flag, type CardTraits, type Name } from '../../../spotter/types.ts';
import { dictionary, finder, NO_CUES } from '../../fixtures/names.ts';

const indexOf = (names: readonly Name[], cards: readonly CardTraits[] = [], cues = {}) => openIndex(buildIndex(names, cards, { ...NO_CUES, ...cues }));
const indexOfTexts = (...texts: string[]) => indexOf(texts.map((text, card) => ({ text, card, flags: 0 })));

describe('records', () => {
  test('hold the length of a name, its cards with their flags, and its letters in codes', () => {
    // codes: a 1, i 2, n 3, r 4; filled up to a whole number
    expect([...indexOfTexts('Iran').records]).toEqual([4, 0, 0, 2, 4, 1, 3, 0]);
  });

  test('take a byte more for a card number only where it needs one', () => {
    const names = [{ text: 'Iran', card: 63, flags: 1 }, { text: 'IRAN', card: 64, flags: 2 }];
    expect([...indexOf(names).records]).toEqual([4, 127, 1, 128, 1, 2, 2, 4, 1, 3, 0, 0]);
  });

  test('have the shortest codes for the letters that names have most', () => {
    const { codes } = indexOfTexts('Anna', 'Nan Ann');
    expect(['n', 'a', ' '].map((letter) => codes[letter.charCodeAt(0)])).toEqual([1, 2, 0]);
    expect(codes.filter((code) => code !== ESCAPE)).toHaveLength(3);
  });

  test('spell out rare letters where names have more letters than there are codes', () => {
    const syllables = Array.from({ length: 260 }, (_, at) => String.fromCharCode(0xac00 + at));
    const names = ['Iran', ...syllables.map((syllable) => syllable.repeat(3))];
    const index = indexOfTexts(...names);
    expect(index.codes['r'.charCodeAt(0)]).toBe(ESCAPE);
    expect(names.map((name) => cardsOf(index, scan(index, name)[0]!.entry)[0]!.card)).toEqual(names.map((_, card) => card));
  });
});

describe('what fits', () => {
  test('a name of the most words, bytes and the last card', () => {
    const words = Array.from({ length: MOST_TOKENS }, () => 'Word').join(' ');
    const index = indexOf([{ text: words, card: 0xffffff, flags: 0 }, { text: 'a'.repeat(255), card: 1, flags: 0 }]);
    expect(cardsOf(index, scan(index, `${words}.`)[0]!.entry)).toEqual([{ card: 0xffffff, flags: 0 }]);
    expect(scan(index, 'A'.repeat(255))).toHaveLength(1);
  });

  test('what is refused for its length is named by its beginning', () => {
    expect(() => indexOfTexts('a'.repeat(256))).toThrow(`"${'a'.repeat(40)}…" is longer than 255 bytes.`);
  });
});

describe('two spellings of one name that fold alike', () => {
  test.each(['weak', 'exact', 'never', 'form', 'surname'] as const)('are %s only if both are', (flag) => {
    const flagsOf = (...flags: number[]) => {
      const index = indexOf(flags.map((some, at) => ({ text: at ? 'NATO' : 'Nato', card: 0, flags: some })));
      return cardsOf(index, scan(index, 'Nato')[0]!.entry)[0]!.flags;
    };
    expect([flagsOf(Flag[flag], 0), flagsOf(0, Flag[flag]), flagsOf(Flag[flag], Flag[flag])]).toEqual([0, 0, Flag[flag]]);
  });

  test.each(['lower', 'word', 'particle'] as const)('are %s if one is', (flag) => {
    const flagsOf = (...flags: number[]) => cardsOf(indexOf(flags.map((some) => ({ text: 'Al-Qaeda', card: 0, flags: some }))), 0)[0]!.flags;
    expect([flagsOf(Flag[flag], 0), flagsOf(0, Flag[flag])]).toEqual([Flag[flag], Flag[flag]]);
  });
});

describe('cards and cue words', () => {
  const cards: CardTraits[] = [
    { kind: 'person', related: [3, 1], given: ['Sergei', 'S'] },
    { kind: 'place', related: [], given: [] },
    { kind: 'weapon', related: [0], given: [] },
    { kind: 'other', related: [2, 0, 1], given: [] },
  ];

  test('each card keeps its kind, its relations in order and its given names', () => {
    const index = indexOf([], cards);
    expect(cards.map((_, card) => kindOf(index, card))).toEqual(['person', 'place', 'weapon', 'other']);
    expect(cards.map((_, card) => [...index.related.subarray(index.relatedAt[card], index.relatedAt[card + 1])])).toEqual([[1, 3], [], [0], [0, 1, 2]]);
    expect(cards.map((_, card) => ['Sergei', 'S', 'Ksenia'].filter((word) => isOwnGiven(index, card, word)))).toEqual([['Sergei', 'S'], [], [], []]);
  });

  test('cue words are told by their first word, each once; one without a letter is none', () => {
    const { titles } = indexOf([], [], { titles: ['Prime Minister', 'président', 'General', 'general', '—', 'аятолла', 'ministro'] });
    const known = ['prime', 'president', 'general', 'аятолла', 'ministro'];
    expect([...titles]).toEqual(known.map(cueHash).sort((a, b) => a - b));
    expect(known.filter((word) => !holds(titles, cueHash(word)))).toEqual([]);
  });
});

describe('the first look at a word', () => {
  const at = { capital: 0, small: Opening.small, behindParticle: PARTICLE_SALT } as const;

  test.each<[name: string, flags: (keyof typeof Flag)[], word: string, at: keyof typeof at, passes: boolean]>([
    ['Iran', [], 'Iran', 'capital', true],
    ['Iran', [], 'iran', 'small', false],
    ['Foreign Ministry', [], 'Ministry', 'capital', false],
    ['Foreign Ministry', [], 'Ministry', 'behindParticle', false],
    ['drone', ['lower'], 'Drone', 'capital', true],
    ['drone', ['lower'], 'drone', 'small', true],
    // no script of capitals: nothing to tell apart
    ['إيران', ['lower'], 'إيران', 'capital', true],
    ['إيران', ['lower'], 'إيران', 'small', false],
    ['al-Assad', ['particle'], 'Al', 'capital', true],
    ['al-Assad', ['particle'], 'Assad', 'capital', true],
    ['al-Assad', ['particle'], 'Assad', 'behindParticle', true],
    // "al" stands in every text of some languages: it is looked for from its capital
    ['al-Assad', ['particle'], 'al', 'small', false],
    ['von der Leyen', ['particle'], 'von', 'small', false],
    ['von der Leyen', ['particle'], 'Leyen', 'behindParticle', true],
    ['al-Qaeda in the Islamic Maghreb', ['particle'], 'the', 'behindParticle', true],
    ['al-Qaeda in the Islamic Maghreb', ['particle'], 'Maghreb', 'behindParticle', false],
    // a small word too long, or one too many, to be read from the capital: "guerra in Ucraina"
    ['contro Roma', ['particle'], 'contro', 'small', false],
    ['contro Roma', ['particle'], 'Roma', 'behindParticle', true],
    ['invasione di Orvia', ['particle'], 'invasione', 'small', true],
    ['invasione di Orvia', ['particle'], 'Orvia', 'behindParticle', false],
    ['invasione di Orvia', [], 'invasione', 'small', false],
    ['de la y Mar', ['particle'], 'de', 'small', false],
    ['de la y Mar', ['particle'], 'Mar', 'behindParticle', true],
    ['de la y los Mares', ['particle'], 'de', 'small', true],
  ])('%s %j: %s, %s: %j', (name, flags, word, place, expected) => {
    const { index } = dictionary({ card: { names: [[name, ...flags]] } });
    expect(passes(index, hashToken(foldText(word)) ^ at[place])).toBe(expected);
  });

  test('tells names from the beginnings of longer ones', () => {
    const index = indexOfTexts('Security Council of Russia', 'Iran', 'Security Council', '伊');
    const stages = prefixHashes('security council of russia').map((hash) => stageOf(index, hash));
    expect(stages).toEqual([Stage.beginning, Stage.name | Stage.beginning, Stage.beginning, Stage.name]);
    expect(['iran', '伊', 'russia'].map((word) => stageOf(index, hashToken(word)))).toEqual([Stage.name, Stage.name, 0]);
  });

  test('ideographs are told by the one behind, whatever stands between, and may stand alone', () => {
    const { found } = finder('普京', '韩');
    expect(found('普京和普·京')).toEqual(['普京', '普·京']);
    expect(found('韩外长；美韩')).toEqual(['韩', '韩']);
    expect(found('普通话')).toEqual([]);
  });
});

describe('the first pass over a Chinese text', () => {
  const unitOf = (char: string) => char.charCodeAt(0);

  test('stops only at ideographs that names of this index start with', () => {
    const [chinese, persian] = [finder('普京', '韩'), finder('ایران')];
    expect(['普', '韩', '京', '国', 'の'].map((char) => chinese.index.units[unitOf(char)] !== 0)).toEqual([true, true, false, false, false]);
    expect(['普', '韩'].map((char) => persian.index.units[unitOf(char)])).toEqual([0, 0]);
  });

  test('looks closer where the next one fits, too', () => {
    const { index } = finder('普京', '韩');
    const isAlone = (char: string) => passes(index, ideographHash(hashToken(char), NEXT.alone));
    expect([isAlone('普'), isAlone('韩')]).toEqual([false, true]);
  });

  test('takes letters of scripts with spaces for plain, nothing else', () => {
    expect([...'aZйשب한', ...'09普のß\u0301- '].map((char) => isPlainLetter(unitOf(char)))).toEqual([...Array<boolean>(6).fill(true), ...Array<boolean>(8).fill(false)]);
  });
});

describe('of many names', () => {
  /** A word that looks random. */
  const wordOf = (number: number, letters: number) =>
    Array.from({ length: letters }, (_, at) => String.fromCharCode(97 + ((Math.imul(number * 31 + at + 1, 0x9e3779b1) >>> 20) % 26))).join('');

  test('few other words pass, and an index is small', () => {
    const names = Array.from({ length: 2000 }, (_, at) => (at % 2 ? wordOf(at, 7) : `${wordOf(at, 6)} ${wordOf(at + 5000, 8)}`));
    const index = indexOfTexts(...names);
    const others = Array.from({ length: 5000 }, (_, at) => hashToken(wordOf(at, 9)));
    // one in about fifty, and one in about ten
    expect(others.filter((hash) => passes(index, hash)).length).toBeLessThan(5000 / 25);
    for (const stage of [Stage.name, Stage.beginning]) expect(others.filter((hash) => stageOf(index, hash) & stage).length).toBeLessThan(5000 / 5);
    expect(index.bytes / names.length).toBeLessThan(40);
  });
});
