// What an element's tag means for reading.

/** Text runs on in the line; every other element starts a new block. */
export const INLINE = 1;
/** Never read: code, fields, media, menus. */
export const LEFT_OUT = 2;
/** Left out without parting the line around it: ruby's reading, an icon. */
export const PASSED = 4;
export const HEADING = 8;

const INLINES = 'a,b,em,i,span,strong,abbr,acronym,bdi,bdo,big,cite,data,del,dfn,font,ins,label,mark,q,rb,ruby,s,small,strike,sub,sup,time,tt,u,var,wbr';
/** A selector for what parts a line. (A span's own shadow tree, which nobody has, goes unseen where a line is read in one go.) */
export const PARTING = `:not(${INLINES})`;

const traits = new Map<string, number>();
const mark = (value: number, tags: string) => tags.split(/[ ,]/).forEach((tag) => traits.set(tag, value));
mark(INLINE, `${INLINES} slot`);
mark(LEFT_OUT, 'audio button canvas chiosa-card code datalist embed footer head iframe input kbd math meter nav noscript object option pre progress samp select template textarea video');
mark(LEFT_OUT | PASSED, 'rp rt script style svg');
mark(HEADING, 'h1 h2 h3 h4 h5 h6');

/** All that is said of a tag, in bits. */
export function traitsOf(tag: string): number {
  return traits.get(tag) ?? 0;
}
