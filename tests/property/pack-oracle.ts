// What holds of every pack that is accepted, told without the code that accepts it.
import type { Known } from '../../reading/read-pack.ts';
import { TODAY } from '../fixtures/packs.ts';

interface Written {
  chiosa: unknown;
  version: unknown;
  id: string;
  name: string;
  cards: CardWritten[];
}
interface CardWritten {
  id: string;
  kind: string;
  names?: Record<string, (string | { name: string })[]>;
  facts?: Record<string, unknown>[];
  sources: Record<string, { url: string; read: string }>;
  reviewed: string;
  when?: string | number | { from: string; to?: string };
  where?: string[];
  follows?: string[];
  who?: { card: string; as: string; 'according-to'?: string }[];
}

/** Ranges of signs that show as nothing, turn what stands beside them, or mean nothing to others. */
const HIDDEN: readonly [number, number][] = [[0, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x600, 0x605], [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0x2800, 0x2800], [0x3164, 0x3164], [0xd800, 0xf8ff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff0, 0xfffb], [0xfffe, 0xffff], [0x1d173, 0x1d17a], [0xe0000, 0x10ffff]];
/** What may stand unseen: a non-joiner with an Arabic letter on both sides. */
const isJoined = (signs: readonly string[], at: number) => signs[at] === '\u200C' && [signs[at - 1], signs[at + 1]].every((beside = '') => beside >= '\u0620' && beside <= '\u06D5');
const isHidden = (sign: string) => HIDDEN.some(([from, to]) => sign.codePointAt(0)! >= from && sign.codePointAt(0)! <= to);

const ID = /^[a-z0-9-]+$/;
const isId = (id: unknown) => typeof id === 'string' && ID.test(id) && !id.startsWith('-') && !id.endsWith('-') && !id.includes('--');

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a day is in the calendar, counted out. */
function isDay(day: unknown): boolean {
  const [year, month, date, more] = String(day).split('-').map((part) => (/^[0-9]+$/.test(part) ? Number(part) : Number.NaN));
  if (more !== undefined || !/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(String(day)) || !year) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === undefined ? 0 : (LENGTHS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  return month === undefined || (month >= 1 && month <= 12 && (date === undefined || (date >= 1 && date <= days)));
}
const isPast = (day: unknown) => isDay(day) && String(day) <= TODAY;

const CARDS = ['of', 'member', 'wanted-by', 'part-of', 'located-in', 'sanctioned-by', 'terror-list', 'origin', 'operator', 'party', 'according-to'];
const PLACES = ['in', 'seat', 'capital'];
const DAYS = ['born', 'died', 'founded', 'dissolved', 'independent', 'in-service', 'first-used', 'signed', 'in-force', 'from', 'as-of'];
const VERBS = ['is', 'born', 'died', 'office', 'held-as', 'member', 'wanted-by', 'sanctioned-by', 'terror-list', 'founded', 'dissolved', 'independent', 'seat', 'part-of', 'located-in', 'capital', 'population', 'origin', 'maker', 'in-service', 'first-used', 'operator', 'measure', 'signed', 'in-force', 'party', 'count'];
const WORDS: Record<string, string> = { is: 'types', office: 'offices', 'held-as': 'offices', count: 'counts', cause: 'causes' };

/** What is wrong with a pack, as far as can be told without its schema. */
export function wrongWith(text: string, known: Known): string[] {
  const pack = JSON.parse(text) as Written;
  const wrong: string[] = [];
  const need = (holds: boolean, what: string, value: unknown) => holds || wrong.push(`${what}: ${JSON.stringify(value)}`);
  const each = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      need(![...value].some((sign, at, signs) => isHidden(sign) && !isJoined(signs, at)) && !/[<>]/.test(value), `text of ${field}`, value);
      need(field === 'url' || !/[a-z][а-яіα-ω]|[а-яіα-ω][a-z]/i.test(value), `alphabets of ${field}`, value);
    } else if (typeof value === 'number') need(Number.isFinite(value) && value >= 0 && !Object.is(value, -0) && value < 1e16, 'number', value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        need(!(key in {}) && key !== 'prototype', 'key', key);
        each(entry, key);
      }
    }
  };
  each(pack, 'pack');
  need(pack.chiosa === 'pack' && pack.version === 1, 'sign', [pack.chiosa, pack.version]);
  need(isId(pack.id) && pack.id.length <= 40, 'id', pack.id);
  need(pack.name.trim().length > 0 && pack.name.trim().length <= 60, 'name', pack.name);
  const own = new Map(pack.cards.map((card) => [card.id, card]));
  need(own.size === pack.cards.length && own.size > 0, 'ids', [...own.keys()]);
  const isCard = (id: unknown, self: string) => typeof id === 'string' && id !== self && (own.has(id) || known.kinds.has(id));
  const isPlace = (id: unknown, self: string) => isCard(id, self) || (typeof id === 'string' && known.vocabulary.get('places')!.has(id));
  for (const card of pack.cards) {
    need(isId(card.id), 'id', card.id);
    need(isPast(card.reviewed) && card.reviewed.length === 10, 'reviewed', card.reviewed);
    for (const { url, read } of Object.values(card.sources)) {
      need(/^https:\/\/[\p{Script=Latin}\p{M}0-9_-]+(\.[\p{Script=Latin}\p{M}0-9_-]+)*\.([a-z]{2,}|\P{Script=Latin}+)(:\d*)?([/?#]\S*)?$/iu.test(url), 'url', url);
      need(isPast(read) && read.length === 10, 'read', read);
    }
    for (const name of Object.values(card.names ?? {}).flat()) need((typeof name === 'string' ? name : name.name).trim().length > 1, 'name', name);
    for (const fact of card.facts ?? []) {
      need(VERBS.filter((verb) => Object.hasOwn(fact, verb)).length === 1, 'verb', fact);
      for (const field of CARDS) for (const id of [fact[field] ?? []].flat()) need(isCard(id, card.id), field, id);
      for (const field of PLACES) for (const id of [fact[field] ?? []].flat()) need(isPlace(id, card.id), field, id);
      for (const field of DAYS) if (field in fact) need(isPast(fact[field]), field, fact[field]);
      if ('to' in fact && !('value' in fact)) need(isPast(fact['to']), 'to', fact['to']);
      for (const [field, section] of Object.entries(WORDS)) if (field in fact) need(known.vocabulary.get(section)!.has(String(fact[field])), field, fact[field]);
      const numbers = [fact['source']].flat();
      need(numbers.length > 0 && numbers.every((number) => Object.hasOwn(card.sources, String(number))), 'source', fact['source']);
      if ('died' in fact) need(numbers.length > 1, 'sources of a death', fact['source']);
    }
    if (card.kind !== 'event') continue;
    const { from, to } = typeof card.when === 'object' ? card.when : { from: card.when, to: undefined };
    need(isPast(from) && (to === undefined || isDay(to)), 'when', card.when);
    for (const { card: id, as, 'according-to': teller } of card.who!) {
      need(isCard(id, card.id) && (teller === undefined || isCard(teller, card.id)), 'who', id);
      need(known.vocabulary.get('parts')!.has(as), 'as', as);
    }
    for (const id of card.where ?? []) need(isPlace(id, card.id), 'where', id);
    for (const id of card.follows ?? []) need(own.get(id)?.kind === 'event' && id !== card.id, 'follows', id);
  }
  return wrong;
}
