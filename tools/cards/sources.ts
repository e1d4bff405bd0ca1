// Reads the card sources and the vocabulary from disk: parsed YAML with the line of every value.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';

export const ROOT = join(import.meta.dirname, '..', '..');
const ASSETS = join(ROOT, 'assets');

/** A YAML file: its value as found (not yet checked) and where each value stands. */
export interface SourceFile {
  /** Path from the project's root, with slashes. */
  path: string;
  /** The name without folder and ending. */
  id: string;
  folder: string;
  value: unknown;
  /** Errors of the YAML itself, as "line: message". */
  broken: string[];
  /** The line (from 1) of the value at a path such as ['facts', 2, 'from'], or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
}

export function readSource(file: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  return {
    path: relative(ROOT, file).replaceAll('\\', '/'),
    id: basename(file, '.yaml'),
    folder: basename(dirname(file)),
    // aliases are not part of the format, and could make a small file huge
    value: document.errors.length ? undefined : document.toJS({ maxAliasCount: 0 }),
    // one slip makes a thousand errors behind it: the first says where to look
    broken: document.errors.slice(0, 1).map((error) => `${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const steps = path.slice(0, length);
        // YAML reads the key of a source as a number
        const node = document.getIn(steps, true) ?? document.getIn(steps.map((step) => (/^\d+$/.test(String(step)) ? Number(step) : step)), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

export const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

/** All card sources below a folder, with `progress` told after each. */
export function readCardSources(assets = ASSETS, progress?: (done: number, of: number) => void): SourceFile[] {
  const files = yamlFiles(join(assets, 'cards'));
  return files.map((file, at) => {
    progress?.(at + 1, files.length);
    return readSource(file);
  });
}
export const readVocabularySources = (): SourceFile[] => yamlFiles(join(ASSETS, 'vocabulary')).map(readSource);
