// What the background answers of the reader's packs: one change after another, each whole or not at all.
import type { Handlers } from '../../platform/answer.ts';
import { isOwnPage } from '../../platform/host.ts';
import { ALL_PACKS_LIMIT, MOST_PACKS, type PackTexts, savePacks, storedPacks } from '../../platform/packs.ts';
import type { CardEngine } from '../../reading/engine.ts';
import { lineOf, packLines } from '../../reading/pack-lines.ts';
import { readPack } from '../../reading/read-pack.ts';
import { foldText } from '../../spotter/fold.ts';

export const today = (): string => new Date().toISOString().slice(0, 10);

const own = (from: { url?: string }): void => {
  if (!isOwnPage(from)) throw new Error('Only Chiosa’s own pages may change packs.');
};

/** Changes wait for one another, so that none is lost. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

const sizeOf = (packs: PackTexts) => [...packs.values()].reduce((sum, text) => sum + text.length, 0);

/** Whether two names read alike: case, accents and punctuation do not tell them apart. */
const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase() || (foldText(one) !== '' && foldText(one) === foldText(other));

/** @param forget closes the library, which is then opened with the packs as they are */
export const packHandlers = (cards: () => Promise<CardEngine>, forget: () => void): Handlers<'packs' | 'add-pack' | 'remove-pack'> => ({
  async packs(_ask, from) {
    own(from);
    return packLines(await cards());
  },
  'add-pack'({ text }, from) {
    own(from);
    return inTurn(async () => {
      const engine = await cards();
      const read = readPack(text, await engine.known(), today());
      if ('refused' in read) return read;
      const { id, name } = read.pack;
      // a card says by its pack's name where it comes from
      const namesake = packLines(engine).find((other) => other.id !== id && sameName(other.name, name));
      if (namesake) return { refused: { code: 'faults', faults: [`name: another pack, "${namesake.id}", is called so`] } };
      const packs = await storedPacks();
      const next = new Map(packs).set(id, text);
      if (next.size > MOST_PACKS || sizeOf(next) > ALL_PACKS_LIMIT) return { refused: { code: 'too-many', faults: [] } };
      await savePacks(next);
      forget();
      return { added: lineOf(read.pack), before: packs.get(id) };
    });
  },
  'remove-pack'({ id }, from) {
    own(from);
    return inTurn(async () => {
      const packs = new Map(await storedPacks());
      const text = packs.get(id);
      packs.delete(id);
      await savePacks(packs);
      forget();
      return { text };
    });
  },
});
