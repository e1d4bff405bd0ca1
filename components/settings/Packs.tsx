// Settings: packs of more cards, from files: added whole or refused with what is wrong in them, removed, and put back.
import { useState } from 'preact/hooks';
import { counted, fill } from '../../assets/interface/words.ts';
import type { Requests } from '../../platform/messages.ts';
import type { PackLine, PackRefusal } from '../../reading/pack-lines.ts';
import type { PartProps } from './part.ts';

export interface PacksProps extends PartProps {
  /** Absent until the background has answered. */
  packs?: readonly PackLine[];
  /** @throws Error when storage is full or broken */
  onAddPack: (text: string) => Promise<Requests['add-pack']['answer']>;
  /** Removes a pack and gives back its text. @throws Error when storage is broken */
  onRemovePack: (id: string) => Promise<string | undefined>;
}

/** Faults that are shown: whoever mends these finds the others. */
const MOST_SHOWN = 8;

/** What is wrong, in the reader's words; each fault in those of whoever wrote the pack. */
function Refusal({ refused, opening, lang, texts }: { refused: PackRefusal; opening: string } & Pick<PartProps, 'lang' | 'texts'>) {
  const words = texts.settings.packs;
  const { code, faults } = refused;
  const reason = code === 'faults' ? counted(words.faults, faults.length, lang) : words.reasons[code];
  return (
    <>
      <p class="wrong">{fill(opening, { reason })}</p>
      {faults.length > 0 && (
        <ul class="faults" lang="en" dir="ltr">
          {faults.slice(0, MOST_SHOWN).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
          {faults.length > MOST_SHOWN && <li>…</li>}
        </ul>
      )}
    </>
  );
}

export function Packs({ packs, onAddPack, onRemovePack, onUndoable, lang, texts }: PacksProps) {
  const words = texts.settings.packs;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<PackRefusal>();
  const [failed, setFailed] = useState('');
  const doing = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefused(undefined);
    setFailed('');
    try {
      await work();
    } catch (error) {
      setFailed(fill(words.failed, { message: error instanceof Error ? error.message : String(error) }));
    } finally {
      setBusy(false);
    }
  };
  // a pack that was put back is one more change, which needs no way back of its own
  const putBack = (text: string | undefined) => () => void (text !== undefined && doing(async () => void (await onAddPack(text))));
  const takeOut = (id: string) => () => void doing(async () => void (await onRemovePack(id)));
  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    await doing(async () => {
      const answer = await onAddPack(await file.text());
      if ('refused' in answer) setRefused(answer.refused);
      else if (answer.before === undefined) onUndoable({ text: fill(words.added, { name: answer.added.name }), undone: takeOut(answer.added.id) });
      else onUndoable({ text: fill(words.replaced, { name: answer.added.name }), undone: putBack(answer.before) });
    });
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  const remove = ({ id, name }: PackLine) =>
    doing(async () => {
      const text = await onRemovePack(id);
      onUndoable({ text: fill(words.removed, { name }), undone: putBack(text) });
    });
  return (
    <section class="packs">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      {packs?.length === 0 && <p class="soft">{words.none}</p>}
      {packs !== undefined && packs.length > 0 && (
        <ul class="box" aria-label={words.title}>
          {packs.map((pack) => (
            <li key={pack.id}>
              <div>
                <bdi>{pack.name}</bdi>
                {pack.refused ? (
                  <Refusal refused={pack.refused} opening={words.unusable} lang={lang} texts={texts} />
                ) : (
                  <small>{[pack.by !== undefined && fill(words.by, { who: pack.by }), counted(texts.settings.about.cards, pack.cards, lang)].filter(Boolean).join(' · ')}</small>
                )}
              </div>
              <button type="button" class="plain" disabled={busy} aria-label={fill(words.removeOne, { name: pack.name })} onClick={() => void remove(pack)}>
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <label class="side" aria-disabled={busy}>
          {busy ? words.busy : words.add}
          <input type="file" accept="application/json,.json" disabled={busy} onChange={(event) => void load(event.currentTarget)} />
        </label>
      </div>
      <div role="alert">
        {refused && <Refusal refused={refused} opening={words.refused} lang={lang} texts={texts} />}
        {failed !== '' && <p class="wrong">{failed}</p>}
      </div>
    </section>
  );
}
