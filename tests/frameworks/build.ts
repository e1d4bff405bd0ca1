// Builds a framework's page: the HTML its server would send, and the script that takes it over.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rollup } from 'vite';

export const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const fileAt = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? { code: compile(code, { generate, filename: id }).js.code, map: null } : undefined),
});

const RENDER: Record<Framework, string> = {
  react: `import { createElement } from 'react'; import { renderToString } from 'react-dom/server'; import { App } from './react.js'; export const html = () => renderToString(createElement(App));`,
  preact: '',
  vue: `import { renderToString } from 'vue/server-renderer'; import { app } from './vue.js'; export const html = () => renderToString(app().made);`,
  svelte: `import { render } from 'svelte/server'; import Page from './Page.svelte'; export const html = () => render(Page).body;`,
};

async function bundle(entry: { file: string; code?: string }, server: boolean): Promise<string> {
  const virtual: Plugin = { name: 'entry', enforce: 'pre', load: (id) => (id === entry.file ? entry.code : undefined), resolveId: (id) => (id === entry.file ? id : undefined) };
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileAt('.'),
    plugins: [...(entry.code === undefined ? [] : [virtual]), svelte(server ? 'server' : 'client')],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    ...(server ? { ssr: { noExternal: true, target: 'node' } } : {}),
    build: { write: false, minify: false, target: 'es2023', ...(server ? { ssr: entry.file, rolldownOptions: { output: { format: 'es' } } } : { lib: { entry: entry.file, formats: ['iife'], name: 'page', fileName: 'page' } }) },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [output] = Array.isArray(made) ? made : [made];
  return output!.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

/** What Preact renders is taken from a document: it has no server renderer among our dependencies. */
async function preactHtml(): Promise<string> {
  const { Window } = await import('happy-dom');
  const window = new Window();
  const before = globalThis.document;
  globalThis.document = window.document as unknown as Document;
  try {
    const [{ h, render }, { App }] = await Promise.all([import('preact'), import('./preact.js' as string) as Promise<{ App: () => import('preact').VNode }>]);
    const root = document.createElement('div');
    render(h(App, null), root);
    return root.innerHTML;
  } finally {
    globalThis.document = before;
    await window.happyDOM.close();
  }
}

async function renderedBy(framework: Framework): Promise<string> {
  if (framework === 'preact') return preactHtml();
  const code = await bundle({ file: fileAt(`${framework}.server.js`), code: RENDER[framework] }, true);
  const folder = mkdtempSync(join(tmpdir(), 'chiosa-framework-'));
  try {
    const file = join(folder, 'server.mjs');
    writeFileSync(file, code);
    const { html } = (await import(pathToFileURL(file).href)) as { html: () => string | Promise<string> };
    return await html();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The whole page. Its script waits until `stage.hydrate()` is called, so that marks can be there before. */
export async function frameworkPage(framework: Framework): Promise<{ html: string; script: string }> {
  const [body, script] = await Promise.all([renderedBy(framework), bundle({ file: fileAt(`${framework}.js`) }, false)]);
  const head = readFileSync(fileAt('head.html'), 'utf8').trim();
  return { html: `<!doctype html><html lang="en"><head>${head}</head><body><div id="root">${body}</div><script src="page.js"></script></body></html>`, script };
}
