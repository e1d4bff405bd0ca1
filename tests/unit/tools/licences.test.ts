// Licences and the lockfile: what may be shipped is, with its text, and every fault is found.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../tools/cards/sources.ts';
import { lockfileFaults, NOTICES, noticeFaults, notices, packageOf } from '../../../tools/licences.ts';

const scratch = mkdtempSync(join(tmpdir(), 'chiosa-licences-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A folder with a package in it. */
function madeUp(name: string, fields: object, files: Record<string, string> = { LICENSE: 'You may.' }): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries({ ...files, 'package.json': JSON.stringify({ name, version: '1.2.3', ...fields }) })) writeFileSync(join(folder, file), text);
  return folder;
}

describe('notices', () => {
  test('hold the name, the licence and the text of each package once, and our own first', () => {
    const one = madeUp('one', { license: 'MIT', homepage: 'https://one.example' }, { LICENSE: 'Do what you like.', NOTICE: 'By One.' });
    const text = notices([one, one], []);
    expect(text.startsWith('Chiosa has two parts')).toBe(true);
    expect(text).toContain('=== one 1.2.3, MIT\nhttps://one.example\n\nDo what you like.\nBy One.\n');
    expect(text.match(/^===/gm)).toHaveLength(1);
  });

  test('hold the data of the library', () => {
    expect(notices([])).toMatch(/^=== cldr-localenames-full \S+, Unicode-3\.0$/m);
    expect(notices([])).toMatch(/^=== world-countries \S+, ODbL-1\.0$/m);
  });

  test.each([
    ['GPL-3.0', 'its licence is GPL-3.0'],
    ['(MIT OR GPL-3.0)', 'its licence is'],
    ['UNLICENSED', 'its licence is UNLICENSED'],
    [undefined, 'its licence is none'],
  ])('a package under %s is refused', (license, message) => {
    expect(() => notices([madeUp('two', { license })], [])).toThrow(`two would be shipped, and ${message}`);
  });

  test('a package without the text of its licence is refused', () => {
    expect(() => notices([madeUp('three', { license: 'MIT' }, { 'README.md': 'MIT' })], [])).toThrow('three would be shipped without the text');
  });

  test('of a build are at fault when they are not there, lack a dependency, or name a licence that is not allowed', () => {
    expect(noticeFaults(scratch, ['one'])).toEqual([`no ${NOTICES}`]);
    writeFileSync(join(scratch, NOTICES), '=== one 1.2.3, MIT\n\n=== four 1.0.0, GPL-2.0\n');
    expect(noticeFaults(scratch, ['one', '@a/five'])).toEqual(['@a/five is not in', 'four: GPL-2.0']);
  });
});

test.each([
  ['/x/node_modules/preact/dist/preact.mjs', '/x/node_modules/preact'],
  ['/x/node_modules/@floating-ui/core/dist/core.mjs?v=1', '/x/node_modules/@floating-ui/core'],
  ['/x/node_modules/a/node_modules/b/index.js', '/x/node_modules/a/node_modules/b'],
  ['\0vite/modulepreload-polyfill.js', join(ROOT, 'node_modules/vite')],
  ['/x/page/reader.ts', undefined],
])('the module %j is of the package %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

describe('a lockfile', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-abc' };
  const manifest = { dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0' } };
  const lock = (more: object) => ({ packages: { '': {}, 'node_modules/a': entry, 'node_modules/b': entry, ...more } });

  test('that is whole has no fault', () => {
    expect(lockfileFaults(lock({}), manifest)).toEqual([]);
  });
  test.each<[string, object, object, string]>([
    ['says where a package was got', { 'node_modules/c': { ...entry, resolved: 'https://packages.example/c.tgz' } }, manifest, 'node_modules/c: resolved'],
    ['has a package without its hash', { 'node_modules/c': { version: '1.0.0' } }, manifest, 'node_modules/c: no integrity'],
    ['has a weak hash', { 'node_modules/c': { version: '1.0.0', integrity: 'sha1-abc' } }, manifest, 'node_modules/c: no integrity'],
    ['goes with a range', {}, { dependencies: { a: '^1.0.0' } }, 'a: ^1.0.0 is a range'],
    ['goes with a tag', {}, { optionalDependencies: { a: 'latest' } }, 'a: latest is a range'],
    ['locks another version', { 'node_modules/a': { ...entry, version: '1.0.1' } }, manifest, 'a: another version is locked'],
    ['lacks a dependency', {}, { devDependencies: { d: '1.0.0' } }, 'd: another version is locked'],
  ])('that %s is at fault', (_, more, wanted, fault) => {
    expect(lockfileFaults(lock(more), wanted)).toContain(fault);
  });
});
