// The summary as Markdown: whole, and with nothing in it that a page could use to write Markdown of its own.
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../reading/markdown.ts';
import { EMPTY_SUMMARY, SUMMARY } from '../../fixtures/views.ts';

const WORDS = { connects: 'What connects them', noDate: 'no date found' };
const SOURCES = { 'sergei-shoigu': { publisher: 'Reuters', url: 'https://www.reuters.com/' }, 'haniyeh-killed': { publisher: 'Associated Press', url: 'https://apnews.com/a_(b)' } };
const made = (changes: Partial<typeof SUMMARY>, url?: string) => toMarkdown({ ...SUMMARY, ...changes }, SOURCES, url, WORDS);

test('title, address, date, what connects the names, the names by kind, each with its source', () => {
  const text = toMarkdown({ ...SUMMARY, events: SUMMARY.events.slice(1, 3), groups: SUMMARY.groups.slice(0, 1) }, SOURCES, 'https://agenzia.example/a?b=1', WORDS);
  expect(text).toBe(`# Mosca chiede a Teheran una risposta misurata

<https://agenzia.example/a?b=1>${'  '}
6 Aug 2024, from the page’s data · Italian · library of Nov 2026

## What connects them

- **5 Aug 2024** Shoigu visits Tehran: 1 day before · Bagheri, Tehran, Iran
- **31 Jul 2024** Haniyeh killed in Tehran: 6 days before · Haniyeh, Hamas, Iran ([Associated Press](<https://apnews.com/a_(b)>))

## People

- **Sergei Shoigu**: Secretary, Security Council of Russia ([Reuters](<https://www.reuters.com/>))
- **Mohammad Bagheri**: Iran’s chief of general staff
- **Ali Khamenei**: Supreme Leader of Iran
`);
});

test('a page without names and date', () => {
  expect(toMarkdown({ ...EMPTY_SUMMARY, title: '' }, {}, undefined, WORDS)).toBe('# agenzia.example\n\nno date found · Italian · library of Nov 2026\n');
});

test.each([
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['![x](https://evil.example/t.gif)', '\\!\\[x\\](https\\://evil.example/t.gif)'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['a\n\n# b\r\n- c', 'a \\# b - c'],
  ['one\u2028two\u0000three', 'one two three'],
  ['*a* _b_ `c` ~d~ |e| \\', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\\\'],
  ['see www.evil.example or x@evil.example', 'see www\\.evil.example or x\\@evil.example'],
  ['&lt;script&gt;', '\\&lt;script\\&gt;'],
  ['\u202Egpj.exe\u202C and\u00ADso\u200B', 'gpj.exe andso'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
])('a title stays text: %j', (title, escaped) => {
  expect(made({ title }).split('\n')[0]).toBe(`# ${escaped}`);
});

test('a title is cut to what a headline can be', () => {
  expect(made({ title: 'a'.repeat(100_000) }).split('\n')[0]?.length).toBeLessThan(600);
});

test('a date that begins like a list is none', () => {
  expect(made({ date: '6. Aug. 2024' })).toContain('\n6\\. Aug. 2024, from');
});

test.each([['javascript:alert(1)'], ['file:///etc/passwd'], ['moz-extension://x/'], ['nonsense']])('an address that is none of the web is left out: %s', (url) => {
  expect(made({}, url)).not.toContain('<' + url.slice(0, 4));
});

test('an address cannot break out of its brackets', () => {
  expect(made({}, 'https://agenzia.example/a> [x](y)#> <b')).toMatch(/\n<https:\/\/agenzia\.example\/a%3E%20\[x\]\(y\)#%3E%20%3Cb> {2}\n/);
});
