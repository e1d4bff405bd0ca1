// What an element's tag means for reading.

/** Text runs on in the line; every other element starts a new block. */
export const INLINE = 1;
/** Never read: code, fields, media, menus. */
export const LEFT_OUT = 2;
/** Left out without parting the line around it: ruby's reading, an icon. */
export const PASSED = 4;
export const HEADING = 8;

/** Inline elements that are common enough for a line to be read in one go. (A span's own shadow tree, which nobody has, would go unseen.) */
export const COMMON = 'a,abbr,b,cite,em,i,mark,q,small,span,strong,sub,sup,time,u';
const INLINES = `${COMMON},acronym,bdi,bdo,big,data,del,dfn,font,ins,label,rb,ruby,s,slot,strike,tt,var,wbr`;
/** A selector for every element that starts a block. */
export const BLOCK = `:not(${INLINES})`;

const traits = new Map<string, number>();
const mark = (value: number, tags: string) => tags.split(/[ ,]/).forEach((tag) => traits.set(tag, value));
mark(INLINE, INLINES);
mark(LEFT_OUT, 'audio button canvas chiosa-card code datalist embed footer head iframe input kbd math meter nav noscript object option pre progress samp select template textarea video');
mark(LEFT_OUT | PASSED, 'rp rt script style svg');
mark(HEADING, 'h1 h2 h3 h4 h5 h6');

/** All that is said of a tag, in bits. */
export function traitsOf(tag: string): number {
  return traits.get(tag) ?? 0;
}
