// Whether the library is whole, asked once of the background.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/ask.ts';
import type { Requests } from '../../platform/messages.ts';

type Health = Requests['health']['answer'];

export function useHealth(): Health | undefined {
  const [health, setHealth] = useState<Health>();
  useEffect(() => {
    ask('health', {}).then(setHealth, (error: unknown) => setHealth({ ok: false, message: error instanceof Error ? error.message : String(error) }));
  }, []);
  return health;
}
