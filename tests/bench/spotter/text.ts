// The text to be searched: sentences of the repository's own pages and cards, and phrases of CLDR, mixed anew in every script by a seeded generator.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCardSources, ROOT } from '../../../tools/cards/sources.ts';
import { readHtml } from '../../../tools/html.ts';
import { cldr, stringsIn } from './dictionary.ts';
import { searchOurs, type BenchName, type OurIndex } from './ours.ts';
import type { Random } from './random.ts';
import { countTokens, scriptOf, type Script } from './tokens.ts';

/** UTF-8 bytes of the whole text. */
const BYTES = 2_000_000;
/** Share of the tokens that belong to a name of the smallest dictionary. */
const NAMED = 0.04;
/** UTF-16 units after which a paragraph ends with its sentence. */
const PARAGRAPH = 500;
/** CLDR phrases that make a sentence. */
const PHRASES = 7;
/** Share of the longer small words that give way to another of the same language: else the same thousand words would come again and again. */
const REPLACED = 0.35;

/** Share of the text's paragraphs, by language. Those with prose of the repository's own lead; the others are phrases of CLDR. */
const SHARES: Record<string, number> = { en: 24, it: 20, ru: 16, uk: 12, ar: 8, he: 6, zh: 6, de: 2, fr: 2, pl: 2, tr: 2 };
const WITH_SPELLING = ['en', 'it', 'ru', 'uk', 'de', 'fr', 'pl', 'tr'];
const PHRASED = ['ar', 'he', 'zh', 'de', 'fr', 'pl', 'tr'];

interface Sentence {
  text: string;
  tokens: number;
  /** Tokens of it that belong to names. */
  named: number;
}

export interface BenchText {
  paragraphs: string[];
  /** The paragraphs, one a line. */
  text: string;
  tokens: number;
  scripts: [Script, number][];
}

const sentencesOf = (text: string, lang: string) => Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ segment }) => segment.trim()).filter((sentence) => countTokens(sentence) > 3);

/** Prose of the repository by language: the test pages and the gists of the cards. */
async function prose(): Promise<Map<string, string[]>> {
  const out = new Map<string, string[]>();
  const add = (lang: string, text: string) => out.set(lang, [...(out.get(lang) ?? []), ...sentencesOf(text, lang)]);
  const pages = join(ROOT, 'tests', 'pages');
  for (const name of readdirSync(pages)) {
    const { lang, blocks } = await readHtml(readFileSync(join(pages, name, 'page.html'), 'utf8'));
    for (const block of blocks) add(lang.slice(0, 2), block);
  }
  for (const { value } of readCardSources()) {
    const { gist } = value as { gist?: Record<string, string> };
    for (const [lang, text] of Object.entries(gist ?? {})) add(lang, text);
  }
  return out;
}

/** Words for languages, days, calendars and the like; no patterns of dates. */
function phrases(lang: string): string[] {
  const files = ['languages.json', 'localeDisplayNames.json'].flatMap((file) => cldr('cldr-localenames-full', file, [lang]));
  const dates = ['dateFields.json', 'ca-gregorian.json'].flatMap((file) => cldr('cldr-dates-full', file, [lang]));
  const foreign = WITH_SPELLING.includes(lang) ? /[{}]|(?<!\p{L})(?:[dyGEHhwWYv]|M+|HH|mm)(?!\p{L})/u : /[{}a-zA-Z]/u;
  return [...files, ...dates].flatMap((value) => stringsIn(value)).filter((phrase) => /\p{L}{2}/u.test(phrase) && !foreign.test(phrase));
}

/** Small words of a language, from its spelling dictionary. */
async function words(lang: string): Promise<string[]> {
  const { default: dictionary } = (await import(`dictionary-${lang}`)) as { default: { dic: Uint8Array } };
  const lines = new TextDecoder().decode(dictionary.dic).split('\n');
  return lines.map((line) => line.split(/[/\t]/u)[0]!.trim()).filter((word) => /^\p{Ll}{4,14}$/u.test(word));
}

/** Tokens covered by names, from the left, the longest first. */
export function namedTokens(index: OurIndex, text: string): number {
  let end = 0;
  let named = 0;
  for (const place of searchOurs(index, text)) {
    if (place.start < end) continue;
    end = place.end;
    named += countTokens(text.slice(place.start, place.end));
  }
  return named;
}

/** Puts a name between two words, or between two ideographs. */
function withName(sentence: string, name: string, random: Random): string {
  const gaps = Array.from(sentence.matchAll(/ /gu), ({ index }) => index);
  const at = gaps.length ? random.pick(gaps) : random.below(sentence.length);
  return `${sentence.slice(0, at)} ${name}${sentence.slice(at)}`;
}

/** @param index the smallest dictionary, by which names are counted; `names` are its names. */
export async function makeText(index: OurIndex, names: readonly BenchName[], random: Random): Promise<BenchText> {
  const own = await prose();
  const spelling = new Map<string, string[]>();
  for (const lang of WITH_SPELLING) spelling.set(lang, await words(lang));
  const pools = new Map<string, Sentence[]>();
  for (const lang of Object.keys(SHARES)) {
    const said = PHRASED.includes(lang) ? phrases(lang) : [];
    const joiner = lang === 'zh' ? '，' : ' ';
    const made = Array.from({ length: said.length ? 400 : 0 }, () => `${Array.from({ length: PHRASES }, () => random.pick(said)).join(joiner)}${lang === 'zh' ? '。' : '.'}`);
    pools.set(lang, [...(own.get(lang) ?? []), ...made].map((text) => ({ text, tokens: countTokens(text), named: namedTokens(index, text) })));
  }
  const byScript = Map.groupBy(names.map(({ text }) => text), scriptOf);
  const langs = Object.entries(SHARES).flatMap(([lang, share]) => Array.from({ length: share }, () => lang));

  let tokens = 0;
  let named = 0;
  const sentence = (lang: string): string => {
    const pool = pools.get(lang)!;
    let chosen = random.pick(pool);
    const enough = named >= NAMED * tokens;
    if (enough) for (let tries = 0; chosen.named && tries < 20; tries++) chosen = random.pick(pool);
    let { text } = chosen;
    const list = spelling.get(lang);
    if (list) text = text.replace(/(?<![\p{L}\p{M}])\p{Ll}{5,}(?![\p{L}\p{M}])/gu, (word) => (random.next() < REPLACED ? random.pick(list) : word));
    tokens += chosen.tokens;
    named += chosen.named;
    const mine = byScript.get(scriptOf(text));
    if (!enough && !chosen.named && mine) {
      const name = random.pick(mine);
      text = withName(text, name, random);
      const more = countTokens(name);
      tokens += more;
      named += more;
    }
    return text;
  };
  const paragraphs: string[] = [];
  for (let bytes = 0; bytes < BYTES; ) {
    const lang = random.pick(langs);
    let paragraph = sentence(lang);
    while (paragraph.length < PARAGRAPH) paragraph += (lang === 'zh' ? '' : ' ') + sentence(lang);
    paragraphs.push(paragraph);
    bytes += Buffer.byteLength(paragraph) + 1;
  }
  const text = paragraphs.join('\n');
  const counted = Map.groupBy(text.match(/\p{L}+/gu) ?? [], scriptOf);
  const letters = (runs: readonly string[]) => runs.reduce((sum, run) => sum + run.length, 0);
  return { paragraphs, text, tokens: countTokens(text), scripts: Array.from(counted, ([script, runs]) => [script, letters(runs)] as [Script, number]).sort((a, b) => b[1] - a[1]) };
}
