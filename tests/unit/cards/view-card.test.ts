// A card said as of a day: the office then, what changed since, its facts and its events.
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { plain, type Sayer } from '../../../cards/say/sayer.ts';
import { viewCard, type Occasion } from '../../../cards/view-card.ts';
import type { CardView } from '../../../cards/view.ts';
import { happening, SMALL, smallEngine, thing } from '../../fixtures/library.ts';

const source = 1;
const FESTIVAL = (day: number) => happening({ id: `festival-${day}`, when: `2024-07-0${day}`, where: ['harbour'], who: [{ card: 'carlo-neri', as: 'visitor' }] });
const CARDS = [
  ...SMALL,
  thing({ id: 'carlo-neri', kind: 'person', gender: 'm', native: 'it', names: { en: ['Charles Neri'], it: ['Carlo Neri'] }, facts: [{ is: 'politician', source }] }),
  thing({ id: 'harbour', kind: 'place', native: 'fa', names: { en: ['Harbour'], fa: ['بندر'] }, facts: [{ is: 'city', source }, { 'located-in': 'united-isles', source }], 'review-by': '2027-02-10' }),
  happening({ id: 'talks', when: '2024-06-01', where: ['vienna', 'orsinia'], who: [{ card: 'united-isles', as: 'participant' }] }),
  happening({ id: 'old-treaty', when: '1990-01-01', where: ['harbour'], who: ['world-court', 'united-isles', 'korsun-7', 'mira-levi', 'crown-council'].map((card) => ({ card, as: 'participant' })) }),
  ...[1, 2, 3, 4, 5, 6, 7].map(FESTIVAL),
];

