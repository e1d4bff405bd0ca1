// The build for both browsers: manifests, Preact, and what keeps the bundles free of HTML sinks.
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Fixes Chrome's extension id (nlekcbfjdmcmcgecocpnppkfkmadmkdb is derived from it), so that settings survive a reinstall from the folder. */
const GECKO_ID = 'chiosa@chiosa.example';

/** Preact's own branch for dangerouslySetInnerHTML is never used here; without it the bundles hold no HTML sink. */
function withoutHtmlSink(): Plugin {
  return {
    name: 'without-html-sink',
    enforce: 'pre',
    transform(code, id) {
      if (!/node_modules[\\/]preact[\\/]/.test(id)) return undefined;
      return { code: code.replace(/\b\w+\.innerHTML\s*=\s*[^,;)]+/g, (found) => found.replace('innerHTML', '__noHtml')), map: null };
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: 'dist',
  vite: () => ({ plugins: [preact(), withoutHtmlSink()], build: { target: 'es2023', cssTarget: ['chrome128', 'firefox146'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Chiosa',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    host_permissions: ['<all_urls>'],
    content_scripts: [{ matches: ['<all_urls>'], run_at: 'document_idle', js: ['page.js'], css: ['assets/marks.css'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  zip: { artifactTemplate: 'chiosa-{{version}}-{{browser}}.zip', sourcesTemplate: 'chiosa-{{version}}-sources.zip', excludeSources: ['dist/**', 'shots/**'] },
});
