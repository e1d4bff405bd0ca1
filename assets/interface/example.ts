// The example the settings show: a few lines of an old article and the cards behind its names. History, so that it never ages.
import type { CardView, SourceLine } from '../../cards/view.ts';
import type { InterfaceLanguage } from './pick.ts';

export interface Example {
  /** Pieces of one section; a piece with `card` is a mention. */
  text: { text: string; card?: ExampleCard }[];
  cards: Record<ExampleCard, CardView>;
}
export type ExampleCard = 'schuman' | 'treaty-of-paris';

const SOURCES: SourceLine[] = [
  {
    publisher: 'European Parliament, Historical Archives',
    title: 'Treaty of Paris',
    url: 'https://historicalarchives.europarl.europa.eu/home/cultural-heritage-collections/news/treaty-of-paris.html',
    read: '',
  },
  { publisher: 'CVCE', title: 'The Robert Schuman Declaration', url: 'https://www.cvce.eu/en/project/schuman/themes', read: '' },
];

const en: Example = {
  text: [
    { text: 'In Paris, ' },
    { text: 'Robert Schuman', card: 'schuman' },
    { text: ' and the ministers of five other countries signed the ' },
    { text: 'Treaty of Paris', card: 'treaty-of-paris' },
    { text: ' today. Coal and steel of the six will be one market, as ' },
    { text: 'Schuman', card: 'schuman' },
    { text: ' proposed in May of last year.' },
  ],
  cards: {
    schuman: {
      id: 'schuman',
      kind: 'person',
      lang: 'en',
      dir: 'ltr',
      kindName: 'Person',
      of: { text: 'France' },
      title: 'Robert Schuman',
      asOf: 'as of 18 Apr 1951',
      role: [{ what: [{ text: 'Minister of Foreign Affairs of France' }], since: 'since July 1948' }],
      sinceThen: [[{ text: 'President of the European Parliamentary Assembly, 1958–1960' }]],
      gist: 'Proposed to place the coal and steel of France and West Germany under one common authority, open to other countries.',
      rows: [
        { label: 'Born', values: [[{ text: '29 June 1886 (64), Luxembourg' }]] },
        { label: 'Before', values: [[{ text: 'Prime Minister, 1947–1948' }]] },
      ],
      events: [
        {
          card: 'treaty-of-paris',
          title: 'Treaty of Paris signed',
          day: '18 Apr 1951',
          iso: '1951-04-18',
          distance: 'the same day',
          later: false,
          others: [],
          shared: true,
        },
      ],
      sourceCount: SOURCES.length,
      sources: SOURCES,
      reviewed: '',
      aging: '',
    },
    'treaty-of-paris': {
      id: 'treaty-of-paris',
      kind: 'agreement',
      lang: 'en',
      dir: 'ltr',
      kindName: 'Agreement',
      title: 'Treaty of Paris',
      asOf: 'as of 18 Apr 1951',
      role: [{ what: [{ text: 'Treaty of six European countries' }], since: 'signed 18 April 1951' }],
      sinceThen: [[{ text: 'In force from 23 July 1952 to 23 July 2002' }]],
      gist: 'Founded the European Coal and Steel Community, out of which the European Union grew.',
      rows: [{ label: 'Parties', values: [[{ text: 'Belgium, France, Italy, Luxembourg, Netherlands, West Germany' }]] }],
      events: [],
      sourceCount: SOURCES.length,
      sources: SOURCES,
      reviewed: '',
      aging: '',
    },
  },
};

const it: Example = {
  text: [
    { text: 'A Parigi ' },
    { text: 'Robert Schuman', card: 'schuman' },
    { text: ' e i ministri di altri cinque Paesi hanno firmato oggi il ' },
    { text: 'Trattato di Parigi', card: 'treaty-of-paris' },
    { text: '. Il carbone e l’acciaio dei sei formeranno un solo mercato, come ' },
    { text: 'Schuman', card: 'schuman' },
    { text: ' aveva proposto nel maggio dell’anno scorso.' },
  ],
  cards: {
    schuman: {
      ...en.cards.schuman,
      lang: 'it',
      kindName: 'Persona',
      of: { text: 'Francia' },
      asOf: 'al 18 apr 1951',
      role: [{ what: [{ text: 'Ministro degli Esteri della Francia' }], since: 'da luglio 1948' }],
      sinceThen: [[{ text: 'Presidente dell’Assemblea parlamentare europea, 1958–1960' }]],
      gist: 'Propose di mettere il carbone e l’acciaio di Francia e Germania Ovest sotto un’autorità comune, aperta ad altri Paesi.',
      rows: [
        { label: 'Nato', values: [[{ text: '29 giugno 1886 (64 anni), Lussemburgo' }]] },
        { label: 'Prima', values: [[{ text: 'Presidente del Consiglio, 1947–1948' }]] },
      ],
      events: [
        {
          card: 'treaty-of-paris',
          title: 'Firma del Trattato di Parigi',
          day: '18 apr 1951',
          iso: '1951-04-18',
          distance: 'lo stesso giorno',
          later: false,
          others: [],
          shared: true,
        },
      ],
    },
    'treaty-of-paris': {
      ...en.cards['treaty-of-paris'],
      lang: 'it',
      kindName: 'Accordo',
      title: 'Trattato di Parigi',
      asOf: 'al 18 apr 1951',
      role: [{ what: [{ text: 'Trattato di sei Paesi europei' }], since: 'firmato il 18 aprile 1951' }],
      sinceThen: [[{ text: 'In vigore dal 23 luglio 1952 al 23 luglio 2002' }]],
      gist: 'Fondò la Comunità europea del carbone e dell’acciaio, da cui è nata l’Unione europea.',
      rows: [{ label: 'Parti', values: [[{ text: 'Belgio, Francia, Germania Ovest, Italia, Lussemburgo, Paesi Bassi' }]] }],
    },
  },
};

/** The example in a language; English, and said to be so, where it has none of its own. */
export const exampleIn = (language: InterfaceLanguage): Example & { lang: 'en' | 'it' } => (language === 'it' ? { ...it, lang: 'it' } : { ...en, lang: 'en' });
