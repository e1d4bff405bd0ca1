// Flags: plain shapes come through, anything that could do more is refused.
import { expect, test } from 'vitest';
import { flagOf, parseFlag } from '../../../tools/cards/flags.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2">${inner}</svg>`;

test('shapes with their attributes, those of groups handed down', () => {
  expect(parseFlag(svg('<path fill="#FFF" d="M0 0h3v2H0z"/><g fill="#f00" stroke="none"><circle cx="1.5" cy="1" r=".6"/><g fill="red"><polygon points="0,0 1,1 0,2"></polygon></g></g><rect width="1" height="2"/>'))).toEqual({
    box: '0 0 3 2',
    shapes: [
      ['path', { fill: '#FFF', d: 'M0 0h3v2H0z' }],
      ['circle', { fill: '#f00', stroke: 'none', cx: '1.5', cy: '1', r: '.6' }],
      ['polygon', { fill: 'red', stroke: 'none', points: '0,0 1,1 0,2' }],
      ['rect', { width: '1', height: '2' }],
    ],
  });
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a style sheet', '<style>path{fill:red}</style>'],
  ['HTML', '<foreignObject><p>x</p></foreignObject>'],
  ['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
  ['a reference', '<use href="#a"/>'],
  ['a link', '<a href="javascript:alert(1)"><path d="M0 0h1"/></a>'],
  ['an animation', '<animate attributeName="d" to="M0"/>'],
  ['a gradient by address', '<path fill="url(#a)" d="M0 0h1"/>'],
  ['a style of its own', '<path style="fill:red" d="M0 0h1"/>'],
  ['a handler', '<path onclick="alert(1)" d="M0 0h1"/>'],
  ['a handler on a group', '<g onload="alert(1)"><path d="M0 0h1"/></g>'],
  ['path data that is none', '<path d="javascript:alert(1)"/>'],
  ['a namespace', '<path xlink:href="#a" d="M0 0h1"/>'],
  ['text between', '<path d="M0 0h1"/>hello'],
  ['a comment', '<!-- x --><path d="M0 0h1"/>'],
  ['an entity', '<path d="&x;"/>'],
  ['nothing', ''],
])('refuses %s', (_, inner) => {
  expect(() => parseFlag(svg(inner))).toThrow(/^a flag/);
});

test('a file without a view box is refused', () => {
  expect(() => parseFlag('<svg><path d="M0 0h1"/></svg>')).toThrow('a flag is empty');
});

test('countries have theirs, and a code that is none has none', () => {
  for (const code of ['IT', 'UA', 'XK', 'PS', 'TW', 'NP', 'SA']) expect(flagOf(code)!.shapes.length, code).toBeGreaterThan(0);
  expect(flagOf('ZZ')).toBeUndefined();
  expect(flagOf('default')).toBeUndefined();
});
