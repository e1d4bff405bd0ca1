// The settings' packs: what is there, what a file brings, what is wrong with one, and the ways back.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { loadPageTexts } from '../../../assets/interface/settings/load.ts';
import { Packs, type PacksProps } from '../../../components/settings/Packs.tsx';
import type { Undo } from '../../../components/settings/part.ts';
import { DEFAULTS } from '../../../platform/settings-schema.ts';
import { one, show } from './help.ts';

const texts = await loadPageTexts('en');
const wings = { id: 'wings', name: 'Wings', by: 'A reader', cards: 12 };
let undo: Undo | undefined;

function packs(changes: Partial<PacksProps> = {}) {
  undo = undefined;
  return show(
    <Packs
      packs={[]}
      onAddPack={() => Promise.resolve({ added: wings })}
      onRemovePack={() => Promise.resolve('the file')}
      settings={DEFAULTS}
      onChange={() => undefined}
      onUndoable={(done) => (undo = done)}
      lang="en"
      texts={texts}
      {...changes}
    />,
  );
}

async function choose(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'pack.json')] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}
const press = (name: string) => act(async () => one('button', name).click());
const undone = () => act(async () => expect(undo?.undone(DEFAULTS)).toBeUndefined());

test('says that there are none, and nothing before it is known', () => {
  expect(packs().textContent).toContain('No packs yet.');
  expect(packs({ packs: undefined }).textContent).not.toContain('No packs yet.');
});

test('lists each with who made it and how many cards it has', () => {
  const list = packs({ packs: [wings, { id: 'plain', name: 'Plain', cards: 1 }] }).querySelectorAll('li');
  expect([...list].map((line) => line.querySelector('small')?.textContent)).toEqual(['by A reader · 12 cards', '1 card']);
});

test('a file is handed over as it is, and Undo removes what it brought', async () => {
  const onAddPack = vi.fn(() => Promise.resolve({ added: wings }));
  const onRemovePack = vi.fn(() => Promise.resolve('the file'));
  packs({ onAddPack, onRemovePack });
  await choose('{"chiosa":"pack"}');
  expect(onAddPack).toHaveBeenCalledExactlyOnceWith('{"chiosa":"pack"}');
  expect(undo?.text).toBe('Wings was added.');
  await undone();
  expect(onRemovePack).toHaveBeenCalledExactlyOnceWith('wings');
});

test('a pack that takes the place of another gives it back on Undo', async () => {
  const onAddPack = vi.fn(() => Promise.resolve({ added: wings, before: 'the old one' }));
  packs({ onAddPack });
  await choose('the new one');
  expect(undo?.text).toBe('Wings was replaced.');
  await undone();
  expect(onAddPack.mock.calls).toEqual([['the new one'], ['the old one']]);
});

test('one that is removed comes back on Undo', async () => {
  const onAddPack = vi.fn(() => Promise.resolve({ added: wings }));
  packs({ packs: [wings], onAddPack });
  await press('Remove Wings');
  expect(undo?.text).toBe('Wings was removed.');
  await undone();
  expect(onAddPack).toHaveBeenCalledExactlyOnceWith('the file');
});

test.each([
  ['too-large', 'The file is too large for a pack.'],
  ['not-json', 'The file is not JSON: it may be cut off or of another kind.'],
  ['not-a-pack', 'The file does not hold a pack of Chiosa.'],
  ['other-version', 'The pack was made for another version of Chiosa.'],
  ['too-many', 'There is no room for more packs: remove one first.'],
] as const)('a file that is refused as %s is said so', async (code, words) => {
  const place = packs({ onAddPack: () => Promise.resolve({ refused: { code, faults: [] } }) });
  await choose('x');
  expect(place.querySelector('[role=alert]')?.textContent).toBe(`The pack was refused, and nothing of it was kept. ${words}`);
  expect(undo).toBeUndefined();
});

test('faults are counted and listed, the first of many', async () => {
  const faults = Array.from({ length: 20 }, (_, at) => `cards.${at}.id: is taken by another card`);
  const place = packs({ onAddPack: () => Promise.resolve({ refused: { code: 'faults', faults } }) });
  await choose('x');
  expect(place.querySelector('[role=alert] p')?.textContent).toBe('The pack was refused, and nothing of it was kept. 20 things in it are wrong:');
  expect([...place.querySelectorAll('[role=alert] li')].map((line) => line.textContent)).toEqual([...faults.slice(0, 8), '…']);
});

test('a stored pack that cannot be used says why, and can be removed', async () => {
  const onRemovePack = vi.fn(() => Promise.resolve('old'));
  const place = packs({ packs: [{ id: 'old-one', name: 'old-one', cards: 0, refused: { code: 'faults', faults: ['cards.0.facts.0.of: there is no card "atlantis"'] } }], onRemovePack });
  expect(place.querySelector('li')?.textContent).toContain('Cannot be used: One thing in it is wrong:');
  expect(place.querySelector('li li')?.textContent).toContain('atlantis');
  await press('Remove old-one');
  expect(onRemovePack).toHaveBeenCalledExactlyOnceWith('old-one');
});

test('storage that fails is said, and the button works again', async () => {
  const place = packs({ onAddPack: () => Promise.reject(new Error('the disk is full')) });
  await choose('x');
  expect(place.querySelector('[role=alert]')?.textContent).toBe('Nothing was changed: the disk is full');
  expect(document.querySelector<HTMLInputElement>('input[type=file]')?.disabled).toBe(false);
});

test('while a file is being read, nothing else can be chosen', async () => {
  packs({ onAddPack: () => new Promise(() => undefined), packs: [wings] });
  await choose('x');
  expect(document.querySelector<HTMLInputElement>('input[type=file]')?.disabled).toBe(true);
  expect((one('button', 'Remove Wings') as HTMLButtonElement).disabled).toBe(true);
});
