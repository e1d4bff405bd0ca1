// The parts of a browser that look things up: context menu, address bar, tabs.
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

const event = () => {
  const listeners: Listener[] = [];
  return { addListener: (listener: Listener) => void listeners.push(listener), fire: (...args: unknown[]) => listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...args)) };
};

export function fakeMenus(origin: 'chrome-extension://x' | 'moz-extension://x') {
  const made = new Map<string, string>();
  const runtime = {
    lastError: undefined as { message: string } | undefined,
    onInstalled: event(),
    getURL: (path: string) => `${origin}${path}`,
  };
  return {
    made,
    runtime,
    i18n: { getMessage: (key: string) => (key === 'lookup' ? 'Look up “%s” in Chiosa' : '') },
    contextMenus: {
      onClicked: event(),
      remove: vi.fn<(id: string) => Promise<void>>(async (id) => {
        if (!made.delete(id)) throw new Error('Cannot find menu item');
      }),
      create: vi.fn<(item: { id: string; title: string; contexts: string[] }, done: () => void) => void>((item, done) => {
        if (made.has(item.id)) runtime.lastError = { message: 'duplicate id' };
        else made.set(item.id, item.title);
        done();
        runtime.lastError = undefined;
      }),
    },
    omnibox: { setDefaultSuggestion: vi.fn<(suggestion: { description: string }) => void>(), onInputChanged: event(), onInputEntered: event() },
  };
}
