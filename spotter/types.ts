// The spotter's words: what goes into an index, what comes out of a text.

/** How a name may be used; bits of a name's flags. */
export const Flag = {
  /** Counts only with support from the page. */
  weak: 1,
  /** Counts only in the case as written. */
  exact: 2,
  /** Looks alike and is not the card: covers the place and marks nothing. */
  never: 4,
  /** A generated form (case ending, plural), not a name as written in a card. */
  form: 8,
  /** One word of a person's full name, standing alone. */
  surname: 16,
  /** Written in small letters at home ("drone"); counts in any case. */
  lower: 32,
  /** In title case it is an everyday word too ("Turkey", "Usa"): where a capital says nothing, it needs support from the page. */
  word: 64,
  /**
   * Starts with a small word of a name ("al-Assad", "von der Leyen"), which may be written small; a capital must follow.
   * Of a name without capitals: its article is left out, as behind a joined word that has swallowed it ("בבית הלבן", "للأمم المتحدة").
   */
  particle: 128,
} as const;

/** A name to be found: as written, the card it names (a number from 0), and its flags. */
export interface Name {
  text: string;
  card: number;
  flags: number;
}

/** What the rules need to know of a card. */
export interface CardTraits {
  /** Small number that says what kind of thing it is; `person` and `weapon` have rules of their own. */
  kind: 'person' | 'place' | 'weapon' | 'other';
  /** Other cards whose presence speaks for this one. */
  related: readonly number[];
  /** Persons: the words that may stand before the surname (given names, patronymics, in all their forms) and their initials. */
  given: readonly string[];
}

/** Words that rules look for beside a name, in all languages together. Written as in running text; compared folded. */
export interface Cues {
  /** Words in front of a person's name: president, generale, міністр … */
  titles: readonly string[];
  /** Words near a weapon's name: missile, drone, caccia … */
  weapons: readonly string[];
  /** Given names: one of them before a surname names somebody else, unless it is the card's own. */
  givenNames: readonly string[];
  /** Words after a name that make it something else: Airlines, University, Post … */
  extenders: readonly string[];
  /** Heads of institutions' names: right before a place they make one longer name with it (Конгресс США, Parlament Wielkiej Brytanii). */
  institutions: readonly string[];
  /** Words for elections: with a country behind they name an event. */
  elections: readonly string[];
  /** Names of months that are surnames too. */
  months: readonly string[];
}

/** A place where a name of the index stands. Offsets in UTF-16 units, end exclusive. */
export interface Candidate {
  start: number;
  end: number;
  /** Where the name's record starts in the index; `cardsOf` reads its cards. */
  entry: number;
  /** Words are joined to its front, as Hebrew and Arabic do. */
  joined: boolean;
}

export type Reason =
  | { rule: 'strong' }
  | { rule: 'full-name-on-page' }
  | { rule: 'settled' }
  | { rule: 'title'; word: string }
  | { rule: 'field'; word: string }
  | { rule: 'related'; cards: number[] }
  | { rule: 'most-support'; cards: number[] };

export type Refusal =
  | { rule: 'no-support' }
  | { rule: 'other-given-name'; word: string }
  | { rule: 'longer-name'; word: string }
  | { rule: 'month'; word: string }
  /** A country in a report of sport. */
  | { rule: 'team' }
  | { rule: 'draw' };

/** A place in a block that names a card. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  card: number;
  /** The name counts alone, without support from the page. */
  strong: boolean;
  reason: Reason;
}

/** A place where a name was seen and left alone. */
export interface Unmarked {
  block: number;
  start: number;
  end: number;
  cards: number[];
  refusal: Refusal;
}

export interface Spotted {
  mentions: Mention[];
  unmarked: Unmarked[];
}
