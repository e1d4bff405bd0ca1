// The card sources as they were in an earlier version of the project, taken from git.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCardSources, ROOT, type SourceFile } from './sources.ts';

/** Room for an archive of all cards, bytes: a hundred times what they take. */
const MOST_BYTES = 1e9;

/** @throws Error when there is no such revision, or no git. */
export function sourcesAt(revision: string): SourceFile[] {
  // what starts with a dash would be an option
  if (!/^[\w][\w./~^@{}-]*$/.test(revision)) throw new Error(`"${revision}" is no revision: expected something such as HEAD~1, a branch or a commit`);
  const folder = mkdtempSync(join(tmpdir(), 'chiosa-cards-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', revision, 'assets/cards'], { cwd: ROOT, maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'pipe'] });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return readCardSources(join(folder, 'assets'));
  } catch (error) {
    const said = (error as { stderr?: Buffer }).stderr?.toString().trim();
    throw new Error(`the cards of "${revision}" cannot be read: ${said || (error as Error).message}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
