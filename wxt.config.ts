// The build for both browsers: manifests, Preact, what keeps the bundles free of HTML sinks, and the licences of what is in them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { NOTICES, notePackages, notices } from './tools/licences.ts';

/** The public key from which Chrome derives the id hkpkboiiinbalgbjikpkkghhgiikjeki: settings survive a reinstall from the folder. The store gives its own, and refuses one in the zip. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Ub0BvT4xnpohMdC1kOqu0M4Mvk8cNl7cUIW4T7tDfGn043hM3T2CUtNxRddMADHtA9SKXt5bwZdF5xnmEnqub3rhEtrgwEHJEOB5HKbKEp5VnsZ9BXpwd3KVTBoTANdpV8Yz62kZRW2m9LAUz1GkVBijhX8fc00xFyyDwezEzww6YCCHJ84XdD93cL0Bx9o1JinAaSxKfBO7+XeMOTykE3UGbsAZbcAWJI00xywGOWLfDXiWwmRcjpJYINb7cZBkjRPAAbJC+ZfybuI2eZD+vtxrgN0Ghtc86fXBDOPsJ8cBstkiE2mDnCif1a5XMqXdooF/Yn2sfKgPjxQuJU5YwIDAQAB';
/** Firefox's id, in the store too. */
const GECKO_ID = 'chiosa@chiosa.example';

/** The mode of `npm run zip`. */
const STORE_MODE = 'store';

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

/** Folders of the packages that are in the bundles. */
const shipped = new Set<string>();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: 'dist',
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // the polyfill would be a tenth of what every page, and the popup, has to load
      if (entrypoints.some(({ name }) => name === 'page' || name === 'popup')) config.resolve = { ...config.resolve, alias: { '@wxt-dev/webextension-polyfill/browser': fileURLToPath(new URL('platform/native.ts', import.meta.url)) } };
    },
    'build:done': ({ config }) => writeFileSync(join(config.outDir, NOTICES), notices(shipped)),
  },
  vite: () => ({ plugins: [preact(), withoutHtmlSink(), notePackages(shipped)], build: { target: 'es2023', cssTarget: ['chrome128', 'firefox146'] } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Chiosa',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'chiosa' },
    // letters that Chromium takes with Alt and Shift, and that no well-known extension has
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousMention__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_openCard__' },
    },
    content_scripts: [{ matches: ['<all_urls>'], run_at: 'document_idle', js: ['page.js'], css: ['assets/marks.css'] }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '146.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128', ...(mode === STORE_MODE ? {} : { key: CHROME_KEY }) }),
  }),
  zip: { artifactTemplate: 'chiosa-{{version}}-{{browser}}.zip', sourcesTemplate: 'chiosa-{{version}}-sources.zip', excludeSources: ['dist/**', 'shots/**'] },
});
