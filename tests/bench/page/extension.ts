// An extension of nothing but the page's side and its measures: it runs in the world, and with the costs, of a content script.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { ROOT } from '../../../tools/cards/sources.ts';

const HERE = join(ROOT, 'tests', 'bench', 'page');

/** The reader asks the bench instead of a background. */
const withoutBackground: Plugin = {
  name: 'without-background',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/platform/ask.ts') ? join(HERE, 'ask.ts') : undefined),
};

/** Builds it into a folder of its own. */
export async function benchExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chiosa-bench-'));
  const built = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [withoutBackground],
    build: { write: false, target: 'es2023', lib: { entry: join(HERE, 'inside.ts'), formats: ['iife'], name: 'bench' } },
  })) as Rolldown.RolldownOutput[];
  writeFileSync(join(folder, 'page.js'), built[0]!.output[0].code);
  copyFileSync(join(ROOT, 'entrypoints', 'marks.css'), join(folder, 'marks.css'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Bench',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], run_at: 'document_idle', js: ['page.js'], css: ['marks.css'] }],
      browser_specific_settings: { gecko: { id: 'bench@chiosa.example' } },
    }),
  );
  return folder;
}
