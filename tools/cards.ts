// `npm run cards -- check | compile | list | show | new | diff | coverage | pack | --json`: what the card library holds, and whether it is right.
import { readFileSync } from 'node:fs';
import { SPOKEN, type Spoken } from '../cards/say/grammar.ts';
import type { CardSource, NameLanguage } from '../cards/types.ts';
import { Flag } from '../spotter/types.ts';
import { fail, readArguments } from './arguments.ts';
import { checkCards, type Checked, type Problem } from './cards/check.ts';
import { orphans } from './cards/check-library.ts';
import { compileLibrary, titleIn, writeLibrary } from './cards/compile.ts';
import { Coverage } from './cards/coverage.ts';
import { diffCards } from './cards/diff.ts';
import { namesByLanguage } from './cards/names.ts';
import { makePack } from './cards/pack.ts';
import { printCard, sayerOf } from './cards/print.ts';
import { askOnTerminal, newCard } from './cards/scaffold.ts';
import { readCardSources, readVocabularySources, type SourceFile } from './cards/sources.ts';
import { squeeze } from './cards/squeeze.ts';
import { sourcesAt } from './cards/versions.ts';
import { readHtml } from './html.ts';
import { cardsFromDisk, engineFromDisk } from './read-library.ts';

const USAGE = `usage: npm run cards -- check [id…]      problems with file, line and how to mend them
       npm run cards -- compile           write public/library
       npm run cards -- list [word…]      id, kind and title of each card
       npm run cards -- show ID [--date YYYY-MM-DD] [--lang xx]   the card as a reader sees it
       npm run cards -- new ID            ask for what a card needs, and write it
       npm run cards -- diff [OLD] [NEW]  what changed since a revision of git (HEAD), in words
       npm run cards -- coverage FILE…    frequent names of texts (.txt, .html, .jsonl) that have no card
       npm run -s cards -- pack FOLDER    a pack of the cards in a folder, to be added in the settings
       npm run -s cards -- --json         one line a card, for other programs`;

/** Names that coverage lists. */
const MOST_MISSING = 100;

const isSpoken = (lang: string): lang is Spoken => SPOKEN.includes(lang as Spoken);
const today = new Date().toISOString().slice(0, 10);
const vocabulary = readVocabularySources();

/** On a terminal, one line that counts up; elsewhere nothing. */
const progress = (what: string) => (done: number, of: number) => {
  if (!process.stderr.isTTY || (done % 50 && done !== of)) return;
  process.stderr.write(`\r${what} ${done}/${of}${done === of ? '\r\x1b[K' : ''}`);
};

function checked(sources: readonly SourceFile[] = readCardSources(undefined, progress('reading cards'))): Checked {
  const broken = vocabulary.flatMap((file) => file.broken.map((message): Problem => ({ path: file.path, line: Number.parseInt(message, 10), message })));
  const keys = new Map(vocabulary.map((file) => [file.id, new Set(Object.keys((file.value ?? {}) as object))]));
  const { cards, problems } = checkCards(sources, keys, today);
  return { cards, problems: [...broken, ...problems] };
}

const show = (problem: Problem) => `${problem.path}:${problem.line} ${problem.warning ? 'warning: ' : ''}${problem.message}`;

function check(only: string[]): number {
  const { cards, problems } = checked();
  const shown = only.length ? problems.filter((problem) => only.some((id) => problem.path.includes(id))) : problems;
  for (const problem of shown) console.log(show(problem));
  if (!only.length) {
    const alone = orphans(cards);
    if (alone.length) console.log(`in no event (${alone.length}): ${alone.join(' ')}`);
  }
  const errors = shown.filter((problem) => !problem.warning).length;
  console.log(`${cards.length} cards, ${errors} problems, ${shown.length - errors} warnings`);
  return errors ? 1 : 0;
}

/** The cards, or the end of the program when any of them is wrong: nothing is built from a broken library. */
function soundCards(): CardSource[] {
  const { cards, problems } = checked();
  const errors = problems.filter((problem) => !problem.warning);
  if (!errors.length) return cards;
  for (const problem of errors) console.error(show(problem));
  console.error(`${errors.length} problems: the library was not compiled.`);
  return process.exit(1);
}

