// How far a misspelt word is from the right one: by sound, and by letters missing, doubled, exchanged or transposed.

/** Spellings of one sound; romanisations differ in little else. */
const SOUNDS: Record<string, string> = {
  tsch: 'c', tch: 'c', sch: 's', sh: 's', sz: 's', kh: 'h', ch: 'h', gh: 'g', dzh: 'z', dj: 'z', zh: 'z', ts: 'z', tz: 'z', ph: 'f', ou: 'u', oo: 'u', ee: 'i', ck: 'k',
  y: 'i', j: 'i', w: 'v', q: 'k', c: 'k',
  ы: 'и', й: 'и', і: 'и', ї: 'и', є: 'е', э: 'е', ё: 'е', ь: '', ъ: '',
  ة: 'ه', ظ: 'ض',
};
const SPELLINGS = new RegExp(Object.keys(SOUNDS).join('|'), 'gu');
const DOUBLED = /(.)\1+/gu;

/** A folded word as it sounds. */
export const sounded = (word: string): string => word.replace(SPELLINGS, (letters) => SOUNDS[letters]!).replace(DOUBLED, '$1');

/** Slips that a word of this length may have and still be told from others. */
export const slipsIn = (sound: string): number => (sound.length < 4 ? 0 : sound.length < 6 ? 1 : sound.length < 9 ? 2 : 3);

/** Which letters a word has, a bit for each: words that differ in more bits than slips can change need no closer look. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether so few slips can make one set of letters the other: each changes two bits at most. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  let left = a ^ b;
  for (let changed = 2 * slips; left !== 0 && changed > 0; changed--) left &= left - 1;
  return left === 0;
}

/** Words are compared up to this length, in UTF-16 units; longer ones are no slip of any name. */
const LONGEST = 63;
let before = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/** Letters changed, missing, too many or transposed between two words; more than `most` is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, most + 1);
}
