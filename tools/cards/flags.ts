// Flags as plain shapes: an SVG file parsed against lists of what may be in it, so that nothing else reaches a page.
import * as flags from 'country-flag-icons/string/3x2';
import type { Drawing, Shape } from '../../cards/maps.ts';

const TAGS = ['path', 'rect', 'circle', 'ellipse', 'polygon'];
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)$/;
const COLOUR = /^(?:none|[a-z]+|#[\da-f]{3}|#[\da-f]{6})$/i;
const WORD = /^[a-z]+$/;

/** What each attribute may hold: numbers, names of colours and path data have no way to refer to anything. */
const ATTRIBUTES: Record<string, RegExp> = {
  d: /^[MLHVCSQTAZ\d\s,.e-]+$/i,
  points: /^[\d\s,.-]+$/,
  fill: COLOUR,
  stroke: COLOUR,
  'fill-rule': WORD,
  'clip-rule': WORD,
  'stroke-linejoin': WORD,
  ...Object.fromEntries(['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'opacity', 'stroke-width', 'stroke-miterlimit'].map((name) => [name, NUMBER])),
};
/** Left over from the program that drew a flag; without a style sheet they say nothing. */
const IDLE = ['class', 'xmlns'];

type Attributes = Record<string, string>;

/** @throws Error when the file holds anything that is not on the lists. */
export function parseFlag(svg: string): Drawing {
  const shapes: Shape[] = [];
  /** Attributes of the groups around, the innermost last. */
  const groups: Attributes[] = [];
  let box: string | undefined;
  let rest = svg.trim();
  while (rest) {
    const tag = /^<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<>&]*")*)\s*(\/?)>\s*/.exec(rest);
    if (!tag) throw new Error(`a flag holds what is no plain element: ${rest.slice(0, 40)}`);
    rest = rest.slice(tag[0].length);
    const [, closes, name = '', inner = '', empty] = tag;
    if (name === 'svg' && !closes) {
      box = /\sviewBox="([\d\s.]+)"/.exec(inner)?.[1];
    } else if (name === 'g') {
      if (closes) groups.pop();
      else if (!empty) groups.push(attributesOf(inner));
    } else if (TAGS.includes(name)) {
      if (!closes) shapes.push([name, Object.assign({}, ...groups, attributesOf(inner)) as Attributes]);
    } else if (name !== 'svg') throw new Error(`a flag holds <${name}>`);
  }
  if (box === undefined || !shapes.length) throw new Error('a flag is empty');
  return { box, shapes };
}

function attributesOf(inner: string): Attributes {
  const found: Attributes = {};
  for (const [, name = '', value = ''] of inner.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    if (IDLE.includes(name)) continue;
    if (!Object.hasOwn(ATTRIBUTES, name) || !ATTRIBUTES[name]!.test(value)) throw new Error(`a flag holds ${name}="${value.slice(0, 40)}"`);
    found[name] = value;
  }
  return found;
}

/** The flag of a country, or undefined where there is no drawing of it. */
export function flagOf(code: string): Drawing | undefined {
  const svg = (flags as Record<string, string>)[code];
  return svg === undefined ? undefined : parseFlag(svg);
}
