// A browser for tests: storage that can fail, messages that can be sent and answered, an extension that can be gone.
import { vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

/** What platform/browser.ts gives, as far as messages and settings use it. */
export function fakeBrowser() {
  const event = () => {
    const listeners = new Set<Listener>();
    return { listeners, addListener: (listener: Listener) => void listeners.add(listener), removeListener: (listener: Listener) => void listeners.delete(listener) };
  };
  const stored = new Map<string, unknown>();
  const onChanged = event();
  return {
    stored,
    runtime: { id: 'ours' as string | undefined, onMessage: event(), sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() },
    tabs: { sendMessage: vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>() },
    storage: {
      onChanged,
      local: {
        get: vi.fn(async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {})),
        set: vi.fn(async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            stored.set(key, newValue);
            for (const listener of onChanged.listeners) listener({ [key]: { newValue } }, 'local');
          }
        }),
      },
    },
  };
}
