// The vocabulary of each language that cards speak is whole: every form that its numbers need, and a title for every event.
import { expect, test } from 'vitest';
import { SPOKEN } from '../../../cards/say/grammar.ts';
import { readCardSources, readVocabularySources } from '../../../tools/cards/sources.ts';
import { eventTitlesIn, vocabularyOf } from '../../../tools/cards/words.ts';

test.each(SPOKEN)('%s has every word, with every form that its numbers need', (lang) => {
  const words = vocabularyOf(readVocabularySources(), lang);
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.filter((form) => form === 'one' || form === 'few');
  for (const [key, word] of [...Object.entries(words.counts), ['age', words.labels.age]] as [string, object][]) {
    if (typeof word !== 'object' || !('other' in word)) continue;
    for (const form of forms) expect(Object.hasOwn(word, form), `${key} ${form}`).toBe(true);
  }
});

test.each(SPOKEN.filter((lang) => lang !== 'en' && lang !== 'it'))('%s: every event has its title, short enough for a line or two, and no title is left over', (lang) => {
  const titles = eventTitlesIn(readVocabularySources(), lang);
  const events = readCardSources().filter(({ folder }) => folder === 'event').map(({ id }) => id);
  expect(Object.keys(titles).toSorted()).toEqual(events.toSorted());
  for (const [id, title] of Object.entries(titles)) expect(title.length, id).toBeLessThanOrEqual(60);
});
