// The kept bad packs: each is refused, with the way to what is wrong with it.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Known, readPack } from '../../../reading/read-pack.ts';
import { knownOf, libraryFiles, REFUSED, textOf, TODAY } from '../../fixtures/packs.ts';

let known: Known;
beforeAll(async () => {
  known = await knownOf(libraryFiles());
});

describe.each([...REFUSED])('%s', (_, lines) => {
  test.each(lines.map((line) => [line.case, line] as const))('%s', (_, line) => {
    const read = readPack(textOf(line), known, TODAY);
    if (!('refused' in read)) throw new Error('accepted');
    const { code, faults } = read.refused;
    if (line.code) {
      expect({ code, faults }).toEqual({ code: line.code, faults: [] });
      return;
    }
    expect(code).toBe('faults');
    // exactly one thing is wrong, and nothing else is said to be
    expect(faults.filter((fault) => fault === line.path || fault.startsWith(line.path ? `${line.path}: ` : ''))).toEqual(faults);
    expect(faults.join('\n')).toContain(line.says);
  });
});

test('at least 300 are kept, none twice', () => {
  const all = [...REFUSED.values()].flat();
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(textOf)).size).toBe(all.length);
  expect(new Set([...REFUSED].flatMap(([name, lines]) => lines.map((line) => `${name}: ${line.case}`))).size).toBe(all.length);
});
