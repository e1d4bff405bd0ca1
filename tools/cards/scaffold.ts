// `cards new ID`: asks for what a card needs and writes its first version.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { KINDS } from '../../cards/kinds.ts';
import { ROOT } from './sources.ts';

interface Question {
  key: string;
  ask: string;
  /** What is wrong with an answer, or nothing. */
  wrong?: (answer: string) => string | undefined;
  optional?: true;
}

const isHttps = (answer: string) => (URL.canParse(answer) && answer.startsWith('https://') ? undefined : 'expected an address that starts with https://');
const isDay = (answer: string) => (/^\d{4}(-\d\d){0,2}$/.test(answer) ? undefined : 'expected a date as 2024, 2024-08 or 2024-08-05');

const COMMON: readonly Question[] = [
  { key: 'en', ask: 'English title' },
  { key: 'it', ask: 'Italian title' },
];
const EVENT: readonly Question[] = [
  { key: 'when', ask: 'Day of the event, as exactly as is known', wrong: isDay },
  { key: 'who', ask: 'Id of a card that takes part' },
  { key: 'as', ask: 'Its part (a key of assets/vocabulary/parts.yaml)' },
];
const THING: readonly Question[] = [
  { key: 'is', ask: 'What it is (a key of assets/vocabulary/types.yaml)' },
  { key: 'wikidata', ask: 'Wikidata id, only if confirmed (Enter: none)', wrong: (answer) => (/^Q[1-9]\d*$/.test(answer) ? undefined : 'expected an id such as Q159'), optional: true },
];
const PERSON: Question = { key: 'gender', ask: 'Grammatical gender, m or f', wrong: (answer) => (/^[mf]$/.test(answer) ? undefined : 'expected m or f') };
const SOURCE: readonly Question[] = [
  { key: 'gist-en', ask: 'Gist in English, at most 240 characters, for what the facts do not say' },
  { key: 'gist-it', ask: 'Gist in Italian' },
  { key: 'url', ask: 'Address of a page you have read', wrong: isHttps },
  { key: 'publisher', ask: 'Who publishes it' },
];

/** The next line that somebody types, or undefined at the end of input. */
type Ask = (question: string) => Promise<string | undefined>;

/** Asks, writes the card, and returns its path from the project's root. @throws Error that says what was wrong; nothing is written then. */
export async function newCard(id: string | undefined, today: string, ask: Ask, root = ROOT): Promise<string> {
  const pathOf = (kind: string) => join(root, 'assets', 'cards', kind, `${id}.yaml`);
  if (!id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error('usage: npm run cards -- new ID   (lower-case words joined by hyphens, such as sergei-shoigu)');
  const taken = KINDS.find((kind) => existsSync(pathOf(kind)));
  if (taken) throw new Error(`assets/cards/${taken}/${id}.yaml is there already; edit it`);
  const { kind = '' } = await askAll([{ key: 'kind', ask: `Kind: ${KINDS.join(', ')}`, wrong: (answer) => (KINDS.includes(answer as never) ? undefined : `expected one of ${KINDS.join(', ')}`) }], ask);
  const own = kind === 'event' ? EVENT : kind === 'person' ? [PERSON, ...THING] : THING;
  const answers = await askAll([...COMMON, ...own, ...SOURCE], ask);
  const card = { id, kind, ...(kind === 'event' ? eventOf(answers) : thingOf(answers)), ...endOf(answers, today) };
  const path = pathOf(kind);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, stringify(card, { lineWidth: 0, flowCollectionPadding: true }), { flag: 'wx' });
  return `assets/cards/${kind}/${id}.yaml`;
}

async function askAll(questions: readonly Question[], ask: Ask): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const { key, ask: text, wrong, optional } of questions) {
    let problem: string | undefined;
    do {
      const answer = (await ask(`${problem ? `${problem}\n` : ''}${text}: `))?.trim();
      if (answer === undefined) throw new Error(`no answer to “${text}”: nothing was written`);
      problem = answer ? wrong?.(answer) : optional ? undefined : 'this one is needed';
      if (!problem && answer) answers[key] = answer;
    } while (problem);
  }
  return answers;
}

const eventOf = (given: Record<string, string>) => ({ title: { en: given.en, it: given.it }, when: given.when, where: [], who: [{ card: given.who, as: given.as }] });
const thingOf = (given: Record<string, string>) => ({ gender: given.gender, wikidata: given.wikidata, names: { en: [given.en], it: [given.it] }, facts: [{ is: given.is, source: 1 }] });
const endOf = (given: Record<string, string>, today: string) => ({
  gist: { en: given['gist-en'], it: given['gist-it'] },
  sources: { 1: { url: given.url, publisher: given.publisher, read: today } },
  reviewed: today,
});

/** Asks on the terminal, or takes a line of standard input for each question; undefined when there are no more. */
export function askOnTerminal(): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdin.isTTY ? process.stderr : undefined });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      process.stderr.write(question);
      const { value, done } = await answers.next();
      return done ? undefined : value;
    },
    close: () => lines.close(),
  };
}
