// The hashes of tokens and of token sequences: 32 bits; equal hashes are settled by comparing the text.
import { FOLD } from './fold.ts';

/**
 * What a token's hash is multiplied by before the next unit is added. It leaves the lowest bits as they are, so that those of a run of units
 * are the sum of what each has there.
 */
export const FACTOR = 0x2c1b3c61;
/** The bits that FACTOR leaves as they are. No token's hash has any of them; in a run they count the units that are no plain letters. */
export const COUNT = 31;

/** Powers of FACTOR: what a unit's hash was multiplied by, so many units further on. For runs of no more units than COUNT can count. */
export const POWERS = new Int32Array(COUNT + 1);
POWERS[0] = 1;
for (let units = 1; units <= COUNT; units++) POWERS[units] = Math.imul(POWERS[units - 1]!, FACTOR);

/** Random bits for a folded unit, made by multiplying and mixing; the sign bit is always set. */
function unitHash(folded: number): number {
  let mixed = Math.imul(folded, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return ((mixed ^ (mixed >>> 16)) & ~COUNT) | 0x80000000;
}

const UNIT_HASHES = new Int32Array(65536);
for (let unit = 0; unit < 65536; unit++) UNIT_HASHES[unit] = unitHash(FOLD[unit]!);

/** What a letter, digit or ideograph adds to its token's hash; the same for all that fold alike. */
export const hashOf = (unit: number): number => UNIT_HASHES[unit]!;

/** Adds one unit to a token's hash. */
export const addUnit = (hash: number, unitHash: number): number => (Math.imul(hash, FACTOR) + unitHash) | 0;

/** The hash of a sequence from the hash of what came before and of the next token. Order counts. */
export function addToken(sequence: number, token: number): number {
  let mixed = Math.imul(sequence ^ (sequence >>> 15), 0x2c1b3c6d) ^ token;
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** Hash of one folded token. */
export function hashToken(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = addUnit(hash, hashOf(folded.charCodeAt(at)));
  return hash;
}

/** Bits that no token's hash has. */
const EMPTY_BITS = 5;

/** Upper half of the hash of one folded token. */
export const halfHash = (folded: string): number => hashToken(folded) >>> 16;

/** Hash of one folded token without its empty bits, not negative. */
export const shortHash = (folded: string): number => hashToken(folded) >>> EMPTY_BITS;
