// The short words that Hebrew and Arabic join to the front of the next one.

/** Letters of all that is joined to one word. */
export const PREFIX_LIMIT = 4;

const HEBREW = /^[והבלמשכ]{1,3}$/u;
const ARABIC = /^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل?)$/u;

const LETTERS = new Uint8Array(65536);
for (const letter of 'והבלמשכوفبلكا') LETTERS[letter.charCodeAt(0)] = 1;

/** Whether joined words may hold this letter. */
export const joins = (unit: number): boolean => LETTERS[unit] === 1;

/** Whether all of this can be joined words. */
export const mayPrefix = (letters: string): boolean => HEBREW.test(letters) || ARABIC.test(letters);
