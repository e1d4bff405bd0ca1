// The settings page's texts in a language, with those that every surface shares.
import { type InterfaceLanguage, loadTexts } from '../pick.ts';
import { en, type PageTexts, type SettingsTexts } from './en.ts';

const LOADERS: Record<InterfaceLanguage, () => Promise<SettingsTexts>> = {
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
export async function loadPageTexts(language: InterfaceLanguage): Promise<PageTexts> {
  const [texts, settings] = await Promise.all([loadTexts(language), LOADERS[language]()]);
  return { ...texts, settings };
}
