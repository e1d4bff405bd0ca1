// How an open card stays and goes: the grace, the way to the card, the next name, and the card the reader has closed.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fire } from './help.ts';
import { CARD, NOWHERE, ON_A, ON_B, ON_CARD, onStage } from './hover-stage.ts';

const stage = onStage();
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const log = () => stage.now().log;
const move = (x: number, y: number) => stage.now().move({ x, y });

beforeEach(() => {
  stage.now().rest(ON_A);
  expect(log()).toEqual(['open a']);
});

describe('leaving', () => {
  test('closes after 300 ms, not before, and once', () => {
    stage.now().move(NOWHERE);
    wait(299);
    expect(log()).toEqual(['open a']);
    wait(1);
    expect(log()).toEqual(['open a', 'close a']);
    move(810, 610);
    wait(5000);
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('moving on while away does not put it off', () => {
    for (let x = 700; x < 1000; x += 50) {
      move(x, 20);
      wait(50);
    }
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('and coming back within 300 ms keeps it, every time', () => {
    for (let round = 0; round < 20; round++) {
      move(800 + round, 600);
      wait(290);
      move(ON_A.x + (round % 5), ON_A.y);
      wait(1000);
    }
    expect(log()).toEqual(['open a']);
  });

  test('a stale timer does nothing to the card that came after it', () => {
    stage.now().move(NOWHERE);
    wait(200);
    stage.now().dismiss();
    stage.now().card = 'a';
    stage.now().hover.set({ name: 'a', reading: 1 });
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('nothing closes a card while the pointer stays', () => {
    wait(3_600_000);
    fire('scroll', {}, document);
    fire('pointerdown');
    fire('blur');
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('nothing happens after the end', () => {
    stage.now().move(NOWHERE);
    stage.now().end.abort();
    wait(5000);
    expect(log()).toEqual(['open a']);
  });
});

describe('the way to the card', () => {
  test('however slow, inside the triangle it keeps the card', () => {
    for (let y = 121; y < CARD.top; y++) {
      move(ON_A.x + (y - 120) * 8, y);
      wait(250);
    }
    stage.now().move(ON_CARD);
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('the card itself keeps it, and from the card back to the name too', () => {
    move(150, 124);
    stage.now().move(ON_CARD);
    wait(5000);
    move(150, 124);
    wait(100);
    stage.now().move(ON_A);
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('leaving the card closes it after the grace', () => {
    stage.now().move(ON_CARD);
    stage.now().move(NOWHERE);
    wait(299);
    expect(log()).toEqual(['open a']);
    wait(1);
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('stopping half-way closes it after the grace', () => {
    move(120, 124);
    wait(300);
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('another name on that way does not take over', () => {
    // b stands between a and the card now
    const { mark } = stage.now();
    stage.now().mark = (point) => (point.y > 122 && point.y < 127 ? { name: 'b', reading: 1 } : mark.call(stage.now(), point));
    move(112, 121);
    for (let y = 123; y < 127; y++) {
      move(112 + (y - 121) * 2, y);
      wait(90);
    }
    stage.now().move(ON_CARD);
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('to a card beside the name the triangle lies on its side', () => {
    Object.assign(CARD, { left: 200, right: 400, top: 0, bottom: 300 });
    try {
      for (let x = 162; x < 200; x += 4) {
        move(x, 112);
        wait(250);
      }
      expect(log()).toEqual(['open a']);
      move(162, 400);
      wait(300);
      expect(log()).toEqual(['open a', 'close a']);
    } finally {
      Object.assign(CARD, { left: 100, right: 460, top: 128, bottom: 328 });
    }
  });
});

describe('the next name', () => {
  test('opens after 100 ms while a card is open, without a gap', () => {
    stage.now().move(ON_B);
    wait(99);
    expect(log()).toEqual(['open a']);
    wait(1);
    expect(log()).toEqual(['open a', 'open b']);
  });

  test('and after 100 ms of rest even when the pointer still moves', () => {
    stage.now().move(ON_B);
    wait(90);
    move(ON_B.x + 6, ON_B.y);
    wait(99);
    expect(log()).toEqual(['open a']);
    wait(1);
    expect(log()).toEqual(['open a', 'open b']);
  });

  test('opens after 100 ms within 400 ms of a close, later at its own pace', () => {
    stage.now().move(NOWHERE);
    wait(300 + 390);
    stage.now().move(ON_B);
    wait(100);
    expect(log()).toEqual(['open a', 'close a', 'open b']);
    stage.now().move(NOWHERE);
    wait(300 + 410);
    stage.now().move(ON_A);
    wait(299);
    expect(log().at(-1)).toBe('close b');
    wait(1);
    expect(log().at(-1)).toBe('open a');
  });

  test('touched and left again: the first card closes after the grace', () => {
    stage.now().move(ON_B);
    wait(50);
    stage.now().move(NOWHERE);
    wait(299);
    expect(log()).toEqual(['open a']);
    wait(1);
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('gone from under the pointer while it rests: the first card closes and nothing opens', () => {
    stage.now().move(ON_B);
    stage.now().mark = () => undefined;
    wait(100 + 300);
    expect(log()).toEqual(['open a', 'close a']);
    wait(5000);
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('a mouse button while resting on it: the first card closes', () => {
    stage.now().move(ON_B);
    wait(50);
    fire('pointerdown');
    wait(300);
    expect(log()).toEqual(['open a', 'close a']);
  });

  test('touched on the way back to the first: the first stays as it is and is not opened again', () => {
    stage.now().move(ON_B);
    wait(50);
    stage.now().move(ON_A);
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('touched on the way to the card: the first stays', () => {
    stage.now().move(ON_B);
    wait(50);
    stage.now().move(ON_CARD);
    wait(5000);
    expect(log()).toEqual(['open a']);
  });
});

describe('a card that the reader closed', () => {
  test('does not come back for a pointer that trembles on its name', () => {
    stage.now().dismiss();
    for (let step = 0; step < 20; step++) {
      wait(100);
      move(ON_A.x + (step % 2) * 10, ON_A.y);
    }
    wait(5000);
    expect(log()).toEqual(['open a']);
  });

  test('comes back once the pointer has been elsewhere', () => {
    stage.now().dismiss();
    wait(1000);
    stage.now().move(NOWHERE);
    stage.now().move(ON_A);
    wait(300);
    expect(log()).toEqual(['open a', 'open a']);
  });

  test('does not keep the next name from opening, soon after as a warm one', () => {
    stage.now().dismiss();
    stage.now().move(ON_B);
    wait(100);
    expect(log()).toEqual(['open a', 'open b']);
  });
});

test('a card opened by other means goes when the pointer leaves its name', () => {
  stage.now().move(NOWHERE);
  wait(1000);
  stage.now().card = 'b';
  stage.now().hover.set({ name: 'b', reading: 1 });
  stage.now().move(ON_B);
  wait(1000);
  expect(log()).toEqual(['open a', 'close a']);
  stage.now().move(NOWHERE);
  wait(300);
  expect(log()).toEqual(['open a', 'close a', 'close b']);
});
