// The reader's packs as the background keeps them, asked anew after each change.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/ask.ts';
import type { PackLine } from '../../reading/pack-lines.ts';

export function usePacks() {
  const [packs, setPacks] = useState<PackLine[]>();
  // a library that cannot be opened has none; About says what is wrong with it
  const refresh = useCallback(() => ask('packs', {}).then(setPacks, () => setPacks([])), []);
  useEffect(() => void refresh(), [refresh]);
  const add = useCallback(
    async (text: string) => {
      const answer = await ask('add-pack', { text });
      await refresh();
      return answer;
    },
    [refresh],
  );
  const remove = useCallback(
    async (id: string) => {
      const { text } = await ask('remove-pack', { id });
      await refresh();
      return text;
    },
    [refresh],
  );
  return { packs, add, remove };
}
