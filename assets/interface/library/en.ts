// Every word of the library page in English.
import type { Texts } from '../en.ts';
import type { Plural } from '../words.ts';

export const en = {
  title: 'Chiosa library',
  heading: 'Library',
  search: 'Search the cards',
  hint: 'A name, in any language and script',
  kinds: 'Kinds of card',
  all: 'All',
  country: 'Country',
  allCountries: 'All countries',
  near: 'No card is called “{query}”. Names like it:',
  nothing: 'Nothing found for “{query}”',
  nothingText: 'Try the surname alone, another spelling, or the name as it is written at home.',
  noneHere: 'Nothing like that among these cards',
  noneHereText: 'Other kinds or countries may have it.',
  everywhere: 'Search all cards',
  showMore: 'Show {n} more',
  piece: 'for “{piece}”',
  results: 'Cards found',
  choose: 'Choose a card',
  chooseText: 'It opens here, as of any day you like. Arrow keys walk through the list, Enter opens a card, Escape clears the search.',
  day: 'As of',
  latest: 'Latest',
  noDay: 'Without a date the card answers for {day}, the day of this library.',
  badDay: '“{day}” is not a date a card can answer for: choose a day from 1900 to 2100. Until then it answers for {shown}.',
  later: 'This library is of {day}: it cannot know what happened later.',
  noCard: 'There is no card “{card}”',
  noCardText: 'It may have been renamed or joined with another. Search for the name.',
  correct: 'How to correct this card',
  correctText: 'Every card is a text file in Chiosa’s public source code. This one is {file}. The guide {guide} beside it shows in ten minutes how to change a line, name the source and send the correction in.',
  pane: 'Card',
  cards: { one: '{n} card', other: '{n} cards' } as Plural,
};

export type LibraryTexts = typeof en;
/** What the library page speaks: its own words, and those of cards. */
export type LibraryPageTexts = Texts & { library: LibraryTexts };
