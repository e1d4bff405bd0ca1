// Checks what was built against its budgets: sizes, permissions, manifest, HTML sinks, licences, the lockfile. A budget that is broken fails the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './cards/sources.ts';
import { lockfileFaults, type Manifest as PackageManifest, noticeFaults } from './licences.ts';

/** gzip, bytes: what a page or a click has to wait for. */
const LIMITS = { page: 25_000, popup: 25_000 };
/** The whole library, bytes as shipped. */
const LIBRARY_LIMIT = 2_500_000;
/** What the manifests ask for, in order of the alphabet; Firefox's sidebar needs no leave. */
const PERMISSIONS: Record<string, string[]> = { chrome: ['contextMenus', 'sidePanel', 'storage'], firefox: ['contextMenus', 'storage'] };
const SINKS = /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML\(|document\.write\(|\beval\(|new Function\(/;

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts?: { js: string[]; css: string[] }[];
}

export interface Result {
  name: string;
  passed: boolean;
  detail: string;
}

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Scripts and styles that an HTML page of ours loads, with the chunks they import. */
function filesOf(dist: string, html: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) visit(join(file, '..', path));
  };
  const page = join(dist, html);
  found.add(page);
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) visit(join(dist, path));
  return [...found];
}

/** All budgets of one build's folder. */
export function budgets(browser: string): Result[] {
  const dist = join(ROOT, 'dist', `${browser}-mv3`);
  const results: Result[] = [];
  const add = (name: string, passed: boolean, detail: string) => results.push({ name: `${browser}: ${name}`, passed, detail });
  const page = gzipped(join(dist, 'page.js'));
  add('content script', page <= LIMITS.page, `${page} of ${LIMITS.page} bytes gzip`);
  const popup = filesOf(dist, 'popup.html').reduce((sum, file) => sum + gzipped(file), 0);
  add('popup', popup <= LIMITS.popup, `${popup} of ${LIMITS.popup} bytes gzip`);
  const library = readdirSync(join(dist, 'library')).reduce((sum, name) => sum + readFileSync(join(dist, 'library', name)).length, 0);
  add('library', library <= LIBRARY_LIMIT, `${library} of ${LIBRARY_LIMIT} bytes`);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
  add('permissions', JSON.stringify(manifest.permissions?.toSorted()) === JSON.stringify(PERMISSIONS[browser]) && !manifest.optional_permissions?.length, JSON.stringify(manifest.permissions));
  add('hosts', JSON.stringify(manifest.host_permissions) === '["<all_urls>"]', JSON.stringify(manifest.host_permissions));
  add('nothing is web-accessible', !manifest.web_accessible_resources?.length, JSON.stringify(manifest.web_accessible_resources ?? []));
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const sinks = scripts.filter((name) => SINKS.test(readFileSync(join(dist, name), 'utf8')));
  add('no HTML sinks, no eval', scripts.length > 0 && sinks.length === 0, sinks.join(', ') || `${scripts.length} scripts`);
  const { dependencies = {} } = readJson<PackageManifest>('package.json');
  const unlicensed = noticeFaults(dist, Object.keys(dependencies));
  add('licences', unlicensed.length === 0, unlicensed.join(', ') || 'all allowed, with their texts');
  return results;
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Content;

/** The lockfile's budget, which is of no browser. */
export function lockfile(): Result {
  const faults = lockfileFaults(readJson('package-lock.json'), readJson('package.json'));
  return { name: 'lockfile', passed: faults.length === 0, detail: faults.join(', ') || 'every version exact, every package with its hash, no address' };
}
