// `npm run spot -- FILE`: the main job in a terminal. Names, cards as of the day and the events of a text or HTML file; --jsonl reads and prints lines.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { plain } from '../cards/say/sayer.ts';
import { spokenFor } from '../cards/say/grammar.ts';
import type { Engine } from '../reading/engine.ts';
import { readBlocks } from '../reading/read.ts';
import { summarise } from '../reading/summary.ts';
import type { ArticleDate } from '../reading/types.ts';
import { sayReason, sayRefusal } from '../reading/why.ts';
import { spot } from '../spotter/spot.ts';
import { fail, readArguments } from './arguments.ts';
import { readHtml, type PageText } from './html.ts';
import { engineFromDisk } from './read-library.ts';

const USAGE = `usage: npm run spot -- FILE [--lang xx] [--date YYYY-MM-DD] [--json]
       npm run -s spot -- --jsonl < LINES   each line {id, lang?, date?, title?, text}`;

const { values, positionals } = readArguments(USAGE, { lang: { type: 'string' }, date: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' } });

const isDay = (day: string | undefined): day is string => day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && new Date(Date.parse(day) || 0).toISOString().startsWith(day);

/** Lines of a text are its blocks; returned with the offset at which each starts. */
function linesOf(text: string): { text: string; at: number }[] {
  const lines: { text: string; at: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, at });
    at += line.length + 1;
  }
  return lines;
}

async function spotLines(engine: Engine): Promise<void> {
  const sayer = await engine.sayer(spokenFor([values.lang ?? 'en']));
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    let given: { id?: unknown; text?: unknown };
    try {
      given = (JSON.parse(line) ?? {}) as typeof given;
    } catch {
      fail(`line ${number}: is no JSON`);
    }
    const { id, text } = given;
    if (typeof text !== 'string') fail(`line ${number}: "text" is missing or no string`);
    const lines = linesOf(text);
    const { mentions, unmarked } = spot(engine.index, lines.map((entry) => entry.text));
    const place = (entry: { block: number; start: number; end: number }) => {
      const at = lines[entry.block]!.at;
      return { start: at + entry.start, end: at + entry.end, surface: text.slice(at + entry.start, at + entry.end) };
    };
    const idOf = (card: number) => engine.library.cards[card]!.id;
    console.log(
      JSON.stringify({
        id,
        mentions: mentions.map((mention) => ({ ...place(mention), card: idOf(mention.card), strong: mention.strong, why: sayReason(sayer, engine.library, mention.reason) })),
        unsure: unmarked.map((entry) => ({ ...place(entry), cards: entry.cards.map(idOf), why: sayRefusal(sayer, entry.refusal) })),
      }),
    );
  }
}

async function readFileAsPage(path: string): Promise<PageText> {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}`);
  }
  if (/\.html?$/i.test(path) || /^\s*<(?:!doctype html|html)/i.test(content)) return readHtml(content);
  const blocks = content.split('\n').filter((line) => line.trim());
  return { title: blocks[0]?.slice(0, 80) ?? '', lang: '', blocks };
}

async function spotFile(engine: Engine, path: string): Promise<void> {
  const page = await readFileAsPage(path);
  const lang = values.lang ?? page.lang;
  const date: ArticleDate | undefined = values.date ? { day: values.date, from: 'reader' } : page.date;
  const sayer = await engine.sayer(spokenFor([lang]));
  const reading = readBlocks(engine, sayer, page.blocks.map((text, id) => ({ id, text })), date, []);
  const counts = new Map<string, number>();
  for (const { card } of reading.mentions) counts.set(card, (counts.get(card) ?? 0) + 1);
  const summary = summarise(engine, sayer, { title: page.title, host: '', lang, date, counts: [...counts], unsure: reading.unsure, months: reading.months });
  if (values.json) {
    console.log(JSON.stringify({ ...reading, summary }));
    return;
  }
  console.log(`${summary.title}\n${[summary.date || sayer.labelWithDay('as-of', engine.library.manifest.day), summary.language].filter(Boolean).join(' · ')}\n`);
  for (const group of summary.groups) {
    console.log(group.name);
    for (const row of group.rows) {
      const view = reading.cards.find((card) => card.id === row.card)!;
      console.log(`  ${row.title} (${row.count}) · ${row.role}${view.role[0]?.since ? `, ${view.role[0].since}` : ''}`);
      for (const change of view.sinceThen) console.log(`      → ${plain(change)}`);
    }
  }
  if (summary.events.length) console.log(`\n${sayer.label('kinds-event')}`);
  for (const event of [...summary.events].sort((a, b) => a.iso.localeCompare(b.iso))) console.log(`  ${event.day.padEnd(14)} ${event.title} (${[event.distance, event.others.map((other) => other.title).join(', ')].filter(Boolean).join(' · ')})`);
  for (const { surface, count, why } of summary.unsure) console.log(`\n? ${surface} (${count}): ${why}`);
}

if (values.date !== undefined && !isDay(values.date)) fail(`--date ${values.date}: expected a day as 2024-08-06`);
const engine = await engineFromDisk().catch((error: Error) => fail(error.message));
const [file] = positionals;
if (values.jsonl) await spotLines(engine);
else if (file) await spotFile(engine, file);
else fail(USAGE);