let en: Sayer;
let it: Sayer;
beforeAll(async () => {
  const engine = await smallEngine(CARDS);
  [en, it] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

afterEach(() => {
  vi.useRealTimers();
});

const ARTICLE = '2024-08-06';
const view = (sayer: Sayer, id: string, article: string | undefined = ARTICLE, page: string[] = []): CardView => viewCard(sayer, id, { article, page: new Set(page) })!;
const roles = (card: CardView) => card.role.map(({ what, since }) => [plain(what), since]);
const rows = (card: CardView) => Object.fromEntries(card.rows.map(({ label, values }) => [label, values.map(plain)]));
const without: Occasion = { page: new Set() };

describe('as of a day', () => {
  test('the office held then, with its country or body as a link', () => {
    const card = view(en, 'ivan-orlov');
    expect(roles(card)).toEqual([['Secretary of the Crown Council', 'since May 2024']]);
    expect(card.role[0]!.what.at(-1)).toEqual({ text: 'Crown Council', card: 'crown-council' });
    expect(roles(view(it, 'ivan-orlov'))).toEqual([['Segretario del Consiglio della Corona', 'da maggio 2024']]);
    expect(card.asOf).toBe('as of 6 Aug 2024');
  });

  test('the day before his handover he is minister; the change is told as since then', () => {
    const card = view(en, 'ivan-orlov', '2024-05-11');
    expect(roles(card)).toEqual([['Minister of Defence of Ruritania', 'since November 2012']]);
    expect(card.sinceThen.map(plain)).toEqual([
      'No longer Minister of Defence of Ruritania (12 May 2024)',
      'Became Secretary of the Crown Council (12 May 2024)',
      expect.stringMatching(/World Court \(24 Jun 2024\)$/),
    ]);
  });

  test('nothing changed, nothing told', () => {
    expect(view(en, 'ivan-orlov').sinceThen).toEqual([]);
  });

  test('without a date it answers for the library’s own day', () => {
    const card = viewCard(en, 'mira-levi', without)!;
    expect(card.asOf).toBe('as of 22 Nov 2026');
    expect(card.sinceThen).toEqual([]);
    expect(roles(card)).toEqual([['President of the United Isles', '2024–2025']]);
    expect(rows(card)['Died']).toEqual(['11 Jun 2025, killed in an air strike (according to the United Isles)']);
  });

  test('before her death she is alive, and the death is what came since', () => {
    const card = view(it, 'mira-levi', '2024-10-01');
    expect(roles(card)).toEqual([['Presidente delle Isole Unite', 'da settembre 2024']]);
    expect(rows(card)['Morta']).toBeUndefined();
    expect(card.sinceThen.map(plain)).toEqual(["È morta l’11 giu 2025, uccisa in un attacco aereo"]);
  });

  test('between two offices she is the former holder of the last, in her own gender', () => {
    expect(roles(view(it, 'mira-levi', '2024-08-20'))).toEqual([['Ex ministra della Difesa dell’Orsinia', '2019–2024']]);
    expect(roles(view(en, 'mira-levi', '2024-08-20'))).toEqual([['Former Minister of Defence of Orsinia', '2019–2024']]);
  });

  test('before any office she is what kind of person she is', () => {
    expect(roles(view(it, 'mira-levi', '2010-01-01'))).toEqual([['Politica', '']]);
  });

  test('what was not yet so is not said', () => {
    expect(rows(view(en, 'ivan-orlov', '2024-06-23'))[en.label('wanted-by')]).toBeUndefined();
    expect(rows(view(en, 'ivan-orlov', '2024-06-24'))[en.label('wanted-by')]).toEqual(['World Court, June 2024']);
    expect(rows(view(en, 'korsun-7'))['Used by']).toBeUndefined();
    expect(rows(view(en, 'korsun-7', '2025-01-01'))['Used by']).toEqual(['Orsinia']);
  });
});

describe('facts', () => {
  test('a life: birth with age and place, offices before, without the country that stands above already', () => {
    expect(rows(view(it, 'ivan-orlov'))).toMatchObject({ Nato: ['21 mag 1955 (69 anni), Strelsavia'], Prima: ['Ministro della Difesa, 2012–2024'] });
    expect(view(it, 'ivan-orlov').of).toEqual({ text: 'Ruritania', card: 'ruritania' });
    expect(rows(view(en, 'mira-levi'))).toMatchObject({ Born: ['1960'] });
  });

  test('who heads a country or a body is told from the people’s cards, for that day', () => {
    expect(rows(view(en, 'crown-council'))['Secretary']).toEqual(['Ivan Orlov, since May 2024']);
    expect(rows(view(en, 'crown-council', '2024-05-11'))['Secretary']).toBeUndefined();
    expect(rows(view(en, 'united-isles', '2024-10-01'))['President']).toEqual(['Mira Levi, since September 2024']);
    expect(rows(view(en, 'united-isles', '2025-06-12'))['President']).toBeUndefined();
    expect(rows(view(en, 'ruritania'))['Minister of Defence']).toBeUndefined();
  });

  test('a weapon: numbers with units, in the reader’s way of writing them', () => {
    expect(rows(view(en, 'korsun-7'))).toEqual({ Origin: ['Ruritania'], Range: ['about 1,500–2,000\u00A0km'], Speed: ['up to Mach\u00A02.25'] });
    expect(rows(view(it, 'korsun-7'))).toEqual({ Origine: ['Ruritania'], Autonomia: ['circa 1500–2000\u00A0km'], Velocità: ['fino a Mach\u00A02,25'] });
    expect(view(en, 'korsun-7').of).toEqual({ text: 'Ruritania', card: 'ruritania' });
  });

  test('a place that has no card is named by the vocabulary, or by its key', () => {
    expect(rows(view(en, 'ruritania'))['Capital']).toEqual(['Strelsau']);
    expect(rows(view(en, 'crown-council'))['Founded']).toEqual(['May 1990']);
  });

  test('the name at home, its gist, how many sources, its review', () => {
    const card = view(en, 'ivan-orlov');
    expect(card.native).toEqual({ text: 'Иван Орлов', lang: 'ru', dir: 'ltr' });
    expect(card.gist).toBe('About ivan-orlov.');
    expect([card.sourceCount, card.sources]).toEqual([2, []]);
    expect(card.reviewed).toBe('reviewed November 2026');
    expect(card.aging).toBe('Due for review since January 2020: it may have changed.');
    expect(view(en, 'mira-levi').aging).toBe('');
  });

  test('its kind, and whose or where it is: its country, its maker’s, what it lies in, the place of an event', () => {
    const head = (sayer: Sayer, id: string) => [view(sayer, id).kindName, view(sayer, id).of];
    expect(head(en, 'crown-council')).toEqual(['Organisation', { text: 'Ruritania', card: 'ruritania' }]);
    expect(head(it, 'korsun-7')).toEqual(['Arma', { text: 'Ruritania', card: 'ruritania' }]);
    expect(head(en, 'harbour')).toEqual(['Place', { text: 'United Isles', card: 'united-isles' }]);
    expect(head(it, 'visit')).toEqual(['Evento', { text: 'Strelsavia', card: 'strelsau' }]);
    // a place without a card leads nowhere: the next one is named
    expect(head(en, 'talks')).toEqual(['Event', { text: 'Orsinia', card: 'orsinia' }]);
    expect([head(en, 'orsinia'), head(en, 'delivery')]).toEqual([['Place', undefined], ['Event', undefined]]);
  });

  test('the name at home stands there where it is written otherwise, with its own direction', () => {
    const native = (sayer: Sayer, id: string) => view(sayer, id).native;
    expect([native(it, 'carlo-neri'), native(en, 'carlo-neri')]).toEqual([undefined, { text: 'Carlo Neri', lang: 'it', dir: 'ltr' }]);
    expect(native(en, 'harbour')).toEqual({ text: 'بندر', lang: 'fa', dir: 'rtl' });
    expect(native(en, 'orsinia')).toBeUndefined();
  });

  test('a review is due from the day after the one it was promised for, by the reader’s own clock', () => {
    vi.useFakeTimers({ now: new Date('2027-02-10T09:00:00Z') });
    const aging = () => view(en, 'harbour').aging;
    expect(aging()).toBe('');
    vi.setSystemTime(new Date('2027-02-11T00:00:00Z'));
    expect(aging()).toBe('Due for review since February 2027: it may have changed.');
  });

  test('no card, no view', () => {
    expect(viewCard(en, 'nobody', without)).toBeUndefined();
  });
});

describe('events', () => {
  const events = (card: CardView) => card.events.map((event) => [event.card, event.shared, event.later]);

  test('those shared with the page come first, each part back in time, what came later last', () => {
    expect(events(view(en, 'ruritania', ARTICLE, ['ruritania', 'korsun-7']))).toEqual([
      ['delivery', true, false],
      ['war', true, false],
      ['visit', false, false],
      ['strike', false, false],
    ]);
    expect(events(view(en, 'ivan-orlov', ARTICLE, ['ivan-orlov', 'orsinia']))).toEqual([
      ['second-visit', true, true],
      ['visit', false, false],
    ]);
  });

  test('alone on the page it shares nothing', () => {
    expect(events(view(en, 'ivan-orlov', ARTICLE, ['ivan-orlov']))).toEqual([
      ['visit', false, false],
      ['second-visit', false, true],
    ]);
  });

  test('a row names the others on the page, or all when none is, never the card itself', () => {
    const names = (page: string[]) => view(en, 'ivan-orlov', ARTICLE, page).events.find(({ card }) => card === 'visit')!.others.map(({ card }) => card);
    expect(names(['ivan-orlov', 'mira-levi'])).toEqual(['mira-levi']);
    expect(names(['ivan-orlov'])).toEqual(['mira-levi', 'ruritania', 'strelsau']);
  });

  test('the distance is from the article, and there is none without one', () => {
    expect(view(it, 'ivan-orlov').events.map(({ distance }) => distance)).toEqual(['1 giorno prima', '6 settimane dopo']);
    expect(viewCard(it, 'ivan-orlov', without)!.events.map(({ distance, later }) => [distance, later])).toEqual([['', false], ['', false]]);
  });

  test('of many, the six that matter most: shared with the page however old, then near in time', () => {
    expect(events(view(en, 'harbour')).map(([id]) => id)).toEqual([7, 6, 5, 4, 3, 2].map((day) => `festival-${day}`));
    expect(events(view(en, 'harbour', ARTICLE, ['harbour', 'united-isles']))).toEqual([['old-treaty', true, false], ...[7, 6, 5, 4, 3].map((day) => [`festival-${day}`, false, false])]);
    expect(viewCard(en, 'harbour', { article: ARTICLE, page: new Set(), allEvents: true })!.events).toHaveLength(8);
  });

  test('an event’s own events are those before and after it in the chain', () => {
    expect(view(en, 'visit').events.map(({ card }) => card)).toEqual(['strike', 'second-visit']);
  });

  test('an event: when, where, who by part, how many', () => {
    expect(rows(view(en, 'strike'))).toEqual({
      When: ['31 Jul 2024'],
      Where: ['Orsinia'],
      Attacker: ['Ruritania (according to the United Isles)'],
      Target: ['Orsinia'],
      Figures: ['1 person killed', 'at least 1,200 people injured (Orsinia)'],
    });
    expect(rows(view(it, 'strike'))['Cifre']).toEqual(['1 morto', 'almeno 1200 feriti (Orsinia)']);
    expect(rows(view(it, 'strike'))['Attacco di']).toEqual(['Ruritania (secondo le Isole Unite)']);
  });

  test('an event that goes on is under way; one with an end has it once it is reached', () => {
    expect(rows(view(en, 'war'))['When']).toEqual(['24 Feb 2022 – under way']);
    expect(rows(view(en, 'funeral', '2025-06-14'))['When']).toEqual(['13 Jun 2025 – under way']);
    expect(rows(view(en, 'funeral', '2025-06-15'))['When']).toEqual([expect.stringMatching(/^13\s?–\s?15 Jun 2025$/u)]);
  });
});
