// Which language the interface speaks, and its texts.
import { en, type Texts } from './en.ts';
import { it } from './it.ts';

const ALL = { en, it } satisfies Record<string, Texts>;
export type InterfaceLanguage = keyof typeof ALL;

/** The language to speak: the one chosen, or the first of the reader's languages that there is, or English. */
export function pickLanguage(setting: 'auto' | InterfaceLanguage, preferred: readonly string[]): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'en' || language === 'it') return language;
  }
  return 'en';
}

export function textsIn(language: InterfaceLanguage): Texts {
  return ALL[language];
}
