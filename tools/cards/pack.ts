// Makes a pack of a folder of card sources: one file that a reader can add, or what is wrong, by file and line.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PACK_VERSION } from '../../cards/pack.ts';
import type { Known } from '../../reading/read-pack.ts';
import { readPack } from '../../reading/read-pack.ts';
import type { Problem } from './check.ts';
import { readSource, type SourceFile, yamlFiles } from './sources.ts';

/** The file in a pack's folder that says its id, its name and who made it. */
const ABOUT = 'pack.yaml';

/** @param today nothing in a pack may be later */
export function makePack(folder: string, known: Known, today: string): { pack: string } | { problems: Problem[] } {
  if (!existsSync(join(folder, ABOUT))) throw new Error(`${join(folder, ABOUT)} is missing: it holds id, name and by`);
  const about = readSource(join(folder, ABOUT));
  const cards = yamlFiles(folder).filter((file) => basename(file) !== ABOUT).map(readSource);
  const broken = [about, ...cards].flatMap(({ path, broken }) => broken.map((message): Problem => ({ path, line: Number.parseInt(message, 10), message: message.replace(/^\d+: /, '') })));
  if (broken.length) return { problems: broken };
  const pack = `${JSON.stringify({ chiosa: 'pack', version: PACK_VERSION, ...(about.value as object), cards: cards.map(({ value }) => value) }, null, 1)}\n`;
  const read = readPack(pack, known, today);
  if ('pack' in read) return { pack };
  const { code, faults } = read.refused;
  return { problems: code === 'faults' ? faults.map((fault) => place(fault, about, cards)) : [{ path: about.path, line: 1, message: code }] };
}

/** "cards.3.facts.0.from: …" as the line of the third card's file. */
function place(fault: string, about: SourceFile, cards: readonly SourceFile[]): Problem {
  const [, path = '', message = fault] = /^([^\s:]+): (.*)$/su.exec(fault) ?? [];
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [, at] = steps;
  const card = steps[0] === 'cards' && typeof at === 'number' ? cards[at] : undefined;
  const within = card ? steps.slice(2) : steps;
  const file = card ?? about;
  return { path: file.path, line: file.lineOf(within), message: [within.join('.'), message].filter(Boolean).join(': ') };
}
