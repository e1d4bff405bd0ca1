// A page cannot steer us: events, messages and elements that a page forges have no effect, and after each the extension still does its work.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import { cardOf, waitForCard } from '../../tools/drive/card.ts';
import { BUILT } from '../../tools/drive/launch.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { onStage, ROOT } from './stage.ts';
import { Windows } from './windows.ts';
import { bearWitness, boxOf, see } from './witness.ts';

/** The page of these tests, and a name on it. */
const CASE = 'iran-russia-en';
const NAME = 'Shoigu';
const TITLE = 'Sergei Shoigu';
/** Longer than a pointer must rest, and than a card that is left stays. */
const EFFECT_MS = 600;

/** Runs in the page's own world. `at` is the middle of a painted name. */
type Forge = (at: { x: number; y: number }) => void;

/** Without a card: none may come. */
const UNASKED: [name: string, forge: Forge][] = [
  ['pointermove on a name', ({ x, y }) => {
    for (let by = 0; by < 8; by++) {
      document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: x + by / 4, clientY: y, pointerType: 'mouse', isPrimary: true }));
    }
  }],
  ['mouse events on a name', ({ x, y }) => {
    for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerover', 'pointerenter', 'pointerrawupdate']) {
      document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    }
  }],
  ['a click on a name', ({ x, y }) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu']) {
      document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0, pointerType: 'mouse' }));
    }
  }],
  ['a tap on a name', ({ x, y }) => {
    for (const type of ['pointerdown', 'pointerup', 'click']) {
      document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0, pointerType: 'touch' }));
    }
  }],
  ['element.click() on a name', ({ x, y }) => (document.elementFromPoint(x, y) as HTMLElement).click()],
  ['the shortcuts’ keys', () => {
    for (const key of ['n', 'b', 'o', 'c', 'Enter', ' ']) {
      for (const type of ['keydown', 'keypress', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { key, code: `Key${key.toUpperCase()}`, altKey: true, shiftKey: true, bubbles: true, composed: true }));
    }
  }],
  ['the key that opens, after a pointermove', ({ x, y }) => {
    document.elementFromPoint(x, y)!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
    for (const key of ['Alt', 'Control', 'Shift']) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }],
  ['events that say they are trusted', ({ x, y }) => {
    const event = new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y });
    const trusted = Object.create(event, { isTrusted: { value: true } }) as PointerEvent;
    try { document.body.dispatchEvent(trusted); } catch { document.body.dispatchEvent(event); }
  }],
  ['our own messages by postMessage', () => {
    for (const kind of ['open-current', 'step', 'show', 'set-date', 'read-anyway', 'state']) {
      for (const body of [{}, { by: 1 }, { day: '1999-01-01' }, { card: 'sergei-shoigu', nth: 1 }]) postMessage({ chiosa: 1, kind, body }, '*');
    }
  }],
  ['our own messages by other channels', () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    for (const name of ['chiosa', 'settings', 'wxt']) new BroadcastChannel(name).postMessage({ chiosa: 1, kind: 'open-current', body: {} });
    const { port1, port2 } = new MessageChannel();
    postMessage({ chiosa: 1 }, '*', [port2]);
    port1.postMessage({ chiosa: 1, kind: 'open-current', body: {} });
  }],
  ['a page that is printed', () => {
    for (const type of ['beforeprint', 'afterprint', 'beforeprint']) dispatchEvent(new Event(type));
  }],
  ['WXT’s message that a newer script has started', () => {
    for (const name of ['page', 'content', 'chiosa']) {
      postMessage({ type: 'wxt:content-script-started', contentScriptName: name, messageId: 'x', extensionId: 'x' }, '*');
    }
  }],
  ['WXT’s events of a newer script', () => {
    for (const type of ['wxt:content-script-started', 'wxt:locationchange', 'hkpkboiiinbalgbjikpkkghhgiikjeki:page:wxt:content-script-started']) {
      for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'page', messageId: 'x' }, bubbles: true }));
    }
  }],
  ['events with our name', () => {
    for (const type of ['chiosa', 'chiosa-open', 'chiosa:open', 'chiosa-card', 'chiosa:close']) {
      for (const target of [document, window, document.body]) target.dispatchEvent(new CustomEvent(type, { detail: { card: 'sergei-shoigu' }, bubbles: true }));
    }
  }],
  ['settings in the page’s own storage', () => {
    const off = JSON.stringify({ on: false, kinds: {}, hidden: ['sergei-shoigu'] });
    for (const name of ['settings', 'chiosa', 'chiosa:settings']) {
      localStorage.setItem(name, off);
      dispatchEvent(new StorageEvent('storage', { key: name, newValue: off, storageArea: localStorage }));
    }
  }],
  ['the end of the page', () => {
    for (const type of ['pagehide', 'pageshow', 'beforeunload', 'unload', 'freeze', 'resume', 'visibilitychange', 'abort']) {
      for (const target of [document, window]) target.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
  }],
  ['another address', () => {
    for (let at = 0; at < 30; at++) dispatchEvent(new PopStateEvent('popstate', { state: { at } }));
    dispatchEvent(new HashChangeEvent('hashchange', { oldURL: 'http://a/', newURL: 'http://b/' }));
  }],
  ['hosts of the page’s own making', () => {
    for (let at = 0; at < 3; at++) {
      const fake = document.createElement('chiosa-card');
      fake.attachShadow({ mode: 'open' }).innerHTML = '<div class="card-box" role="dialog" popover="manual">Mine</div>';
      document.documentElement.append(fake);
      (fake.shadowRoot!.firstElementChild as HTMLElement).showPopover();
      fake.remove();
    }
  }],
  ['a highlight with our name on words that are no name', () => {
    const words = document.querySelector('p')!.firstChild!;
    const range = new StaticRange({ startContainer: words, startOffset: 0, endContainer: words, endOffset: 4 });
    CSS.highlights.set('chiosa-open', new Highlight(range));
    CSS.highlights.delete('chiosa-open');
  }],
  ['a registry that refuses', () => {
    for (const name of ['set', 'get', 'delete', 'clear', 'has'] as const) {
      Object.defineProperty(HighlightRegistry.prototype, name, { value: () => { throw new Error('forged'); } });
    }
  }],
  ['a cleared registry', () => { CSS.highlights.clear(); document.querySelector('footer')!.append('One more line.'); }],
];

