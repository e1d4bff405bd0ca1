// Names and words that data sets know: countries and cities from CLDR in every language, the vocabulary from its files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NAME_LANGUAGES } from '../../cards/kinds.ts';
import type { Texts, Word } from '../../cards/library.ts';
import type { NameLanguage } from '../../cards/types.ts';
import type { SourceFile } from './sources.ts';

const require = createRequire(import.meta.url);

const files = new Map<string, unknown>();
/** A file of a package, read once: hundreds of cards ask for the same. */
function readJson(path: string): unknown {
  if (!files.has(path)) files.set(path, JSON.parse(readFileSync(require.resolve(path), 'utf8')));
  return files.get(path);
}
/** CLDR's locales of a language: Portugal writes Moscovo and Irão, Taiwan 美國. */
const LOCALES: Partial<Record<NameLanguage, readonly string[]>> = { pt: ['pt', 'pt-PT'], zh: ['zh', 'zh-Hant'] };
const localesOf = (lang: NameLanguage) => LOCALES[lang] ?? [lang];

/** What CLDR calls a country, by language; spellings it holds as variants come after. */
export function countryNames(code: string): Partial<Record<NameLanguage, string[]>> {
  return Object.fromEntries(
    NAME_LANGUAGES.map((lang) => [
      lang,
      localesOf(lang).flatMap((locale) => {
        const file = readJson(`cldr-localenames-full/main/${locale}/territories.json`) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
        const { territories } = file.main[locale]!.localeDisplayNames;
        return [territories[code], territories[`${code}-alt-short`], territories[`${code}-alt-variant`]].filter((name): name is string => Boolean(name));
      }),
    ]),
  );
}

/** What CLDR calls the city of a time zone, by language. English has no entry where the zone's own name says it. */
export function cityNames(zone: string): Partial<Record<NameLanguage, string[]>> {
  const [area = '', city = ''] = zone.split('/');
  return Object.fromEntries(
    NAME_LANGUAGES.flatMap((lang) => {
      const names = localesOf(lang).flatMap((locale) => {
        const file = readJson(`cldr-dates-full/main/${locale}/timeZoneNames.json`) as { main: Record<string, { dates: { timeZoneNames: { zone: Record<string, Record<string, { exemplarCity?: string }>> } } }> };
        return file.main[locale]!.dates.timeZoneNames.zone[area]?.[city]?.exemplarCity ?? [];
      });
      return names.length ? [[lang, names]] : [];
    }),
  );
}

type WordSource = Record<string, unknown>;
const SECTIONS = ['offices', 'types', 'parts', 'causes', 'counts', 'places', 'labels'] as const;

/** Languages whose words stand beside the key; the others have a file of their own, assets/vocabulary/<language>.yaml, with the same sections and keys. */
const BESIDE = new Set(['en', 'it']);

/** The vocabulary of one language. @throws Error naming file and key where a word is missing in it. */
export function vocabularyOf(files: readonly SourceFile[], lang: string): Texts['vocabulary'] {
  const own = BESIDE.has(lang) ? undefined : fileOf(files, lang);
  return Object.fromEntries(
    SECTIONS.map((section) => {
      const file = fileOf(files, section);
      const ownWords = (own?.value as Record<string, WordSource> | undefined)?.[section] ?? {};
      const words: Record<string, Word> = {};
      for (const [key, value] of Object.entries(file.value as Record<string, WordSource>)) {
        const word = own ? ownWords[key] : value[lang];
        if (word === undefined) throw new Error(own ? `${own.path} has no word for ${section}.${key}` : `${file.path}:${file.lineOf([key])} ${key} has no word in "${lang}"`);
        words[key] = word as Word;
        const ofBody = own && ownWords[`${key}@body`];
        if (ofBody !== undefined) words[`${key}@body`] = ofBody as Word;
        const joined = value[`${lang}-11`];
        if (joined !== undefined) words[`${key}@11`] = joined as Word;
      }
      return [section, words];
    }),
  ) as Texts['vocabulary'];
}

/** Titles of events in a language that the cards themselves do not speak, by id. English stands in for a missing one. */
export function eventTitlesIn(vocabularyFiles: readonly SourceFile[], lang: string): Record<string, string> {
  return BESIDE.has(lang) ? {} : (fileOf(vocabularyFiles, `titles-${lang}`).value as Record<string, string>);
}

function fileOf(files: readonly SourceFile[], id: string): SourceFile {
  const file = files.find((candidate) => candidate.id === id);
  if (!file) throw new Error(`assets/vocabulary/${id}.yaml is missing`);
  return file;
}

/** A list of a vocabulary file that holds rules or cues rather than words. */
export function listsOf(files: readonly SourceFile[], id: string): Record<string, string[]> {
  return fileOf(files, id).value as Record<string, string[]>;
}
