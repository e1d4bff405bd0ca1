// Ways to break a good pack, each of which certainly breaks a rule, and the path at which it does.
import fc from 'fast-check';
import { FACT_VERBS } from '../../cards/schema.ts';
import { setAt } from '../fixtures/packs.ts';

/** A value of a pack with the way to it. */
export interface Place {
  path: string;
  steps: readonly string[];
  /** The last step. */
  field: string;
  value: unknown;
  /** The card it stands in. */
  card?: Record<string, unknown>;
}

export function placesOf(value: unknown, steps: readonly string[] = [], card?: Record<string, unknown>): Place[] {
  const here: Place = { path: steps.join('.'), steps, field: steps.at(-1) ?? '', value, card };
  if (typeof value !== 'object' || value === null) return [here];
  const own = steps[0] === 'cards' && steps.length === 2 ? (value as Record<string, unknown>) : card;
  return [here, ...Object.entries(value).flatMap(([field, entry]) => placesOf(entry, [...steps, field], own))];
}

/** What a mutator does at a place: what it sets or drops, and the path that must be told. */
interface Change {
  set?: [path: string, value: unknown];
  drop?: string;
  at: string;
}

interface Mutator {
  name: string;
  fits(place: Place): boolean;
  /** @param roll random: which of several ways, and where in a text */
  change(place: Place, roll: number): Change;
}

const isText = ({ value }: Place) => typeof value === 'string';
const isMap = ({ value }: Place) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = ({ value }: Place) => Array.isArray(value);
/** The sign and the version of a pack decide whether it is one; they have codes of their own. */
const isSign = ({ steps }: Place) => steps.length === 1 && (steps[0] === 'chiosa' || steps[0] === 'version');
const inFact = ({ steps }: Place) => steps[2] === 'facts' && steps.length > 4;
/** A name with flags and a day with its end are told as wholes: of two shapes that they may have, neither fits. */
const whole = ({ steps }: Place) => (steps[2] === 'names' ? steps.slice(0, 5) : steps[3] === undefined || steps[2] !== 'when' ? steps : steps.slice(0, 3)).join('.');
const at = (path: string, field: string) => (path ? `${path}.${field}` : field);
const pick = <Value>(list: readonly Value[], roll: number): Value => list[roll % list.length]!;
const inserted = (text: string, sign: string, roll: number) => {
  const signs = [...text];
  signs.splice(roll % (signs.length + 1), 0, sign);
  return signs.join('');
};

const REFERENCES = ['of', 'in', 'according-to', 'member', 'wanted-by', 'part-of', 'located-in', 'seat', 'capital', 'sanctioned-by', 'terror-list', 'origin', 'operator', 'party', 'where', 'follows', 'card'];
/** The field that a value belongs to: that of its list, where it stands in one. */
const fieldOf = ({ field, steps }: Place) => (/^\d+$/.test(field) ? steps.at(-2)! : field);
const isReference = (place: Place) => isText(place) && place.steps[0] === 'cards' && REFERENCES.includes(fieldOf(place)) && ['facts', 'who', 'where', 'follows'].includes(place.steps[2]!);
const WORDS = ['is', 'office', 'held-as', 'cause', 'count', 'as'];
const DAYS = ['born', 'died', 'founded', 'dissolved', 'independent', 'in-service', 'first-used', 'signed', 'in-force', 'from', 'to', 'as-of', 'when', 'read', 'reviewed', 'review-by'];
const isDay = (place: Place) => isText(place) && place.steps[0] === 'cards' && DAYS.includes(place.field) && (inFact(place) || place.steps[2] === 'when' || place.field === 'read' || place.steps.length === 3);
/** A mere name: one with flags may be a word of every page, where it marks nothing. */
const isName = (place: Place) => isText(place) && place.steps[2] === 'names' && place.steps.length === 5;
const REQUIRED = ['id', 'kind', 'reviewed', 'sources', 'url', 'publisher', 'read', 'source', 'as', 'value', 'when', 'who'];

