// The commands other programs rely on, run as they are run: what they print, and how they refuse bad input.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIBRARY_FOLDER } from '../../../tools/cards/compile.ts';
import { ROOT } from '../../../tools/cards/sources.ts';

const run = (args: string[], input = '') => spawnSync(process.execPath, args.with(0, join(ROOT, 'tools', args[0]!)), { cwd: ROOT, encoding: 'utf8', input, maxBuffer: 1e8 });
const spot = (args: string[], input?: string) => run(['spot.ts', ...args], input);
const cards = (...args: string[]) => run(['cards.ts', ...args]);

interface Place {
  start: number;
  end: number;
  surface: string;
  why: string;
}
interface Line {
  id: unknown;
  mentions: (Place & { card: string; strong: boolean })[];
  unsure: (Place & { cards: string[] })[];
}
const linesOf = (stdout: string) => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiosa-commands-'));
  if (!existsSync(join(LIBRARY_FOLDER, 'library.json'))) expect(cards('compile').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const TEXT = '😀 Prima riga.\nSergei Shoigu a Teheran; Shoigu torna.\r\n\n  Ksenia Shoigu no. Il Su‑35 sì.';

describe('spot --jsonl', () => {
  test('a line for each line, with offsets in UTF-16 units of the whole text', () => {
    const given = [{ id: 'a', lang: 'it', date: '2024-08-06', title: 'T', text: TEXT }, { id: 2, text: '' }, { text: 'Tehran' }];
    const { stdout, stderr, status } = spot(['--jsonl'], `${given.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    expect([status, stderr]).toEqual([0, '']);
    const lines = linesOf(stdout);
    expect(lines.map(({ id }) => id)).toEqual(['a', 2, undefined]);
    expect(lines[0]!.mentions.map(({ surface, card, strong }) => [surface, card, strong])).toEqual([
      ['Sergei Shoigu', 'sergei-shoigu', true],
      ['Teheran', 'tehran', true],
      ['Shoigu', 'sergei-shoigu', false],
      ['Su‑35', 'su-35', true],
    ]);
    for (const { start, end, surface } of lines[0]!.mentions) expect(TEXT.slice(start, end)).toBe(surface);
    for (const { why } of lines[0]!.mentions) expect(why).not.toBe('');
    expect(lines[1]).toEqual({ id: 2, mentions: [], unsure: [] });
    expect(Object.keys(lines[0]!)).toEqual(['id', 'mentions', 'unsure']);
    expect(Object.keys(lines[0]!.mentions[0]!)).toEqual(['start', 'end', 'surface', 'card', 'strong', 'why']);
  });

  test('names left alone, with the cards they might have been and why', () => {
    const [line] = linesOf(spot(['--jsonl', '--lang', 'it'], JSON.stringify({ id: 1, text: 'Parla Bagheri.' })).stdout);
    expect(line).toEqual({ id: 1, mentions: [], unsure: [{ start: 6, end: 13, surface: 'Bagheri', cards: ['mohammad-bagheri'], why: 'Nome breve o condiviso, e nella pagina nulla dice chi sia.' }] });
  });

  test.each([
    ['no JSON', '{"id":1,"text":"Iran"}\nnot json\n', 'line 2: is no JSON'],
    ['no text', '{"id":1}', 'line 1: "text" is missing or no string'],
    ['a text that is no string', '{"id":1,"text":7}', 'line 1: "text" is missing or no string'],
    ['null', '\n\nnull', 'line 3: "text" is missing or no string'],
  ])('%s is refused with the line', (_, input, message) => {
    const { status, stderr } = spot(['--jsonl'], input);
    expect([status, stderr.trim()]).toEqual([2, message]);
  });
});

describe('spot FILE', () => {
  test('a text: names by kind as of the day, and the events', () => {
    const { stdout, status } = spot([save('a.txt', 'Shoigu a Teheran\nSergei Shoigu ha incontrato Mohammad Bagheri.'), '--lang', 'it', '--date', '2024-08-06']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Shoigu a Teheran\n6 ago 2024 · Italiano\n/);
    expect(stdout).toMatch(/^ {2}\S.* \(2\) · Segretario del Consiglio di sicurezza .*, da maggio 2024$/m);
    expect(stdout).toMatch(/^ {2}5 ago 2024 .*\(1 giorno prima · /m);
  });

  test('HTML: its own date and language', () => {
    const { stdout } = spot([save('b.html', '<!doctype html><html lang="it"><head><title>T</title><meta property="article:published_time" content="2024-08-06T10:00:00Z"></head><body><p>Sergei Shoigu</p><script>Hamas</script></body></html>'), '--json']);
    const found = JSON.parse(stdout) as { mentions: { card: string }[]; summary: { dateIso: string; lang: string } };
    expect(found.mentions.map(({ card }) => card)).toEqual(['sergei-shoigu']);
    expect(found.summary).toMatchObject({ dateIso: '2024-08-06', lang: 'it' });
  });

  test.each(['2024-02-30', '2024-13-01', '6 Aug 2024', '2024-8-6', '2024', ''])('the date %j is refused', (date) => {
    const { status, stderr } = spot([save('c.txt', 'Iran'), '--date', date]);
    expect([status, stderr.trim()]).toEqual([2, `--date ${date}: expected a day as 2024-08-06`]);
  });

  test('a file that is not there is refused, and so is no file', () => {
    const missing = spot([join(folder, 'none.txt')]);
    expect([missing.status, missing.stderr.trim()]).toEqual([2, `${join(folder, 'none.txt')}: there is no such file`]);
    const nothing = spot([]);
    expect([nothing.status, nothing.stderr.split('\n')[0]]).toEqual([2, 'usage: npm run spot -- FILE [--lang xx] [--date YYYY-MM-DD] [--json]']);
  });
});

describe('cards', () => {
  test('--json prints a line for each card, with its names by language', () => {
    const { stdout, status } = cards('--json');
    expect(status).toBe(0);
    const lines = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; kind: string; wikidata?: string; wikipedia: Record<string, string>; names: Record<string, string[]> });
    const shoigu = lines.find(({ id }) => id === 'sergei-shoigu')!;
    expect(shoigu).toMatchObject({ kind: 'person', wikidata: 'Q32024', wikipedia: { en: 'Sergei Shoigu' } });
    expect(shoigu.names.en).toEqual(expect.arrayContaining(['Sergei Shoigu', 'Shoigu']));
    expect(shoigu.names.en).not.toContain('Ksenia Shoigu');
    expect(lines.find(({ id }) => id === 'iran')!.names.uk).toContain('Іран');
    expect(lines.find(({ id }) => id === 'haniyeh-killed')).toMatchObject({ kind: 'event', names: { it: ['Haniyeh ucciso a Teheran'] } });
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const line of lines) for (const names of Object.values(line.names)) for (const name of names) expect(name).toMatch(/\S/);
  });

  test('pack writes one file of a folder, or says what is wrong by file and line', () => {
    save('pack.yaml', 'id: rivers\nname: Rivers\n');
    const card = (member: string) =>
      save('lower-dam.yaml', `id: lower-dam\nkind: organisation\nnames:\n  en: [Lower Dam]\ngist:\n  en: Holds back the water.\nfacts:\n  - { part-of: ${member}, source: 1 }\nsources:\n  1: { url: 'https://example.org/dam', publisher: Agency, read: 2026-11-01 }\nreviewed: 2026-11-01\n`);
    card('european-union');
    const made = cards('pack', folder);
    expect(JSON.parse(made.stdout)).toMatchObject({ chiosa: 'pack', version: 1, id: 'rivers', cards: [{ id: 'lower-dam' }] });
    expect(made.status).toBe(0);
    card('atlantis');
    const refused = cards('pack', folder);
    expect(refused.stderr).toMatch(/lower-dam\.yaml:8 facts\.0\.part-of: there is no card "atlantis"\n1 problems: no pack was made\.\n$/);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(cards('pack').status).toBe(2);
  });

  test('check finds the library sound, list finds a card by its words', () => {
    expect(cards('check').stdout).toMatch(/\d+ cards, 0 problems, \d+ warnings\n$/);
    expect(cards('list', 'shoigu', 'person').stdout).toMatch(/^sergei-shoigu +person +Sergei Shoigu\n1 cards\n$/);
  });

  test('another word is refused with the usage', () => {
    const { status, stderr } = cards('chek');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: npm run cards -- check/);
  });
});

describe.each(['spot.ts', 'cards.ts', 'new-page.ts'])('%s', (command) => {
  test('says how it is used when asked', () => {
    const { status, stdout, stderr } = run([command, '--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^usage: npm run /);
  });

  test('refuses an option it does not know, and says how it is used', () => {
    const { status, stderr } = run([command, '--nonsense']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--nonsense'\nusage: npm run /);
  });
});
