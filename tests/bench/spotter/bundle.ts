// Puts the processes of the benchmark into one file each, as the extension ships the spotter: across modules an engine loads every constant anew.
import { join } from 'node:path';
import { build } from 'vite';

/** Within the project, so that packages are found from there; dist/ is not in git. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'dist', 'bench');

/** Bundles scripts of this folder. Their places by name. */
export async function bundle<Name extends string>(...names: Name[]): Promise<Record<Name, string>> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: FOLDER,
      minify: false,
      target: 'esnext',
      rollupOptions: { input: Object.fromEntries(names.map((name) => [name, join(import.meta.dirname, `${name}.ts`)])), output: { entryFileNames: '[name].js' } },
    },
  });
  return Object.fromEntries(names.map((name) => [name, join(FOLDER, `${name}.js`)])) as Record<Name, string>;
}
