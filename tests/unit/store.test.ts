// The stores' listings: complete in every language, the same words as the manifest, within the stores' limits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../cards/say/grammar.ts';
import { ROOT } from '../../tools/cards/sources.ts';

/** Characters: the stricter of both stores. */
const LIMITS = { name: 50, summary: 132, description: 15_000 };

describe.each(SPOKEN)('%s', (lang) => {
  const [name = '', summary = '', ...description] = readFileSync(join(ROOT, 'store', `${lang}.md`), 'utf8').split('\n\n');
  const messages = JSON.parse(readFileSync(join(ROOT, 'public/_locales', lang, 'messages.json'), 'utf8')) as Record<string, { message: string }>;

  test('has the manifest’s own name and summary, short enough', () => {
    expect(name).toBe(`# ${messages['name']!.message}`);
    expect(summary).toBe(messages['description']!.message);
    expect(name.length - 2).toBeLessThanOrEqual(LIMITS.name);
    expect(summary.length).toBeLessThanOrEqual(LIMITS.summary);
  });

  test('has a description of the same parts as the others, in its own words', () => {
    expect(description).toHaveLength(5);
    expect(description.join().length).toBeLessThanOrEqual(LIMITS.description);
    expect(description[2]!.split('\n').map((line) => line.slice(0, 2))).toEqual(Array(6).fill('• '));
    if (lang !== 'en') expect(description.join()).not.toMatch(/Nothing leaves|the names/);
  });

  test('has every message of the manifest', () => {
    const english = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as object;
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });
});
