// What the grammar of each language that cards speak must get right: of, dates, ages, plurals, offices, headings.
import { beforeAll, describe, expect, test } from 'vitest';
import { SPOKEN, type Spoken } from '../../../cards/say/grammar.ts';
import { plain, type Sayer } from '../../../cards/say/sayer.ts';
import { viewCard } from '../../../cards/view-card.ts';
import { readCardSources, readVocabularySources } from '../../../tools/cards/sources.ts';
import { eventTitlesIn, vocabularyOf } from '../../../tools/cards/words.ts';
import { SMALL, smallEngine } from '../../fixtures/library.ts';

const sayers = {} as Record<Spoken, Sayer>;
beforeAll(async () => {
  const engine = await smallEngine();
  for (const lang of SPOKEN) sayers[lang] = await engine.sayer(lang);
});

describe.each(SPOKEN)('%s', (lang) => {
  test('has every word, with every form that its numbers need', () => {
    const words = vocabularyOf(readVocabularySources(), lang);
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.filter((form) => form === 'one' || form === 'few');
    for (const [key, word] of [...Object.entries(words.counts), ['age', words.labels.age]] as [string, object][]) {
      if (typeof word !== 'object' || !('other' in word)) continue;
      for (const form of forms) expect(Object.hasOwn(word, form), `${key} ${form}`).toBe(true);
    }
  });

  test('says every card whole: no key, no placeholder, no gap is left standing', () => {
    for (const { id } of SMALL) {
      const view = viewCard(sayers[lang], id, { article: '2024-08-06', page: new Set() })!;
      const said = [view.kindName, view.asOf, view.title, view.reviewed, ...view.role.flatMap(({ what, since }) => [plain(what), since]), ...view.sinceThen.map(plain), ...view.rows.flatMap(({ label, values }) => [label, ...values.map(plain)])];
      for (const text of said) expect(text, id).not.toMatch(/[{}]|undefined|\0| {2}|minister-of|security-council$/u);
    }
  });
});

test.each(SPOKEN.filter((lang) => lang !== 'en' && lang !== 'it'))('%s: every event has its title, short enough for a line or two, and no title is left over', (lang) => {
  const titles = eventTitlesIn(readVocabularySources(), lang);
  const events = readCardSources().filter(({ folder }) => folder === 'event').map(({ id }) => id);
  expect(Object.keys(titles).toSorted()).toEqual(events.toSorted());
  for (const [id, title] of Object.entries(titles)) expect(title.length, id).toBeLessThanOrEqual(60);
});

test('a name that an office is of stands in brackets, or after an article', () => {
  const say = (lang: Spoken) => plain(sayers[lang].office({ office: 'minister-of-defence', of: 'orsinia' }, 'm'));
  expect(say('it')).toBe('ministro della Difesa dell’Orsinia');
  for (const lang of ['uk', 'de', 'fr', 'es', 'pl', 'ar'] as const) expect(say(lang)).toMatch(/^\p{L}.+ \(Orsinia\)$/u);
});

test('months are in their case, and May in Polish too', () => {
  expect(sayers.uk.since('since', '2024-05-12')).toMatch(/^(?:з|від) травня 2024/u);
  expect(sayers.pl.since('since', '2024-05')).toBe('od maja 2024 r.');
  expect(sayers.de.since('since', '2024-05')).toBe('seit Mai 2024');
  expect(sayers.fr.since('since', '2024-05')).toBe('depuis mai 2024');
  expect(sayers.pl.day('2024-05-10')).toBe('10 maja 2024');
  expect(sayers.pl.day('2024-05')).toBe('maj 2024');
  expect([sayers.fr.day('2024-06-01'), sayers.fr.day('2024-06-21')]).toEqual(['1er juin 2024', '21 juin 2024']);
});

test('ages and counted things take the plural that the number asks for', () => {
  expect([21, 22, 25, 69].map((years) => sayers.uk.age(years))).toEqual(['21 рік', '22 роки', '25 років', '69 років']);
  expect([21, 22, 25].map((years) => sayers.pl.age(years))).toEqual(['21 lat', '22 lata', '25 lat']);
  expect([sayers.en.age(69), sayers.it.age(69)]).toEqual(['69', '69 anni']);
});

test('the head of a body has another name than that of a state where a language says so', () => {
  expect(sayers.pl.officeWord({ office: 'president', of: 'crown-council' }, 'f')).toBe('przewodnicząca');
  expect(sayers.pl.officeWord({ office: 'president', of: 'ruritania' }, 'f')).toBe('prezydent');
  expect(sayers.en.officeWord({ office: 'president', of: 'crown-council' }, 'f')).toBe('President');
});

test('numbers and dates in Arabic are in the digits that its agencies use', () => {
  expect(sayers.ar.number(1500)).toMatch(/^1.?500$/u);
  expect(sayers.ar.day('2024-08-05')).toMatch(/5.+2024/u);
});
