// The menu on a selection: made once however often it is installed, in the browser's language, and deaf to other menus.
import { beforeEach, expect, test, vi } from 'vitest';
import { offerOnSelection } from '../../../platform/menus.ts';
import { fakeMenus } from './fake-menus.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeMenus> }));
vi.mock('../../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
beforeEach(() => {
  held.browser = fakeMenus('chrome-extension://x');
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('installed twice it is one menu, with the selection in its title', async () => {
  offerOnSelection(async () => undefined);
  expect(held.browser.contextMenus.create).not.toHaveBeenCalled();
  held.browser.runtime.onInstalled.fire({ reason: 'install' });
  held.browser.runtime.onInstalled.fire({ reason: 'update' });
  await settle();
  held.browser.runtime.onInstalled.fire({ reason: 'chrome_update' });
  await settle();
  expect([...held.browser.made.keys()]).toEqual(['look-up']);
  expect(held.browser.contextMenus.create.mock.calls[0]![0]).toEqual({ id: 'look-up', title: 'Look up “%s” in Chiosa', contexts: ['selection'] });
});

test('an update finds the old menu and says it in the language of now', async () => {
  held.browser.made.set('look-up', 'Cerca «%s» in Chiosa');
  offerOnSelection(async () => undefined);
  held.browser.runtime.onInstalled.fire({ reason: 'update' });
  await settle();
  expect(held.browser.made.get('look-up')).toBe('Look up “%s” in Chiosa');
});

test('what was selected is looked up, trimmed and cut; other menus and empty selections are not', () => {
  const lookUp = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  offerOnSelection(lookUp);
  const pick = (info: object) => held.browser.contextMenus.onClicked.fire(info);
  pick({ menuItemId: 'look-up', selectionText: '  Shoigu \n' });
  pick({ menuItemId: 'look-up', selectionText: 'x'.repeat(1e6) });
  pick({ menuItemId: 'another', selectionText: 'Shoigu' });
  pick({ menuItemId: 'look-up' });
  pick({ menuItemId: 'look-up', selectionText: '   ' });
  expect(lookUp.mock.calls.map(([text]) => text)).toEqual(['Shoigu', 'x'.repeat(200)]);
});

test('a browser without such menus, as on phones, is left alone', () => {
  Object.assign(held.browser, { contextMenus: undefined });
  expect(() => offerOnSelection(async () => undefined)).not.toThrow();
});
