// The article the project was started from, where it is at hand: every name with its card, nothing wrong, and its events.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBlocks, type Reading } from '../../reading/read.ts';
import { summarise } from '../../reading/summary.ts';
import type { Summary } from '../../reading/types.ts';
import { ROOT } from '../../tools/cards/sources.ts';
import { realEngine } from '../fixtures/library.ts';

const SAMPLES = join(ROOT, '..', 'shared', 'samples');

/** What gold calls it -> our card, and how the article writes it. */
const NAMES: Record<string, [card: string, ...surfaces: string[]]> = {
  'Vladimir Putin': ['vladimir-putin', 'Vladimir Putin', 'Putin'],
  'Ali Khamenei': ['ali-khamenei', 'Ali Khamenei'],
  'Sergei Shoigu': ['sergei-shoigu', 'Sergei Shoigu', 'Shoigu'],
  'Ismail Haniyeh': ['ismail-haniyeh', 'Ismail Haniyeh'],
  'Mohammad Bagheri': ['mohammad-bagheri', 'Mohammad Bagheri', 'Bagheri'],
  Iran: ['iran', 'Iran'],
  Israel: ['israel', 'Israele'],
  Tehran: ['tehran', 'Teheran'],
  Russia: ['russia', 'Russia'],
  Ukraine: ['ukraine', 'Ucraina'],
  Moscow: ['moscow', 'Mosca'],
  Reuters: ['reuters', 'Reuters'],
  Hamas: ['hamas', 'Hamas'],
  'The New York Times': ['new-york-times', 'New York Times', 'NYT'],
  'Security Council of Russia': ['security-council-of-russia', 'Consiglio per la sicurezza nazionale'],
  'Armed Forces of the Islamic Republic of Iran': ['armed-forces-of-iran', 'forze armate iraniane'],
  'Sukhoi Su-35': ['su-35', 'Sukhoi Su-35'],
  'HESA Shahed 136': ['shahed-136', 'Shahed'],
  'Supreme Leader of Iran': ['supreme-leader-of-iran', 'Guida suprema', 'Guida suprema dell’Iran'],
};
const EVENTS: Record<string, string> = {
  'Assassination of Ismail Haniyeh, 31 July 2024': 'haniyeh-killed',
  'Visit of Shoigu to Tehran, 5 August 2024': 'shoigu-in-tehran-august-2024',
  'Russian invasion of Ukraine, 24 February 2022': 'russian-invasion-of-ukraine',
  'October 7 attacks, 2023': 'october-7-attacks',
  'Iranian ballistic missiles to Russia, reported February 2024': 'iranian-missiles-for-russia-reported',
  'Shahed drones supplied to Russia, 2022 on': 'shahed-drones-for-russia',
};

interface Gold {
  lang: string;
  date: string;
  people: string[];
  places: string[];
  organisations: string[];
  weapons: string[];
  offices: string[];
  events: string[];
}

function readSeed(): void {
  const gold = JSON.parse(readFileSync(join(SAMPLES, 'agenpress-iran-russia.gold.json'), 'utf8')) as Gold;
  const texts = readFileSync(join(SAMPLES, 'agenpress-iran-russia.txt'), 'utf8').split('\n').filter((line) => line.trim());
  const named = [...gold.people, ...gold.places, ...gold.organisations, ...gold.weapons, ...gold.offices];
  let reading: Reading;
  let summary: Summary;
  let marks: { block: number; start: number; end: number; surface: string; card: string }[];

  beforeAll(async () => {
    const engine = await realEngine();
    const sayer = await engine.sayer('it');
    const date = { day: gold.date, from: 'reader' } as const;
    reading = readBlocks(engine, sayer, texts.map((text, id) => ({ id, text })), date, []);
    const counts = new Map<string, number>();
    for (const { card } of reading.mentions) counts.set(card, (counts.get(card) ?? 0) + 1);
    summary = summarise(engine, sayer, { title: '', host: '', lang: gold.lang, date, counts: [...counts], unsure: reading.unsure, months: reading.months });
    marks = reading.mentions.map((mention) => ({ ...mention, surface: texts[mention.block]!.slice(mention.start, mention.end) }));
  });

  test('gold and this test speak of the same names and events', () => {
    expect(named.toSorted()).toEqual(Object.keys(NAMES).toSorted());
    expect(gold.events.toSorted()).toEqual(Object.keys(EVENTS).toSorted());
  });

  test.each(named)('%s is marked, wherever it stands', (label) => {
    const [card, ...surfaces] = NAMES[label]!;
    const own = marks.filter((mark) => mark.card === card);
    expect(own.length).toBeGreaterThan(0);
    for (const surface of surfaces) {
      texts.forEach((text, block) => {
        for (const { index } of text.matchAll(new RegExp(`(?<!\\p{L})${surface}(?!\\p{L})`, 'gu'))) {
          // "Iran" inside a longer name is that name
          const covered = marks.find((mark) => mark.block === block && mark.start <= index && mark.end >= index + surface.length);
          expect(covered, `${surface} in block ${block}`).toBeDefined();
          if (covered!.surface === surface) expect(covered!.card).toBe(card);
        }
      });
    }
  });

  test('no mark is wrong', () => {
    const right = new Map(Object.values(NAMES).map(([card, ...surfaces]) => [card, surfaces]));
    expect(marks.filter(({ card, surface }) => !right.get(card)?.includes(surface))).toEqual([]);
  });

  test('words of nationality are not marked alone', () => {
    expect(marks.filter(({ surface }) => /^(?:iranian[oaie]|russ[oaie])$/iu.test(surface))).toEqual([]);
    expect(texts.join(' ')).toMatch(/iraniano.*iraniani|iraniani.*iraniano/u);
  });

  test('nothing is left unsure', () => {
    expect(reading.unsure).toEqual([]);
  });

  test.each(gold.events)('the summary tells of: %s', (event) => {
    expect(summary.events.map(({ card }) => card)).toContain(EVENTS[event]);
  });

  test('cards answer for the day of the article', () => {
    const shoigu = reading.cards.find(({ id }) => id === 'sergei-shoigu')!;
    expect(shoigu.asOf).toBe('al 6 ago 2024');
    expect(shoigu.role[0]!.what.map(({ text }) => text).join('')).toMatch(/^Segretario del Consiglio di sicurezza/);
    expect(shoigu.role[0]!.since).toBe('da maggio 2024');
  });
}

const here = existsSync(SAMPLES);
if (here) describe('the seed article', readSeed);
else {
  console.log('not run: ../shared is not here');
  test('the seed article is not at hand', () => expect(here).toBe(false));
}
