// Titles that an address spells: shorter as they are kept, and always whole again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullTitle, shortenTitle } from '../../../cards/spelled-title.ts';

describe('kept by the words of the address', () => {
  test.each([
    ['example.org/news/who-was-yahya-sinwar', 'Who was Yahya Sinwar?', '=1AaAA?'],
    ['example.org/2024/08/nato-allies-meet', 'NATO allies meet', '=2Zaa'],
    ['example.org/wiki/Sergei_Shoigu', 'Sergei Shoigu', '=1aa'],
    ['example.org/eu-deal-off-says-iran', 'EU deal off, says Iran', '=0Zaa, aA'],
    ['example.org/deal-deal-done', 'Deal done', '=1Aa'],
  ])('%s: %s', (url, title, kept) => {
    expect(shortenTitle(url, title)).toBe(kept);
    expect(fullTitle(url, kept)).toBe(title);
  });
});

describe('written out', () => {
  test.each([
    ['what the address does not say', 'example.org/1234', 'Who was Yahya Sinwar?'],
    ['words in another order', 'example.org/sinwar-yahya', 'Yahya Sinwar'],
    ['letters that the address has otherwise', 'example.org/erdogan-speaks', 'Erdoğan speaks'],
    ['capitals in the middle of a word', 'example.org/mcmaster-quits', 'McMaster quits'],
    ['words of the host', 'example.org/', 'example org'],
    ['words that begin too far back', `example.org/${'a-'.repeat(36)}long-road`, 'long road'],
    ['what would not be shorter', 'example.org/a', 'A'],
    ['none', 'example.org/a', ''],
  ])('%s', (_, url, title) => {
    expect(shortenTitle(url, title)).toBe(title);
    expect(fullTitle(url, title)).toBe(title);
  });

  test('with the mark twice where the title begins with it', () => {
    expect(shortenTitle('example.org/x', '=0aa')).toBe('==0aa');
    expect(fullTitle('example.org/x', '==0aa')).toBe('=0aa');
  });
});

test('whatever the address and the title are, the title is whole again', () => {
  const word = fc.constantFrom('a', 'A', 'Z', 'Iran', 'iran', 'IRAN', 'zaA', 'ß', 'ŉ', 'ǆ', 'i̇', '7', '=', '?', '’s', ' ', '  ', '-', '/', '%20', '\u{10400}');
  const texts = fc.array(word, { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, fc.constantFrom('', ' ', '-'), (path, title, joint) => {
      const url = `example.org/${path.join('-')}`;
      expect(fullTitle(url, shortenTitle(url, title.join(joint)))).toBe(title.join(joint));
    }),
    { numRuns: 5000 },
  );
});

test('what is damaged gives a text and no error', () => {
  expect(fullTitle('example.org/one', '=9AA')).toBe(' ');
  expect(fullTitle('example.org/one', '=')).toBe('');
});
