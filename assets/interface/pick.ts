// Which language the interface speaks, and its texts, each language loaded only when it is spoken.
import { en, type Texts } from './en.ts';

const LOADERS = {
  en: () => Promise.resolve(en as Texts),
  it: async () => (await import('./it.ts')).it,
  uk: async () => (await import('./uk.ts')).uk,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  pl: async () => (await import('./pl.ts')).pl,
  ar: async () => (await import('./ar.ts')).ar,
} satisfies Record<string, () => Promise<Texts>>;
export type InterfaceLanguage = keyof typeof LOADERS;

/** The language to speak: the one chosen, or the first of the reader's languages that there is, or English. */
export function pickLanguage(setting: 'auto' | InterfaceLanguage, preferred: readonly string[]): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(LOADERS, language)) return language as InterfaceLanguage;
  }
  return 'en';
}

/** The texts of a language. @throws Error when its file cannot be loaded */
export const loadTexts = (language: InterfaceLanguage): Promise<Texts> => LOADERS[language]();
