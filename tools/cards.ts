// `npm run cards -- check [id…] | compile | list | --json`: what the card library holds, and whether it is right.
import { parseArgs } from 'node:util';
import type { CardSource, NameLanguage } from '../cards/types.ts';
import { Flag } from '../spotter/types.ts';
import { checkCards, type Problem } from './cards/check.ts';
import { compileLibrary, titleIn, writeLibrary } from './cards/compile.ts';
import { namesByLanguage } from './cards/names.ts';
import { readCardSources, readVocabularySources } from './cards/sources.ts';

const USAGE = `usage: npm run cards -- check [id…]   problems with file, line and how to mend them
       npm run cards -- compile        write public/library
       npm run cards -- list [word…]   id, kind and title of each card
       npm run -s cards -- --json      one line a card, for other programs`;

const vocabulary = readVocabularySources();

function checked(): { cards: CardSource[]; problems: Problem[] } {
  const broken = vocabulary.flatMap((file) => file.broken.map((message): Problem => ({ path: file.path, line: Number.parseInt(message, 10), message })));
  const keys = new Map(vocabulary.map((file) => [file.id, new Set(Object.keys((file.value ?? {}) as object))]));
  const today = new Date().toISOString().slice(0, 10);
  const { cards, problems } = checkCards(readCardSources(), keys, today);
  return { cards, problems: [...broken, ...problems] };
}

const show = (problem: Problem) => `${problem.path}:${problem.line} ${problem.warning ? 'warning: ' : ''}${problem.message}`;

function check(only: string[]): number {
  const { cards, problems } = checked();
  const shown = only.length ? problems.filter((problem) => only.some((id) => problem.path.includes(id))) : problems;
  for (const problem of shown) console.log(show(problem));
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

function compile(): number {
  const files = compileLibrary(soundCards(), vocabulary);
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

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [verb, ...rest] = positionals;
const verbs: Record<string, () => number> = { check: () => check(rest), compile, list: () => list(rest) };
if (values.json && !verb) process.exitCode = printJson();
else if (verb && verbs[verb]) process.exitCode = verbs[verb]();
else {
  console.error(USAGE);
  process.exitCode = 2;
}