/** With a card open: it may neither close, nor stay for good, nor show anything else. */
const WHILE_OPEN: [name: string, forge: Forge][] = [
  ['Escape', () => {
    for (const target of [document, document.body, window]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true, cancelable: true }));
    }
  }],
  ['a press elsewhere', () => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click']) {
      document.querySelector('footer')!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
    }
  }],
  ['a pointer that leaves', () => {
    for (const type of ['pointermove', 'pointerout', 'pointerleave', 'mouseleave', 'blur', 'mouseout']) {
      for (const target of [document.body, window]) target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 2, clientY: 890 }));
    }
  }],
  ['scrolling and resizing', () => {
    for (const type of ['scroll', 'scrollend', 'resize', 'wheel', 'touchmove']) {
      for (const target of [document, window]) target.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }],
  ['a press on the card', () => {
    for (const type of ['pointerdown', 'pointerup', 'click', 'focusin', 'focus']) {
      document.querySelector('chiosa-card')!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
    }
    (document.querySelector('chiosa-card') as HTMLElement).click();
  }],
  ['popover events', () => {
    for (const type of ['beforetoggle', 'toggle', 'close', 'cancel']) {
      document.querySelector('chiosa-card')!.dispatchEvent(new ToggleEvent(type, { oldState: 'open', newState: 'closed' }));
    }
    try { (document.querySelector('chiosa-card') as HTMLElement).hidePopover(); } catch { /* it is none */ }
  }],
  ['Enter, which lets a card stay', () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }],
  ['our own messages', () => {
    for (const kind of ['step', 'open-current', 'set-date', 'show']) {
      postMessage({ chiosa: 1, kind, body: { by: 1, card: 'iran', nth: 1, day: '1999-01-01' } }, '*');
    }
  }],
];

