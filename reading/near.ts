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

/** Letters changed, missing, too many or transposed between two words; more than `most` is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
