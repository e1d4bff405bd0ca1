// The address bar: what Chrome reads as XML is escaped, what Firefox shows as it is stays so, and a late answer gives way to a newer one.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { offerInAddressBar, type Suggestion } from '../../../platform/omnibox.ts';
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
const HOSTILE: Suggestion = { content: 'card/a', title: `A & B <b>"'\u0000\uFFFF\uD800`, about: '<dim>' };

async function suggestions(found: Suggestion[], typed = 'a'): Promise<unknown> {
  const give = vi.fn<(found: unknown) => void>();
  offerInAddressBar(async () => found, async () => undefined);
  held.browser.omnibox.onInputChanged.fire(typed, give);
  await settle();
  return give.mock.calls[0]?.[0];
}

test('Chrome gets valid XML whatever the words are', async () => {
  expect(await suggestions([HOSTILE])).toEqual([{ content: 'card/a', description: 'A &amp; B &lt;b&gt;&quot;&apos; <dim>– &lt;dim&gt;</dim>' }]);
  expect(held.browser.omnibox.setDefaultSuggestion.mock.calls).toEqual([[{ description: 'Look up “%s” in Chiosa' }]]);
});

test('Firefox gets plain words, and none for what it cannot put the typed text into', async () => {
  held.browser = fakeMenus('moz-extension://x');
  expect(await suggestions([{ content: 'card/a', title: 'A & B', about: 'one' }, { content: 'card/b', title: 'B', about: '' }])).toEqual([
    { content: 'card/a', description: 'A & B – one' },
    { content: 'card/b', description: 'B' },
  ]);
  expect(held.browser.omnibox.setDefaultSuggestion.mock.calls).toEqual([[{ description: 'Look up in Chiosa' }]]);
});

test('a suggestion that is just what was typed is still shown', async () => {
  expect(await suggestions([{ content: 'card/a', title: 'A', about: '' }], 'card/a')).toEqual([{ content: 'card/a ', description: 'A' }]);
});

test('an answer that comes after the next letter is dropped, and a failure says nothing', async () => {
  const first = Promise.withResolvers<Suggestion[]>();
  const answers = [() => first.promise, async () => [HOSTILE], () => Promise.reject(new Error('no library'))];
  offerInAddressBar(() => answers.shift()!(), async () => undefined);
  const [one, two, three] = [vi.fn<(found: unknown) => void>(), vi.fn<(found: unknown) => void>(), vi.fn<(found: unknown) => void>()];
  held.browser.omnibox.onInputChanged.fire('a', one);
  held.browser.omnibox.onInputChanged.fire('ab', two);
  first.resolve([HOSTILE]);
  await settle();
  expect(one).not.toHaveBeenCalled();
  expect(two).toHaveBeenCalledOnce();
  held.browser.omnibox.onInputChanged.fire('abc', three);
  await settle();
  expect(three).not.toHaveBeenCalled();
});

describe('Enter', () => {
  test.each([
    ['currentTab', 'here'],
    ['newForegroundTab', 'tab'],
    ['newBackgroundTab', 'behind'],
    ['something new', 'tab'],
  ])('%s opens %s', (disposition, opening) => {
    const open = vi.fn<(text: string, opening: string) => Promise<void>>(async () => undefined);
    offerInAddressBar(async () => [], open);
    held.browser.omnibox.onInputEntered.fire(` ${'x'.repeat(1e5)}`, disposition);
    expect(open.mock.calls).toEqual([['x'.repeat(199), opening]]);
  });
});

test('a browser without such a bar, as on phones, is left alone', () => {
  Object.assign(held.browser, { omnibox: undefined });
  expect(() => offerInAddressBar(async () => [], async () => undefined)).not.toThrow();
});
