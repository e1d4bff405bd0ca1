// What counts as a change of the page: bursts are one, the outermost parts are told, blocks by themselves, our own card not at all.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Changes, watchPage } from '../../../page/watch.ts';

let end: AbortController;
let seen: Changes[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.body.innerHTML = '<main><p id="one">one</p><p id="two">two <b>bold</b></p></main><aside></aside>';
  history.replaceState({}, '', '/start');
  seen = [];
  end = new AbortController();
  watchPage(end.signal, (changes) => seen.push(changes));
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
/** Lets the observer hear of what was done, then time pass. */
async function wait(ms: number): Promise<void> {
  // happy-dom tells observers in a task of its own
  await new Promise<void>((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(ms);
  await new Promise<void>((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(0);
}
const roots = () => seen.map((changes) => changes.roots.map((root) => root.id || root.tagName));

test('a burst of mutations is one change, told when the page is calm', async () => {
  for (let count = 0; count < 50; count++) {
    find('aside').append(document.createElement('p'));
    if (count % 10 === 0) await wait(100);
  }
  await wait(200);
  expect(roots()).toEqual([]);
  await wait(100);
  expect(roots()).toEqual([Array(50).fill('P')]);
  expect(seen[0]!.moved).toBe(false);
});

describe('what comes or goes', () => {
  test('as a block is told by itself: what stands beside it did not change', async () => {
    find('main').append('\n', Object.assign(document.createElement('section'), { id: 'three', innerHTML: '<p>three</p>' }), document.createComment(''));
    find('main').prepend(Object.assign(document.createElement('p'), { id: 'zero' }));
    await wait(300);
    expect(roots()).toEqual([['three', 'zero']]);
  });

  test('and is told of even if nothing came for it', async () => {
    find('#one').remove();
    await wait(300);
    expect(roots()).toEqual([[]]);
  });

  test('and is not read, is no change', async () => {
    find('main').append(document.createElement('script'), document.createElement('iframe'));
    await wait(300);
    expect(seen).toEqual([]);
  });

  test.each([
    ['text', () => find('main').append('loose')],
    ['a part of a line', () => find('main').append(document.createElement('b'))],
    ['a block beside loose text', () => find('main').append(' ', document.createElement('p'), 'loose')],
    ['a block that went from between loose text', () => find('aside').remove()],
  ])('is told with all around it when it is %s', async (what, change) => {
    const beside = document.createTextNode('loose');
    if (what.includes('went')) find('aside').before(beside);
    await wait(300);
    seen.length = 0;
    change();
    await wait(300);
    beside.remove();
    expect(roots()).toEqual([[what.includes('went') ? 'BODY' : 'MAIN']]);
  });

  test('is told with the line around it when it is a block inside a line', async () => {
    find('#two b').append(document.createElement('div'));
    await wait(300);
    expect(roots()).toEqual([['B']]);
  });
});

test('a page that never rests is told of after two seconds at the latest', async () => {
  for (let ms = 0; ms < 4500; ms += 100) {
    find('#one').append('.');
    await wait(100);
  }
  expect(seen.length).toBeGreaterThanOrEqual(2);
  expect(seen.length).toBeLessThanOrEqual(3);
});

test('of parts inside each other the outermost is told', async () => {
  find('#two b').textContent = 'bolder';
  find('#two').append('more');
  find('#one').firstChild!.nodeValue = 'uno';
  await wait(300);
  expect(roots()).toEqual([['two', 'one']]);
});

test('parts that have gone again are not told', async () => {
  find('#two b').textContent = 'bolder';
  find('main').remove();
  await wait(300);
  expect(roots()).toEqual([[]]);
});

test('more places than 200 are told as the whole page', async () => {
  find('aside').append(...Array.from({ length: 300 }, () => document.createElement('p')));
  await wait(300);
  seen.length = 0;
  for (const paragraph of document.querySelectorAll('aside p')) paragraph.textContent = 'text';
  await wait(300);
  expect(roots()).toEqual([['BODY']]);
});

test('what the page hides and shows is a change, its classes are none', async () => {
  find('#one').hidden = true;
  await wait(300);
  find('#one').className = 'x';
  await wait(300);
  expect(roots()).toEqual([['one']]);
});

test('our own card beside the body, and what happens in it, is no change', async () => {
  const host = document.createElement('chiosa-card');
  document.documentElement.append(host);
  host.append('text');
  await wait(300);
  host.remove();
  await wait(300);
  expect(seen).toEqual([]);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  await wait(300);
  seen.length = 0;
  dialog.append(host);
  await wait(300);
  expect(seen).toEqual([]);
  dialog.append(document.createElement('p'), host);
  await wait(300);
  expect(roots()).toEqual([['P']]);
  dialog.remove();
});

test('another address is told with the next change; its fragment only scrolls', async () => {
  history.pushState({}, '', '/start#part');
  find('#one').append('.');
  await wait(300);
  history.pushState({}, '', '/next');
  find('#one').append('.');
  await wait(300);
  find('#one').append('.');
  await wait(300);
  expect(seen.map(({ moved }) => moved)).toEqual([false, true, false]);
});

test('back and forward are told without a change of the text', async () => {
  history.replaceState({}, '', '/before');
  dispatchEvent(new Event('popstate'));
  await wait(300);
  expect(seen).toEqual([{ roots: [], moved: true }]);
  dispatchEvent(new Event('popstate'));
  await wait(300);
  expect(seen).toHaveLength(1);
});

test('nothing is told after the end, not even what was on its way', async () => {
  find('#one').append('.');
  await wait(100);
  end.abort();
  find('#one').append('.');
  history.replaceState({}, '', '/later');
  dispatchEvent(new Event('popstate'));
  await wait(3000);
  expect(seen).toEqual([]);
});

test('a form that takes over the names of its methods does no harm', async () => {
  const form = document.createElement('form');
  find('aside').append(form);
  await wait(300);
  seen.length = 0;
  const taken = ['closest', 'contains', 'isConnected', 'nodeType'];
  for (const name of taken) Object.defineProperty(form, name, { value: document.createElement('input'), configurable: true });
  find('#one').append('.');
  // told to the observer as a page's change would be; happy-dom itself needs the names
  const changed = form.appendChild(document.createElement('p'));
  changed.append('text');
  await wait(300);
  for (const name of taken) Reflect.deleteProperty(form, name);
  expect(seen).toHaveLength(1);
});