describe.each(BROWSERS)('forgeries in %s', (browser) => {
  const stage = onStage(browser);
  let windows: Windows;
  beforeAll(async () => {
    windows = await new Windows(stage.driver, bearWitness).open();
  });

  const surfaces = async (page: Page): Promise<string> => (await see(page)).marks.map(([surface]) => surface).join(' | ');
  const open = async (page: Page): Promise<string> => {
    await page.goto(stage.server.page(CASE), { waitUntil: 'load' });
    return until('the marks', async () => (await surfaces(page)) || undefined);
  };
  const middle = async (page: Page): Promise<{ x: number; y: number }> => {
    const box = await until(`a mark on ${NAME}`, () => boxOf(page, NAME));
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** The real pointer goes onto the name. */
  const point = async (page: Page): Promise<void> => {
    const { x, y } = await middle(page);
    await page.mouse.move(x - 40, y + 30);
    await page.mouse.move(x, y, { steps: 4 });
    expect((await waitForCard(stage.driver, page)).title).toBe(TITLE);
  };

  test.concurrent.each(UNASKED)('%s brings nothing', (_, forge) =>
    windows.use(async (page) => {
      const before = await open(page);
      await page.evaluate(forge, await middle(page));
      await pause(EFFECT_MS);
      expect(await cardOf(stage.driver, page)).toBeUndefined();
      expect((await see(page)).hosts).toBe(0);
      await until('the marks of before', async () => (await surfaces(page)) === before);
      await point(page);
    }),
  );

  test.concurrent.each(WHILE_OPEN)('%s leaves an open card as it is', (_, forge) =>
    windows.use(async (page) => {
      const before = await open(page);
      await point(page);
      await page.evaluate(forge, await middle(page));
      await pause(EFFECT_MS);
      const card = await cardOf(stage.driver, page);
      expect([card?.title, card?.focused]).toEqual([TITLE, false]);
      expect(await surfaces(page)).toBe(before);
      // not pinned: it goes when the real pointer goes
      await page.mouse.move(3, 3, { steps: 6 });
      await until('the card to close', async () => (await cardOf(stage.driver, page)) === undefined);
    }),
  );

  test('a page that takes the functions by which trees and popovers are made gets no hold of the card, and reads nothing of it', () =>
    windows.use(async (page) => {
      await open(page);
      await page.evaluate(() => {
        const caught: unknown[] = [];
        Object.assign(globalThis, { caught });
        for (const [owner, name] of [[Element.prototype, 'attachShadow'], [HTMLElement.prototype, 'showPopover'], [Node.prototype, 'appendChild'], [Element.prototype, 'append']] as unknown as [Record<string, (...args: unknown[]) => unknown>, string][]) {
          const real = owner[name]!;
          owner[name] = function (this: unknown, ...args: unknown[]) {
            caught.push(name);
            return real.apply(this, args);
          };
        }
      });
      await point(page);
      const seen = await page.evaluate(() => {
        const host = document.querySelector('chiosa-card')!;
        return { caught: (globalThis as unknown as { caught: unknown[] }).caught, root: host.shadowRoot, text: host.textContent, inside: host.innerHTML, path: getSelection()?.toString() };
      });
      expect(seen).toEqual({ caught: [], root: null, text: '', inside: '', path: '' });
    }));

  test('a name that the page paints itself does not react', () =>
    windows.use(async (page) => {
      await open(page);
      const box = await page.evaluate(() => {
        const words = document.querySelector('footer p')!.firstChild!;
        const fixed = { startContainer: words, startOffset: 0, endContainer: words, endOffset: 11 };
        CSS.highlights.get('chiosa-person')!.add(new StaticRange(fixed));
        const range = document.createRange();
        range.setStart(words, 0);
        range.setEnd(words, 11);
        (words.parentElement as HTMLElement).scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      });
      await pause(150);
      await page.mouse.move(box.x + 30, box.y - 20);
      await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 4 });
      await pause(EFFECT_MS);
      expect(await cardOf(stage.driver, page)).toBeUndefined();
    }));

  test('the extension’s files and its background are out of the page’s reach', () =>
    windows.use(async (page) => {
      const manifest = JSON.parse(readFileSync(join(ROOT, BUILT[browser], 'manifest.json'), 'utf8')) as Record<string, unknown>;
      expect([manifest['web_accessible_resources'], manifest['externally_connectable']]).toEqual([undefined, undefined]);
      await open(page);
      expect(await page.evaluate(() => typeof (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage)).toBe('undefined');
    }));
});

test('there are at least twenty-five', () => {
  expect(UNASKED.length + WHILE_OPEN.length).toBeGreaterThanOrEqual(25);
});
