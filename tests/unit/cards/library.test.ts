// Loading the library: whole, or not at all and with a message.
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { CARDS_FILE, LIBRARY_FORMAT, LibraryDamaged, loadLibrary, loadTexts, MANIFEST_FILE, NAMES_FILE, textsFile, type Manifest } from '../../../cards/library.ts';
import { SPOKEN } from '../../../cards/say/grammar.ts';
import { openEngine } from '../../../reading/engine.ts';
import { compileSmall, happening, readFrom, SMALL } from '../../fixtures/library.ts';

let whole: Map<string, Uint8Array>;
beforeAll(() => {
  whole = compileSmall();
});

const changed = (name: string, change: (bytes: Uint8Array) => Uint8Array | undefined) => {
  const files = new Map(whole);
  const bytes = change(Uint8Array.from(whole.get(name)!));
  if (bytes) files.set(name, bytes);
  else files.delete(name);
  return readFrom(files);
};
const flip = (at: number) => (bytes: Uint8Array) => {
  bytes[at < 0 ? bytes.length + at : at]! ^= 1;
  return bytes;
};
const loading = async (name: string, change: (bytes: Uint8Array) => Uint8Array | undefined) => {
  const engine = await openEngine(changed(name, change));
  return engine.sayer('it');
};

test('a whole library loads, with what refers to each card', async () => {
  const { library, names } = await loadLibrary(readFrom(whole));
  expect(library.cards.map(({ id }) => id)).toEqual(SMALL.map(({ id }) => id).sort());
  expect(library.cards[library.numberOf.get('korsun-7')!]?.id).toBe('korsun-7');
  expect(library.eventsOf.get('mira-levi')!.map(({ id }) => id)).toEqual(['funeral', 'visit']);
  expect(library.eventsOf.get('strelsau')!.map(({ id }) => id)).toEqual(['funeral', 'second-visit', 'visit']);
  expect([...library.officesOf].map(([id, offices]) => [id, offices.map(({ person, fact }) => `${person} ${fact.office}`)])).toEqual([
    ['ruritania', ['ivan-orlov minister-of-defence']],
    ['crown-council', ['ivan-orlov secretary']],
    ['orsinia', ['mira-levi minister-of-defence']],
    ['united-isles', ['mira-levi president']],
  ]);
  expect(library.manifest).toMatchObject({ format: LIBRARY_FORMAT, day: '2026-11-22', cards: SMALL.length, languages: SPOKEN });
  expect(new Uint8Array(await names)).toEqual(new Uint8Array(gunzipSync(whole.get(NAMES_FILE)!)));
  const texts = await loadTexts(readFrom(whole), library, 'it');
  expect(texts.titles[library.numberOf.get('united-isles')!]).toBe('Isole Unite');
});

test('an event knows how many others answer it', async () => {
  const reply = happening({ id: 'reply', when: '2024-08-09', who: [{ card: 'orsinia', as: 'attacker' }], follows: ['strike', 'visit'] });
  const { library } = await loadLibrary(readFrom(compileSmall([...SMALL, reply])));
  expect(Object.fromEntries(library.answersTo)).toEqual({ strike: 2, visit: 2 });
});

describe.each([CARDS_FILE, NAMES_FILE, textsFile('it')])('%s', (name) => {
  test('missing', async () => {
    await expect(loading(name, () => undefined)).rejects.toThrow(LibraryDamaged);
    await expect(loading(name, () => undefined)).rejects.toThrow(`The file ${name} of the library cannot be read.`);
  });

  test('cut short', async () => {
    const cut = loading(name, (bytes) => bytes.slice(0, -1));
    await expect(cut).rejects.toThrow(LibraryDamaged);
    await expect(cut).rejects.toThrow(new RegExp(`The file ${name} of the library has \\d+ bytes instead of \\d+\\.`));
  });

  test.each([['first', 0], ['tenth', 10], ['last', -1]])('its %s byte changed', async (_, at) => {
    const damaged = loading(name, flip(at));
    await expect(damaged).rejects.toThrow(LibraryDamaged);
    await expect(damaged).rejects.toThrow(`The file ${name} of the library has changed.`);
  });
});

describe('the manifest', () => {
  const manifestWith = (change: (manifest: Manifest) => unknown) =>
    loading(MANIFEST_FILE, (bytes) => new TextEncoder().encode(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)) as Manifest))));

  test.each([
    ['another format', (manifest: Manifest) => ({ ...manifest, format: manifest.format + 1 })],
    ['no format', (manifest: Manifest) => ({ files: manifest.files })],
    ['no files', (manifest: Manifest) => ({ format: manifest.format })],
    ['null', () => null],
    ['a number', () => 7],
    ['files null', (manifest: Manifest) => ({ ...manifest, files: null })],
  ])('%s', async (_, change) => {
    await expect(manifestWith(change)).rejects.toThrow(LibraryDamaged);
    await expect(manifestWith(change)).rejects.toThrow('The library is of another version.');
  });

  test('a file it does not list', async () => {
    const short = manifestWith((manifest) => ({ ...manifest, files: { [CARDS_FILE]: manifest.files[CARDS_FILE] } }));
    await expect(short).rejects.toThrow(LibraryDamaged);
    await expect(short).rejects.toThrow(`The library has no file ${NAMES_FILE}.`);
  });

  test.each([
    ['missing', () => undefined],
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['empty', () => new Uint8Array()],
  ])('%s', async (_, change) => {
    await expect(loading(MANIFEST_FILE, change)).rejects.toThrow(LibraryDamaged);
    await expect(loading(MANIFEST_FILE, change)).rejects.toThrow('The list of the library’s files cannot be read.');
  });
});

test('a language that it does not have is refused', async () => {
  const engine = await openEngine(readFrom(whole));
  await expect(engine.sayer('pt')).rejects.toThrow('The library has no file texts-pt.json.gz.');
});

test('words are loaded once, and again after a failure', async () => {
  const asked: string[] = [];
  let broken = true;
  const engine = await openEngine((name) => {
    asked.push(name);
    return name === textsFile('it') && broken ? Promise.reject(new Error('away')) : readFrom(whole)(name);
  });
  await expect(engine.sayer('it')).rejects.toThrow(LibraryDamaged);
  broken = false;
  const [first, second] = [await engine.sayer('it'), await engine.sayer('it')];
  expect(first).toBe(second);
  expect(asked.filter((name) => name === textsFile('it'))).toHaveLength(2);
});
