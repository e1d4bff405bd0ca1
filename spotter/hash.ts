// The hashes of tokens and of token sequences: 32 bits, multiply and mix; equal hashes are settled by comparing the text.

/** Start of every token's hash. */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Adds one folded unit to a token's hash. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Ends a token's hash: spreads the last letters over all bits. */
export function endToken(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a sequence from the hash of what came before and of the next token. Order counts. */
export const addToken = (sequence: number, token: number): number => endToken(Math.imul(sequence ^ (sequence << 7), 0x297a2d39) ^ token);

/** Hash of one folded token. */
export function hashToken(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at++) hash = addUnit(hash, folded.charCodeAt(at));
  return endToken(hash);
}