export const UNSEEN = ['\u0000', '\u001B', '\u00AD', '\u061C', '\u115F', '\u180E', '\u200B', '\u200E', '\u200F', '\u2028', '\u202A', '\u202E', '\u2060', '\u2066', '\u2069', '\u2800', '\u3164', '\uFE0F', '\uFEFF', '\uE000', '\uD800', '\u{E0041}', '\u{F0000}'];
const BAD_DAYS = ['2024-02-30', '2023-02-29', '2022-04-31', '2024-13-01', '2024-2-3', '24', '0000', 'yesterday', '', '9999-12-31', '2027', '2026-11-24', '２０２４'];
const BAD_ADDRESSES = ['http://example.org/', 'javascript:alert(1)', 'data:text/html,x', 'https://u:p@example.org/', 'https://intranet/', 'https://localhost/', 'https://10.0.0.1/', 'https://exаmple.org/', 'https://xn--exmple-4nf.org/', 'https://ex%61mple.org/', 'https://example.org/ ', 'example.org', '', '//example.org/'];
const BAD_NAMES = ['', ' ', 'X', '7', '!?', '1999', 'The', 'und', 'с', 'x'.repeat(81), 'a b c d e f g h i j k l m n', 'Ⓐlder', 'Αlder', 'alderх', '<i>'];

