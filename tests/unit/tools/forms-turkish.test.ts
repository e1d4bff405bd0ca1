// Turkish case forms of institutions.
import { expect, test } from 'vitest';
import { nameForms } from '../../../tools/forms/forms.ts';

test.each([
  ['ABD Hazine Bakanlığı', ['Bakanlığının', 'Bakanlığına', 'Bakanlığında', 'Bakanlığından']],
  ['Avrupa Birliği', ['Birliğinin', 'Birliğine', 'Birliğinde', 'Birliğinden']],
  ['ABD Senatosu', ['Senatosunun', 'Senatosuna', 'Senatosunda', 'Senatosundan']],
  ['Kızıldeniz Gücü', ['Gücünün', 'Gücüne', 'Gücünde', 'Gücünden']],
])('%s', (name, last) => {
  expect(nameForms('tr', name).map((form) => form.split(' ').at(-1))).toEqual(last);
});

test.each([['Rusya', {}], ['Suriye Arap Cumhuriyet', {}], ['Erdoğan Ali', { person: 'm' as const }]])('%s has none', (name, traits) => {
  expect(nameForms('tr', name, traits)).toEqual([]);
});
