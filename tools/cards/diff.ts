// What changed in the cards between two versions, in words: "Mohammad Bagheri: died 13 Jun 2025 added".
import { verbOf, type FactVerb } from '../../cards/schema.ts';
import type { CardSource, Fact } from '../../cards/types.ts';
import { plain, type Gender, type Sayer } from '../../cards/say/sayer.ts';
import { titleIn } from './compile.ts';
import { namesByLanguage } from './names.ts';

/** Fields that are about a fact and no part of what it says. */
const ABOUT = new Set(['source', 'review-by', 'according-to']);
/** The part of the vocabulary a verb's word is found in. */
const WORDS: Partial<Record<FactVerb, 'types' | 'offices' | 'counts'>> = { is: 'types', office: 'offices', 'held-as': 'offices', count: 'counts' };

/** A line for each change, cards by id, in English. `sayer` speaks with the newer library. */
export function diffCards(before: readonly CardSource[], after: readonly CardSource[], sayer: Sayer): string[] {
  const old = new Map(before.map((card) => [card.id, card]));
  const lines: string[] = [];
  for (const card of after) {
    const was = old.get(card.id);
    old.delete(card.id);
    const title = titleIn(card, 'en');
    if (!was) lines.push(`${title}: card added (${card.kind})`);
    else for (const change of changesOf(was, card, sayer)) lines.push(`${title}: ${change}`);
  }
  for (const card of old.values()) lines.push(`${titleIn(card, 'en')}: card removed (${card.kind})`);
  return lines.sort();
}

function* changesOf(was: CardSource, card: CardSource, sayer: Sayer): Generator<string> {
  yield* changedFacts(was, card, sayer);
  yield* listChanges('name', namesOf(was), namesOf(card));
  yield* listChanges('source', urlsOf(was), urlsOf(card));
  yield* listChanges('takes part', membersOf(was, sayer), membersOf(card, sayer));
  for (const lang of ['en', 'it'] as const) {
    if (was.gist?.[lang] !== card.gist?.[lang]) yield `gist (${lang}) changed: “${was.gist?.[lang] ?? ''}” → “${card.gist?.[lang] ?? ''}”`;
  }
  if (was.kind === 'event' && card.kind === 'event') {
    if (was.title.en !== card.title.en) yield `title changed: “${was.title.en}” → “${card.title.en}”`;
    if (JSON.stringify(was.when) !== JSON.stringify(card.when)) yield `when changed: ${whenOf(was, sayer)} → ${whenOf(card, sayer)}`;
  }
  if (was.reviewed !== card.reviewed) yield `reviewed ${sayer.day(card.reviewed)}`;
}

/** Facts gone and new; two that open with the same word about the same thing are one that changed. */
function* changedFacts(was: CardSource, card: CardSource, sayer: Sayer): Generator<string> {
  const gender = (card.kind !== 'event' && card.gender) || 'm';
  const content = (fact: object) => JSON.stringify(Object.entries(fact).filter(([key]) => key !== 'source'));
  const known = new Set(was.facts.map(content));
  const kept = new Set(card.facts.map(content));
  const gone = (was.facts as Fact[]).filter((fact) => !kept.has(content(fact)));
  for (const fact of (card.facts as Fact[]).filter((entry) => !known.has(content(entry)))) {
    const verb = verbOf(fact)!;
    const earlier = gone.find((entry) => verbOf(entry) === verb && (entry as Record<string, unknown>)[verb] === (fact as Record<string, unknown>)[verb]);
    if (earlier) gone.splice(gone.indexOf(earlier), 1);
    const said = sayFact(sayer, fact, gender);
    const wasSaid = earlier && sayFact(sayer, earlier, gender);
    if (!wasSaid) yield `${said} added`;
    else yield said === wasSaid ? `${said}: its attribution or review changed` : `${wasSaid} → ${said}`;
  }
  for (const fact of gone) yield `${sayFact(sayer, fact, gender)} removed`;
}

/** A fact in words: "died 13 Jun 2025, Tehran, killed in an air strike". */
export function sayFact(sayer: Sayer, fact: Fact, gender: Gender): string {
  const verb = verbOf(fact)!;
  const entries = Object.entries(fact).filter(([key]) => !ABOUT.has(key) && key !== 'from' && key !== 'to');
  const { from, to } = fact as { from?: string; to?: string };
  const by = fact['according-to'];
  const own = WORDS[verb] ? '' : `${sayer.label(verb, gender).toLowerCase()} `;
  const words = 'office' in fact ? plain(sayer.office(fact, gender)) : own + entries.map(([key, value]) => sayValue(sayer, verb, key, value, gender)).join(', ');
  return [words, sayer.span(from, typeof to === 'string' ? to : undefined), by && sayer.label('according-to', 'm', sayer.title(by))].filter(Boolean).join(', ');
}

function sayValue(sayer: Sayer, verb: FactVerb, key: string, value: unknown, gender: Gender): string {
  if (Array.isArray(value)) return value.map((entry) => sayValue(sayer, verb, key, entry, gender)).join(', ');
  if (typeof value === 'number') return sayer.number(value);
  if (value === true) return key;
  const text = String(value);
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return sayer.day(text);
  const words = key === verb ? WORDS[verb] : undefined;
  if (words && words !== 'counts') return sayer.word(words, text, gender);
  if (key === 'cause') return sayer.word('causes', text, gender);
  return sayer.title(text);
}

function* listChanges(what: string, was: readonly string[], now: readonly string[]): Generator<string> {
  for (const entry of now) if (!was.includes(entry)) yield `${what} ${entry} added`;
  for (const entry of was) if (!now.includes(entry)) yield `${what} ${entry} removed`;
}

const namesOf = (card: CardSource): string[] => Object.entries(namesByLanguage(card)).flatMap(([lang, names]) => names.map(({ text }) => `“${text}” (${lang})`));
const urlsOf = (card: CardSource): string[] => Object.values(card.sources).map(({ url }) => url);
const membersOf = (card: CardSource, sayer: Sayer): string[] => (card.kind === 'event' ? card.who.map(({ card: id, as }) => `${sayer.title(id)} (${sayer.part(as, 1).toLowerCase()})`) : []);

function whenOf(card: Extract<CardSource, { kind: 'event' }>, sayer: Sayer): string {
  if (typeof card.when === 'string') return sayer.day(card.when);
  return `${sayer.day(card.when.from)} – ${card.when.to ? sayer.day(card.when.to) : sayer.label('under-way')}`;
}
