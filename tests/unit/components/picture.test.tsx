// A card's map and flag as a reader meets them: drawn as elements, with names in words.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { en } from '../../../assets/interface/en.ts';
import { FactCard } from '../../../components/FactCard.tsx';
import type { CardView, PictureView } from '../../../cards/view.ts';
import { SU35 } from '../../fixtures/views.ts';
import { show } from './help.ts';

const MAP: PictureView = {
  label: 'Map: Ruritania',
  box: '0 0 328 110',
  shapes: [
    ['path', { class: 'land', d: 'M0,0L9,9Z' }],
    ['circle', { class: 'dot', cx: 164, cy: 55, r: 3.5 }],
    ['text', { x: 12, y: 98 }, '500 km'],
  ],
  note: 'Dashed: disputed border',
};
const nothing = () => undefined;
const card = (changes: Partial<CardView>) => show(<FactCard view={{ ...SU35, ...changes }} canBack={false} onCard={nothing} onBack={nothing} texts={en.card} />);

test('a map is an image with a name, its shapes elements of SVG, its note below', () => {
  const place = card({ picture: MAP });
  const svg = place.querySelector('figure [role=img]')!;
  expect([svg.getAttribute('aria-label'), svg.getAttribute('viewBox')]).toEqual(['Map: Ruritania', '0 0 328 110']);
  expect([...svg.children].map((shape) => [shape.localName, shape.namespaceURI])).toEqual(['path', 'circle', 'text'].map((name) => [name, 'http://www.w3.org/2000/svg']));
  expect(svg.querySelector('path')!.getAttribute('d')).toBe('M0,0L9,9Z');
  expect(svg.querySelector('text')!.textContent).toBe('500 km');
  expect(place.querySelector('figcaption')!.textContent).toBe('Dashed: disputed border');
});

test('a flag stands in the title', () => {
  const place = card({ flag: { label: 'Flag', box: '0 0 3 2', shapes: [['rect', { width: 3, height: 2, fill: '#fff' }]], note: '' } });
  expect(place.querySelector('h2 [role=img]')!.getAttribute('aria-label')).toBe('Flag');
  expect(place.querySelector('h2')!.textContent).toBe(SU35.title);
});

test('without pictures there is neither', () => {
  expect(card({}).querySelectorAll('figure, h2 svg')).toHaveLength(0);
});
