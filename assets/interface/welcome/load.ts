// The texts of the page of the first run in a language, with those of cards and settings.
import type { InterfaceLanguage } from '../pick.ts';
import { loadPageTexts } from '../settings/load.ts';
import { en, type WelcomePageTexts, type WelcomeTexts } from './en.ts';

const LOADERS: Record<InterfaceLanguage, () => Promise<WelcomeTexts>> = {
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
export async function loadWelcomeTexts(language: InterfaceLanguage): Promise<WelcomePageTexts> {
  const [texts, welcome] = await Promise.all([loadPageTexts(language), LOADERS[language]()]);
  return { ...texts, welcome };
}
