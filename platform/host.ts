// What the browser tells of the reader and of a text, and the files of the extension.
import { browser } from './browser.ts';
import type { ReadFile } from '../cards/library.ts';

/** Text looked at to find its language, UTF-16 units: more makes it no surer. */
const SAMPLE = 2000;

/** The languages the reader wants pages in, best first; then the browser's own. */
export const readerLanguages = (): string[] => [...(globalThis.navigator?.languages ?? []), browser.i18n.getUILanguage()];

/** The language of a text as a two-letter code; `declared` where the browser cannot tell. */
export async function detectLanguage(text: string, declared: string): Promise<string> {
  const fallback = declared.toLowerCase().split(/[-_]/)[0] ?? '';
  try {
    const found = await browser.i18n.detectLanguage(text.slice(0, SAMPLE));
    const best = found.languages[0];
    return best && found.isReliable ? (best.language.split('-')[0] ?? fallback) : fallback;
  } catch {
    return fallback;
  }
}

/** Reads a file of the compiled library from the extension's own folder. */
export const readLibraryFile: ReadFile = async (name) => {
  const response = await fetch(browser.runtime.getURL(`/library/${name}` as never));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
};

/** Whether a page of ours asks: a tab's page may ask for cards, but not change what the reader keeps. */
export const isOwnPage = (from: { url?: string }): boolean => from.url?.startsWith(browser.runtime.getURL('' as never)) ?? false;
