// The short words that Hebrew and Arabic join to the front of the next one.

/** Letters of all that is joined to one word. */
export const PREFIX_LIMIT = 4;

const HEBREW = /^[והבלמשכ]{1,3}$/u;
const ARABIC = /^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل?)$/u;

/** Letters that a joined word may start with. */
const FIRST = new Set(Array.from('והבלמשכوفبلكا', (letter) => letter.charCodeAt(0)));

export const startsPrefix = (unit: number): boolean => FIRST.has(unit);

/** Whether all of this can be joined words. */
export const mayPrefix = (letters: string): boolean => HEBREW.test(letters) || ARABIC.test(letters);