async function compile(): Promise<number> {
  const cards = soundCards();
  // outlines of the world take seconds to make: only here are they needed
  const { buildMaps } = await import('./cards/maps.ts');
  const files = await squeeze(compileLibrary(cards, vocabulary, undefined, buildMaps(cards)));
  writeLibrary(files);
  for (const [name, bytes] of files) console.log(`${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
  return 0;
}

function list(words: string[]): number {
  const cards = soundCards().filter((card) => words.every((word) => `${card.id} ${card.kind} ${titleIn(card, 'en')}`.toLowerCase().includes(word.toLowerCase())));
  for (const card of cards) console.log(`${card.id.padEnd(44)} ${card.kind.padEnd(13)} ${titleIn(card, 'en')}`);
  console.log(`${cards.length} cards`);
  return 0;
}

async function showCard([id]: string[]): Promise<number> {
  const { date, lang = 'en' } = values;
  if (!id) fail(USAGE);
  if (!isSpoken(lang)) fail(`--lang ${lang}: cards speak ${SPOKEN.join(', ')}`);
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) fail(`--date ${date}: expected a day as 2024-08-06`);
  const cards = soundCards();
  const card = cards.find((known) => known.id === id);
  if (!card) fail(`there is no card "${id}"; find its id with: npm run cards -- list WORD`);
  console.log(printCard(await sayerOf(cards, vocabulary, lang), card, date));
  return 0;
}

async function scaffold([id]: string[]): Promise<number> {
  const { ask, close } = askOnTerminal();
  try {
    const path = await newCard(id, today, ask);
    console.log(`${path} is written. Add names in other languages and more facts, then look at what is wrong:`);
    return check([path]);
  } finally {
    close();
  }
}

async function diff([from = 'HEAD', to]: string[]): Promise<number> {
  const after = to === undefined ? soundCards() : checked(sourcesAt(to)).cards;
  const lines = diffCards(checked(sourcesAt(from)).cards, after, await sayerOf(after, vocabulary, 'en'));
  for (const line of lines) console.log(line);
  console.log(`${lines.length} changes`);
  return 0;
}

/** The texts of a file: its lines' "text" (.jsonl), the blocks of a page (.html), or the whole. */
async function textsOf(path: string): Promise<string[]> {
  const content = readFileSync(path, 'utf8');
  if (/\.html?$/i.test(path)) return [(await readHtml(content)).blocks.join('\n')];
  if (!/\.jsonl$/i.test(path)) return [content];
  return content.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    let text: unknown;
    try {
      ({ text } = JSON.parse(line) as { text?: unknown });
    } catch {
      throw new Error(`${path}:${at + 1}: is no JSON`);
    }
    if (typeof text !== 'string') throw new Error(`${path}:${at + 1}: "text" is missing or no string`);
    return [text];
  });
}

async function coverage(files: string[]): Promise<number> {
  if (!files.length) fail(USAGE);
  const found = new Coverage(await engineFromDisk());
  const texts = (await Promise.all(files.map(textsOf))).flat();
  texts.forEach((text, at) => {
    found.add(text);
    progress('reading texts')(at + 1, texts.length);
  });
  for (const { name, count, texts: within } of found.missing(MOST_MISSING)) console.log(`${String(count).padStart(6)} in ${String(within).padStart(4)} texts  ${name}`);
  console.log(`${texts.length} texts, ${found.marked} names with a card`);
  return 0;
}

async function pack([folder]: string[]): Promise<number> {
  if (!folder) fail(USAGE);
  const made = makePack(folder, await (await cardsFromDisk()).known(), today);
  if ('pack' in made) {
    process.stdout.write(made.pack);
    return 0;
  }
  for (const problem of made.problems) console.error(show(problem));
  console.error(`${made.problems.length} problems: no pack was made.`);
  return 1;
}

function printJson(): number {
  for (const card of soundCards()) {
    const names: Partial<Record<NameLanguage, string[]>> = card.kind === 'event' ? { en: [card.title.en], it: [card.title.it] } : {};
    for (const [lang, found] of Object.entries(namesByLanguage(card)) as [NameLanguage, { text: string; flags: number }[]][]) {
      const spoken = found.filter(({ flags }) => !(flags & Flag.never)).map(({ text }) => text);
      names[lang] = [...(names[lang] ?? []), ...spoken];
    }
    console.log(JSON.stringify({ id: card.id, kind: card.kind, wikidata: card.wikidata, wikipedia: card.wikipedia ?? {}, names }));
  }
  return 0;
}

const { values, positionals } = readArguments(USAGE, { json: { type: 'boolean' }, date: { type: 'string' }, lang: { type: 'string' } });
const [verb, ...rest] = positionals;
const verbs: Record<string, (args: string[]) => number | Promise<number>> = { check, compile, list, show: showCard, new: scaffold, diff, coverage, pack };
try {
  if (values.json && !verb) process.exitCode = printJson();
  else if (verb && Object.hasOwn(verbs, verb)) process.exitCode = await verbs[verb]!(rest);
  else fail(USAGE);
} catch (error) {
  fail((error as Error).message);
}
