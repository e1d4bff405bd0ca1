// Case forms of German names: for each name all its forms and no others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GERMAN } from '../../../tools/forms/german.ts';

const casesOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line): [name: string, forms: string[]] => {
      const [name = '', forms = ''] = line.trim().split(':');
      return [name, forms.split(',').map((form) => form.trim()).filter(Boolean)];
    });

const THINGS = casesOf(`
  Iran: Irans
  Russland: Russlands
  Deutschland: Deutschlands
  Italien: Italiens
  Saudi-Arabien: Saudi-Arabiens
  Nordkorea: Nordkoreas
  Chile: Chiles
  Moskau: Moskaus
  Kiew: Kiews
  Tel Aviv: Tel Avivs
  New York: New Yorks
  Gazastreifen: Gazastreifens
  Kreml: Kremls
  Pentagon: Pentagons
  Hisbollah: Hisbollahs
  Al Jazeera: Al Jazeeras
  Patriot: Patriots
  Bundestag: Bundestags, Bundestages
  Sicherheitsrat: Sicherheitsrats, Sicherheitsrates
  Sicherheitsrat der Vereinten Nationen: Sicherheitsrats der Vereinten Nationen, Sicherheitsrates der Vereinten Nationen
  Krieg in Gaza: Kriegs in Gaza, Krieges in Gaza
  Vereinte Nationen: Vereinten Nationen
  Vereinigte Staaten von Amerika: Vereinigten Staaten von Amerika
  Vereinigtes Königreich: Vereinigte Königreich, Vereinigten Königreich, Vereinigten Königreichs, Vereinigten Königreiches
  Europäische Union: Europäischen Union
  Russische Föderation: Russischen Föderation
  Islamische Republik Iran: Islamischen Republik Iran
  Weißes Haus: Weiße Haus, Weißen Haus, Weißen Hauses
  Rotes Kreuz: Rote Kreuz, Roten Kreuz, Roten Kreuzes
  Naher Osten: Nahe Osten, Nahen Osten, Nahen Ostens
  Internationaler Strafgerichtshof: Internationale Strafgerichtshof, Internationalen Strafgerichtshof, Internationalen Strafgerichtshofs, Internationalen Strafgerichtshofes
  Oberster Führer des Iran: Oberste Führer des Iran, Obersten Führer des Iran, Obersten Führers des Iran
  iranische Streitkräfte: iranischen Streitkräfte, iranischen Streitkräften
  Gemeinsamer umfassender Aktionsplan: Gemeinsame umfassende Aktionsplan, Gemeinsamen umfassenden Aktionsplan, Gemeinsamen umfassenden Aktionsplans
  Eiserne Kuppel: Eisernen Kuppel
  Ukraine:
  Türkei:
  Schweiz:
  Paris:
  Hamas:
  Krim:
  Volksrepublik China:
  New York Times:
  Streitkräfte Russlands:
  Achse des Widerstands:
  Organisation des Nordatlantikvertrags:
`);
const PEOPLE = casesOf(`
  Putin: Putins
  Wladimir Putin: Wladimir Putins
  Wolodymyr Selenskyj: Wolodymyr Selenskyjs
  Angela Merkel: Angela Merkels
  Ursula von der Leyen: Ursula von der Leyens
  Baschar al-Assad: Baschar al-Assads
  al-Assad: al-Assads
  Mohammed bin Salman: Mohammed bin Salmans
  Karl III.: Karls III.
  Marco Rubio: Marco Rubios
  Boris Johnson: Boris Johnsons
  Olaf Scholz:
  Kamala Harris:
  Donald Trump Jr.:
`);

describe.each([['things', THINGS, {}], ['people', PEOPLE, { person: 'm' }]] as const)('%s', (_, cases, traits) => {
  test.each(cases)('%s', (name, forms) => {
    expect(GERMAN.nameForms(name, traits).toSorted()).toEqual(forms.toSorted());
  });
});

test.each(['NATO', 'EU', 'USA', 'S-300', 'Su-35', 'Fath-360', 'Путин', '習近平', 'نتنياهو'])('%s has no other form', (name) => {
  for (const traits of [{}, { person: 'm' }] as const) expect([...GERMAN.nameForms(name, traits), ...GERMAN.wordForms(name, traits)]).toEqual([]);
});

test('a given name before a surname stays', () => {
  expect(GERMAN.wordForms('Wladimir', { person: 'm', part: 'given' })).toEqual([]);
  expect(GERMAN.wordForms('Putin', { person: 'm', part: 'surname' })).toEqual(['Putins']);
});

test('an ending in capitals is none', () => {
  expect(GERMAN.nameForms('igE B', {})).toEqual([]);
});

test('a form is never empty, never the name itself, never there twice', () => {
  const word = fc.oneof(fc.string({ unit: fc.constantFrom(...'aäbdeghilmnorsßtuüxzABEK-.5'), minLength: 1, maxLength: 8 }), fc.constantFrom(...THINGS.flatMap(([name]) => name.split(' '))));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom({}, { person: 'f' } as const), (words, traits) => {
      const name = words.join(' ');
      const forms = GERMAN.nameForms(name, traits);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms).not.toContain(name);
      for (const form of forms) expect(form).toMatch(/^\S+(?: \S+)*$/u);
    }),
    { numRuns: 2000 },
  );
});
