// All that the benchmark knows of our spotter: the only file to change when its interface does.
import { buildIndex, MOST_TOKENS } from '../../../spotter/build.ts';
import { foldText, isIdeograph } from '../../../spotter/fold.ts';
import { openIndex, type Index } from '../../../spotter/format.ts';
import { scan } from '../../../spotter/scan.ts';
import { spot } from '../../../spotter/spot.ts';
import { Flag, type CardTraits, type Cues } from '../../../spotter/types.ts';

export type OurIndex = Index;

/** A name as the index takes it. */
export interface BenchName {
  text: string;
  /** The spotter's flags. */
  flags: number;
}
export interface Place {
  start: number;
  end: number;
}

const NO_CUES: Cues = { titles: [], weapons: [], givenNames: [], extenders: [], institutions: [], elections: [], months: [] };
const CUES: Cues = { titles: ['president'], weapons: ['drone'], givenNames: ['Maria'], extenders: ['Airlines'], institutions: ['Congress'], elections: ['election'], months: ['May'] };
const OTHER: CardTraits = { kind: 'other', related: [], given: [] };

/** What two spellings must share to be one name for us. */
export const foldName = (name: string): string => foldText(name);

/** Longer names are sentences: UTF-16 units. */
const LONGEST = 80;

/** Whether the index takes the name: it has letters, and not too many words. */
export function isUsable(folded: string): boolean {
  return folded !== '' && folded.length <= LONGEST && (isIdeograph(folded.charCodeAt(0)) || folded.split(' ').length <= MOST_TOKENS);
}

/** A name that no card has: it counts in small letters only if it is written so itself. */
export const plainName = (text: string): BenchName => ({ text, flags: text === text.toLowerCase() && text !== text.toUpperCase() ? Flag.lower : 0 });

/** The same name, to be found in any case, as peers find it. */
export const inAnyCase = ({ text, flags }: BenchName): BenchName => ({ text, flags: flags | Flag.lower });

/** Whether ours may pass over the name where the text writes it so: a word in small letters is no name, unless the name is written so; one that opens with a small word has a capital behind it. */
export function needsCapital({ flags }: BenchName, surface: string): boolean {
  if (flags & Flag.lower) return false;
  return flags & Flag.particle ? !/\p{Lu}/u.test(surface) : surface[0] !== surface[0]!.toUpperCase();
}

/** An index in which every name is a card of its own. */
export function buildOurs(names: readonly BenchName[]): ArrayBuffer {
  return buildIndex(
    names.map(({ text, flags }, card) => ({ text, card, flags })),
    names.map(() => OTHER),
    NO_CUES,
  );
}

/** Names by the rules that they are under. */
export interface RuledNames {
  /** Count alone. */
  strong: readonly string[];
  /** Persons' surnames; a name given twice is two persons. */
  weak: readonly string[];
  /** Acronyms: count only as written. */
  exact: readonly string[];
  /** Open with a small word: "al-Assad". */
  particle: readonly string[];
}

/** An index for the rules: every card is tied to every other, so that all that can be asked of the page is asked. */
export function buildForRules({ strong, weak, exact, particle }: RuledNames): ArrayBuffer {
  const kinds: [readonly string[], number, CardTraits['kind']][] = [
    [strong, 0, 'place'],
    [weak, Flag.weak | Flag.surname, 'person'],
    [exact, Flag.exact, 'other'],
    [particle, Flag.particle, 'person'],
  ];
  const names = kinds.flatMap(([texts, flags, kind]) => texts.map((text) => ({ text, flags, kind }))).map((name, card) => ({ ...name, card }));
  const cards = names.map(({ kind, card }): CardTraits => ({ kind, related: names.map((other) => other.card).filter((other) => other !== card), given: kind === 'person' ? ['Sergei'] : [] }));
  return buildIndex(names, cards, CUES);
}

export const openOurs = (buffer: ArrayBuffer): OurIndex => openIndex(buffer);

/** One pass: every place where a name may stand, overlapping ones included, in order of their start, the longest of one start first. */
export const searchOurs = (index: OurIndex, text: string): readonly Place[] => scan(index, text);

/** The pass and the rules over one block. How many mentions and names left alone. */
export function judgeOurs(index: OurIndex, text: string): number {
  const { mentions, unmarked } = spot(index, [text]);
  return mentions.length + unmarked.length;
}
