// Names and words that data sets know: countries and cities from CLDR in every language, the vocabulary from its files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NAME_LANGUAGES } from '../../cards/kinds.ts';
import type { Texts, Word } from '../../cards/library.ts';
import type { NameLanguage } from '../../cards/types.ts';
import type { SourceFile } from './sources.ts';

const require = createRequire(import.meta.url);

const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
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

/** The vocabulary of one language. @throws Error naming file and key where a word is missing in it. */
export function vocabularyOf(files: readonly SourceFile[], lang: string): Texts['vocabulary'] {
  return Object.fromEntries(
    SECTIONS.map((section) => {
      const file = files.find(({ id }) => id === section);
      if (!file) throw new Error(`assets/vocabulary/${section}.yaml is missing`);
      const words: Record<string, Word> = {};
      for (const [key, value] of Object.entries(file.value as Record<string, WordSource>)) {
        const word = value[lang];
        if (word === undefined) throw new Error(`${file.path}:${file.lineOf([key])} ${key} has no word in "${lang}"`);
        words[key] = word as Word;
        const joined = value[`${lang}-11`];
        if (joined !== undefined) words[`${key}@11`] = joined as Word;
      }
      return [section, words];
    }),
  ) as Texts['vocabulary'];
}

/** A list of a vocabulary file that holds rules or cues rather than words. */
export function listsOf(files: readonly SourceFile[], id: string): Record<string, string[]> {
  const file = files.find((candidate) => candidate.id === id);
  if (!file) throw new Error(`assets/vocabulary/${id}.yaml is missing`);
  return file.value as Record<string, string[]>;
}
