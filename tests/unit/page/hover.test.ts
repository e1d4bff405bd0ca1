// When a card opens under the pointer: at rest, once, where the reader means it, and never for a page's own events.
// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { fire } from './help.ts';
import { NOWHERE, ON_A, ON_B, onStage } from './hover-stage.ts';

// taken up by the code under test when it is loaded
vi.hoisted(() => {
  Element.prototype.getBoundingClientRect = vi.fn(() => new DOMRect());
});

const stage = onStage();
const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('rest', () => {
  test('opens after the delay, not before, at the pointer', () => {
    const { log, opened } = stage.now();
    stage.now().move(ON_A);
    wait(299);
    expect(log).toEqual([]);
    wait(1);
    expect(log).toEqual(['open a']);
    expect(opened).toHaveBeenCalledWith(ON_A);
    wait(5000);
    expect(log).toEqual(['open a']);
  });

  test('takes the delay from the settings', () => {
    stage.now().delay = 800;
    stage.now().move(ON_A);
    wait(799);
    expect(stage.now().log).toEqual([]);
    wait(1);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('a hand that is not quite steady is at rest', () => {
    stage.now().move(ON_A);
    for (let ms = 0; ms < 290; ms += 10) {
      wait(10);
      stage.now().move({ x: ON_A.x + (ms % 20 ? 2 : 0), y: ON_A.y + 2 });
    }
    wait(10);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('movement of more than 3 px starts the wait anew', () => {
    stage.now().move(ON_A);
    wait(200);
    stage.now().move({ x: ON_A.x + 4, y: ON_A.y });
    wait(299);
    expect(stage.now().log).toEqual([]);
    wait(1);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('small movements add up', () => {
    stage.now().move(ON_A);
    for (let step = 1; step <= 4; step++) {
      wait(60);
      stage.now().move({ x: ON_A.x + step, y: ON_A.y });
    }
    wait(299);
    expect(stage.now().log).toEqual([]);
    wait(1);
    expect(stage.now().log).toEqual(['open a']);
  });

  /** Moves over a by 5 px every 50 ms and says when its card opened. */
  const wander = () => {
    const start = performance.now();
    for (let step = 0; !stage.now().log.length && step < 60; step++) {
      stage.now().move({ x: 105 + (step % 10) * 5, y: 110 });
      wait(50);
    }
    return performance.now() - start;
  };

  test('a pointer that keeps moving on one name opens it after 700 ms at the latest', () => {
    expect(wander()).toBe(700);
  });

  test('but never sooner than the reader has chosen', () => {
    stage.now().delay = 1000;
    expect(wander()).toBe(1000);
  });

  test('passing over a name opens nothing', () => {
    for (let x = 80; x < 200; x += 8) {
      stage.now().move({ x, y: 110 });
      wait(16);
    }
    wait(2000);
    expect(stage.now().log).toEqual([]);
  });

  test('from one name to the next without rest: only the last opens', () => {
    stage.now().move(ON_A);
    wait(250);
    stage.now().move(ON_B);
    wait(299);
    expect(stage.now().log).toEqual([]);
    wait(1);
    expect(stage.now().log).toEqual(['open b']);
  });

  test('a pointer that only seems to move, since the page moved under it, starts nothing anew', () => {
    stage.now().move(ON_A);
    for (let ms = 0; ms < 300; ms += 50) {
      stage.now().move(ON_A);
      wait(50);
    }
    expect(stage.now().log).toEqual(['open a']);
  });

  test('a name that the page has moved away from under the pointer is not opened', () => {
    stage.now().move(ON_A);
    stage.now().mark = () => undefined;
    wait(5000);
    expect(stage.now().log).toEqual([]);
  });

  test('a page that is read again under a resting pointer changes nothing', () => {
    stage.now().move(ON_A);
    wait(200);
    stage.now().reading++;
    wait(100);
    expect(stage.now().log).toEqual(['open a']);
    stage.now().reading++;
    stage.now().move({ x: ON_A.x + 5, y: ON_A.y });
    wait(5000);
    expect(stage.now().log).toEqual(['open a']);
  });
});

describe('what cancels', () => {
  const cancelled = (act: () => void) => {
    stage.now().move(ON_A);
    wait(150);
    act();
    wait(5000);
    expect(stage.now().log).toEqual([]);
  };

  test('a scroll of the page', () => cancelled(() => fire('scroll', {}, document)));
  test('a mouse button', () => cancelled(() => fire('pointerdown')));
  test('leaving the window', () => cancelled(() => fire('pointerout', { relatedTarget: null }, document.body)));
  test('the window losing the focus', () => cancelled(() => fire('blur')));
  test('the end of the reading', () => cancelled(() => stage.now().end.abort()));
  test('the pointer going elsewhere', () => cancelled(() => stage.now().move(NOWHERE)));
  test('a button held while moving on', () => cancelled(() => stage.now().move({ x: ON_A.x + 8, y: ON_A.y }, { buttons: 1 })));
  test('text being selected', () => {
    vi.spyOn(globalThis, 'getSelection').mockReturnValue({ type: 'Range' } as Selection);
    cancelled(() => undefined);
  });

  test('the same pointer may rest again afterwards', () => {
    cancelled(() => fire('scroll', {}, document));
    stage.now().move({ x: ON_A.x + 1, y: ON_A.y });
    wait(300);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('nothing opens within 100 ms of a scroll', () => {
    stage.now().delay = 100;
    fire('scroll', {}, document);
    stage.now().hover.set(undefined);
    wait(20);
    stage.now().move(ON_A);
    wait(50);
    fire('scroll', {}, document);
    stage.now().move({ x: ON_A.x + 1, y: ON_A.y });
    wait(99);
    expect(stage.now().log).toEqual([]);
    wait(1);
    expect(stage.now().log).toEqual(['open a']);
  });

  test.each([
    ['elsewhere does not', new DOMRect(500, 500, 100, 100), ['open a']],
    ['under the pointer does', new DOMRect(50, 50, 400, 400), []],
  ])('a carousel %s', (_, box, log) => {
    const carousel = document.body.appendChild(document.createElement('div'));
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(box);
    stage.now().move(ON_A);
    wait(150);
    fire('scroll', {}, carousel);
    wait(150);
    expect(stage.now().log).toEqual(log);
    carousel.remove();
  });

  test('a focus that moves inside the page does not', () => {
    stage.now().move(ON_A);
    wait(150);
    const field = document.body.appendChild(document.createElement('input'));
    fire('blur', {}, field);
    fire('pointerout', { relatedTarget: document.body }, field);
    field.remove();
    wait(150);
    expect(stage.now().log).toEqual(['open a']);
  });
});

describe('what is not the reader', () => {
  test('a pointer event made by the page opens nothing and cancels nothing', () => {
    stage.now().move(ON_A, { isTrusted: false });
    wait(5000);
    expect(stage.now().log).toEqual([]);
    stage.now().move(ON_A);
    wait(100);
    stage.now().move(NOWHERE, { isTrusted: false });
    for (const type of ['pointerdown', 'blur', 'pointerout', 'scroll']) fire(type, { isTrusted: false });
    wait(200);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('a finger is no pointer that rests; a pen is', () => {
    stage.now().move(ON_A, { pointerType: 'touch' });
    wait(5000);
    expect(stage.now().log).toEqual([]);
    stage.now().move({ x: 112, y: 110 }, { pointerType: 'pen' });
    wait(300);
    expect(stage.now().log).toEqual(['open a']);
  });
});

describe('modes', () => {
  test('by click only, resting opens nothing', () => {
    stage.now().mode = { rest: false };
    stage.now().rest(ON_A);
    wait(5000);
    expect(stage.now().log).toEqual([]);
  });

  test('with a key, resting counts only while it is held', () => {
    stage.now().mode = { rest: true, key: 'Alt' };
    stage.now().rest(ON_A);
    stage.now().move({ x: 115, y: 110 }, { keys: ['Shift'] });
    wait(5000);
    expect(stage.now().log).toEqual([]);
    stage.now().move({ x: 120, y: 110 }, { keys: ['Alt'] });
    wait(300);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('the key pressed while the pointer is on a name opens it at once', () => {
    stage.now().mode = { rest: true, key: 'Control' };
    stage.now().rest(ON_A);
    wait(60_000);
    fire('keydown', { key: 'Alt', repeat: false });
    fire('keydown', { key: 'Control', repeat: false, isTrusted: false });
    fire('keydown', { key: 'Control', repeat: true });
    wait(10);
    expect(stage.now().log).toEqual([]);
    fire('keydown', { key: 'Control', repeat: false });
    wait(0);
    expect(stage.now().log).toEqual(['open a']);
    fire('keydown', { key: 'Control', repeat: false });
    wait(1000);
    expect(stage.now().log).toEqual(['open a']);
  });

  test('without a key in the settings no key opens anything', () => {
    stage.now().delay = 1500;
    stage.now().move(ON_A);
    for (const key of ['Alt', 'Control', 'Shift', 'undefined', 'a']) fire('keydown', { key, repeat: false });
    wait(1000);
    expect(stage.now().log).toEqual([]);
  });
});
