// The short words that Hebrew and Arabic join to the front of the next one.

/** Letters of all that is joined to one word. */
export const PREFIX_LIMIT = 4;

/** "and", "when" or "that", one of "in, to, from, as", the article: in this order, and at least one. */
const HEBREW = /^(?=.)ו?(?:לכש|כש|מש|ש)?[בלמכ]?ה?$/u;
const ARABIC = /^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل?)$/u;

const LETTERS = new Uint8Array(65536);
for (const letter of 'והבלמשכوفبلكا') LETTERS[letter.charCodeAt(0)] = 1;

/** Whether joined words may hold this letter. */
export const joins = (unit: number): boolean => LETTERS[unit] === 1;

/** Whether all of this can be joined words in front of a word that begins with `next`. A vav that begins a word is doubled behind others: "בוורשה". */
export const mayPrefix = (letters: string, next: string): boolean => HEBREW.test(letters) || ARABIC.test(letters) || (next === 'ו' && letters.endsWith(next) && HEBREW.test(letters.slice(0, -1)));
