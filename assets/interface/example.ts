// The example of the settings and of the first page: a few lines of an old article and the cards behind its names. History, so that it never ages.
import { directionOf } from '../../cards/direction.ts';
import type { CardView, SourceLine } from '../../cards/view.ts';
import { EXAMPLE_WORDS } from './example-words.ts';
import type { InterfaceLanguage } from './pick.ts';

export const EXAMPLE_CARDS = ['person', 'treaty'] as const;
export type ExampleCard = (typeof EXAMPLE_CARDS)[number];

export interface Example {
  /** Pieces of one section; a piece with `card` is a mention. */
  text: { text: string; card?: ExampleCard }[];
  cards: Record<ExampleCard, CardView>;
}

const SOURCES: SourceLine[] = [
  {
    publisher: 'European Parliament, Historical Archives',
    title: 'Treaty of Paris',
    url: 'https://historicalarchives.europarl.europa.eu/home/cultural-heritage-collections/news/treaty-of-paris.html',
    read: '',
  },
  { publisher: 'CVCE', title: 'The Robert Schuman Declaration', url: 'https://www.cvce.eu/en/project/schuman/themes', read: '' },
];
const SIGNED = '1951-04-18';

export const isExampleCard = (id: string): id is ExampleCard => EXAMPLE_CARDS.some((card) => card === id);

/** "[person:Schuman] proposed" as its pieces. */
function piecesOf(text: string): Example['text'] {
  return text.split(/\[(\w+:[^\]]+)\]/).map((piece, at) => {
    if (at % 2 === 0) return { text: piece };
    const colon = piece.indexOf(':');
    const card = piece.slice(0, colon);
    return isExampleCard(card) ? { text: piece.slice(colon + 1), card } : { text: piece };
  });
}

/** The example in a language. */
export function exampleIn(lang: InterfaceLanguage): Example {
  const { text, asOf, person, treaty, signing } = EXAMPLE_WORDS[lang];
  const row = ([label, value]: [string, string]) => ({ label, values: [[{ text: value }]] });
  const card = (id: ExampleCard, words: typeof person | typeof treaty): Omit<CardView, 'kind' | 'rows' | 'events'> => ({
    id,
    lang,
    dir: directionOf(lang),
    kindName: words.kind,
    title: words.title,
    asOf,
    role: [{ what: [{ text: words.role }], since: words.since }],
    sinceThen: [[{ text: words.later }]],
    gist: words.gist,
    sourceCount: SOURCES.length,
    sources: SOURCES,
    reviewed: '',
    pack: '',
    aging: '',
  });
  return {
    text: piecesOf(text),
    cards: {
      person: {
        ...card('person', person),
        kind: 'person',
        of: { text: person.country },
        rows: [row(person.born), row(person.before)],
        events: [{ ...signing, card: 'treaty', iso: SIGNED, later: false, others: [], shared: true }],
      },
      treaty: { ...card('treaty', treaty), kind: 'agreement', rows: [row(treaty.parties)], events: [] },
    },
  };
}