export const MUTATORS: readonly Mutator[] = [
  { name: 'an unseen sign in a text', fits: (place) => isText(place) && !isSign(place), change: (place, roll) => ({ set: [place.path, inserted(place.value as string, pick(UNSEEN, roll), roll >> 5)], at: place.path }) },
  { name: 'markup in a text', fits: (place) => isText(place) && !isSign(place), change: (place, roll) => ({ set: [place.path, inserted(place.value as string, pick(['<', '>', '<script>', '</a>'], roll), roll >> 5)], at: place.path }) },
  { name: 'a sign that only looks like another', fits: (place) => isText(place) && !isSign(place) && place.field !== 'url', change: (place, roll) => ({ set: [place.path, inserted(place.value as string, pick(['Ａ', '７', '𝐚', 'ﬁ', 'ⓐ', '🄰', '\u212A', 'ɑ', 'ﻞ'], roll), roll >> 5)], at: place.path }) },
  { name: 'a letter of another alphabet behind a Latin one', fits: (place) => isText(place) && !isSign(place) && place.field !== 'url' && /[a-z]/i.test(place.value as string), change: (place, roll) => ({ set: [place.path, (place.value as string).replace(/[a-z]/i, (letter) => letter + pick(['о', 'і', 'ο', 'օ', 'Ꭰ'], roll))], at: place.path }) },
  { name: 'a key that all maps share', fits: isMap, change: ({ path }, roll) => { const field = pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'], roll); return { set: [at(path, field), { polluted: 1 }], at: at(path, field) }; } },
  { name: 'a field that is not known', fits: isMap, change: (place, roll) => { const field = pick(['zz', 'Names', 'html', 'source_', 'onclick'], roll); return { set: [at(place.path, field), 'x'], at: whole(place) === place.path && place.steps[4] === undefined && place.field !== 'when' ? at(place.path, field) : whole(place) }; } },
  { name: 'a text that is a number, a map, a list or nothing', fits: (place) => isText(place) && !isSign(place), change: (place, roll) => ({ set: [place.path, pick([7, {}, [], null, true], roll)], at: whole(place) }) },
  { name: 'a list that is a text, a map or nothing', fits: isList, change: ({ path }, roll) => ({ set: [path, pick(['x', { a: 1 }, null, 7], roll)], at: path }) },
  { name: 'a map that is a list or a text', fits: (place) => isMap(place) && place.path !== '', change: (place, roll) => ({ set: [place.path, pick([[], '', 7, null], roll)], at: whole(place) }) },
  { name: 'what must be there, left out', fits: ({ field, steps, card }) => REQUIRED.includes(field) && steps.length < 6 && !(field === 'value' && !card), change: ({ path }) => ({ drop: path, at: path }) },
  { name: 'a day that there is not or that has not been', fits: isDay, change: (place, roll) => { const days = place.field === 'review-by' ? BAD_DAYS.slice(0, 9) : BAD_DAYS; return { set: [place.path, pick(days, roll)], at: place.steps[2] === 'when' ? place.steps.slice(0, 3).join('.') : place.path }; } },
  { name: 'a card that there is not', fits: isReference, change: ({ path }, roll) => ({ set: [path, pick(['atlantis', 'constructor', 'brackenford--x', '', 'Italy'], roll)], at: path }) },
  { name: 'itself', fits: (place) => isReference(place), change: ({ path, card }) => ({ set: [path, card!['id']], at: path }) },
  { name: 'a word that the vocabulary has not', fits: (place) => isText(place) && WORDS.includes(place.field) && (inFact(place) || place.steps[2] === 'who'), change: ({ path }, roll) => ({ set: [path, pick(['wizard', 'constructor', 'toString', 'The Mayor', ''], roll)], at: path }) },
  { name: 'a source that there is not', fits: ({ field, steps }) => field === 'source' && steps.length === 5, change: ({ path }, roll) => ({ set: [path, pick([98, 0, -1, 1.5, [1, 98], [], '1', null], roll)], at: path }) },
  { name: 'an address that leads nowhere good', fits: ({ field }) => field === 'url', change: ({ path }, roll) => ({ set: [path, pick(BAD_ADDRESSES, roll)], at: path }) },
  { name: 'a name that cannot be one', fits: isName, change: (place, roll) => ({ set: [place.path, pick(BAD_NAMES, roll)], at: whole(place) }) },
  { name: 'a number that cannot be shown', fits: (place) => typeof place.value === 'number' && ['value', 'population'].includes(place.field), change: ({ path }, roll) => ({ set: [path, pick([-1, 1e300, -0.5, '7', null, [1]], roll)], at: path }) },
  { name: 'a flag that is not true', fits: ({ value }) => value === true, change: (place, roll) => ({ set: [place.path, pick([false, 1, 'true', null], roll)], at: whole(place) }) },
  { name: 'a text without end', fits: (place) => isText(place) && !isSign(place), change: (place) => ({ set: [place.path, (place.value as string) + 'a'.repeat(2001)], at: whole(place) }) },
  { name: 'a card twice', fits: ({ steps }) => steps.length === 2 && steps[0] === 'cards', change: ({ value }) => ({ set: ['cards.99', value], at: 'cards.COUNT.id' }) },
  { name: 'two verbs in a fact', fits: ({ steps }) => steps.length === 4 && steps[2] === 'facts', change: ({ path, value }) => { const verb = FACT_VERBS.findLast((word) => !Object.hasOwn(value as object, word))!; return { set: [at(path, verb), 'italy'], at: path }; } },
  { name: 'an entry of a list twice', fits: (place) => isList(place) && ['where', 'follows', 'sanctioned-by', 'terror-list', 'origin', 'operator', 'party', 'who'].includes(place.field) && (place.value as unknown[]).length > 0, change: ({ path, value }) => ({ set: [path, [...(value as unknown[]), (value as unknown[])[0]]], at: path }) },
  { name: 'deep things', fits: (place) => isText(place) && !isSign(place), change: ({ path }, roll) => ({ set: [path, Array.from({ length: 8 + (roll % 50) }).reduce((inner, _, level) => (level % 2 ? [inner] : { a: inner }), 1 as unknown)], at: path }) },
];

/** A good pack broken in one place, and the path at which a fault must be told. */
export function broken(text: string, mutator: Mutator, which: number, roll: number): { text: string; at: string } {
  const pack = JSON.parse(text) as { cards: unknown[] };
  const fitting = placesOf(pack).filter((place) => mutator.fits(place));
  const change = mutator.change(pick(fitting, which), roll);
  const count = String(pack.cards.length);
  if (change.set) setAt(pack, change.set[0].replace('.99', () => `.${count}`), change.set[1]);
  if (change.drop !== undefined) {
    const steps = change.drop.split('.');
    const last = steps.pop()!;
    delete steps.reduce((place, step) => place[step] as Record<string, unknown>, pack as unknown as Record<string, unknown>)[last];
  }
  return { text: JSON.stringify(pack), at: change.at.replace('COUNT', count) };
}

export const fitsIn = (text: string, mutator: Mutator): boolean => placesOf(JSON.parse(text)).some((place) => mutator.fits(place));
export const roll = fc.nat({ max: 0x7fffffff });
