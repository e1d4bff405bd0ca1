// The floor: what it costs to merely read every unit of a text. No matcher can be faster than this.

/** One pass of charCodeAt that sums the codes. */
export function readCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const TABLE = Uint16Array.from({ length: 65536 }, (_, unit) => unit ^ 1);

/** The same through a table of 65,536 numbers: what any matcher that folds by table must pay before it compares anything. */
export function readThroughTable(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + TABLE[text.charCodeAt(at)]!) | 0;
  return sum;
}
