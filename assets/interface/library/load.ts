// The library page's texts in a language, with those that every surface shares.
import { type InterfaceLanguage, loadTexts } from '../pick.ts';
import { en, type LibraryPageTexts, type LibraryTexts } from './en.ts';

const LOADERS: Record<InterfaceLanguage, () => Promise<LibraryTexts>> = {
  en: () => Promise.resolve(en),
  it: async () => (await import('./it.ts')).it,
  uk: async () => (await import('./uk.ts')).uk,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  pl: async () => (await import('./pl.ts')).pl,
  ar: async () => (await import('./ar.ts')).ar,
};

/** @throws Error when a file cannot be loaded */
export async function loadLibraryTexts(language: InterfaceLanguage): Promise<LibraryPageTexts> {
  const [texts, library] = await Promise.all([loadTexts(language), LOADERS[language]()]);
  return { ...texts, library };
}
