// Memory of a browser with all its processes, as Linux counts it.
import { readdirSync, readFileSync } from 'node:fs';

/** Parent and resident set, in pages of memory, of every process. */
function processes(): Map<number, { parent: number; pages: number }> {
  const found = new Map<number, { parent: number; pages: number }>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      // the name, in brackets, may hold spaces
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
      found.set(Number(entry), { parent: Number(fields[1]), pages: Number(fields[21]) });
    } catch {
      // it has ended meanwhile
    }
  }
  return found;
}

const PAGE_BYTES = 4096;

/** Resident memory of a process and all that it started, MB; undefined where there is no /proc. */
export function memoryOf(root: number | undefined): number | undefined {
  if (root === undefined || process.platform !== 'linux') return undefined;
  const all = processes();
  const ours = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, { parent }] of all) if (ours.has(parent) && !ours.has(id)) grown = Boolean(ours.add(id));
  }
  return [...ours].reduce((sum, id) => sum + (all.get(id)?.pages ?? 0) * PAGE_BYTES, 0) / 1e6;
}
