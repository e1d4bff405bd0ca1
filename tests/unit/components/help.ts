// Shows a component in the document, and finds in it what a reader would: by role and name.
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let root: HTMLElement | undefined;

export function show(view: ComponentChild): HTMLElement {
  root ??= document.body.appendChild(document.createElement('div'));
  const place = root;
  void act(() => render(view, place));
  return place;
}

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});

const SELECTORS = { button: 'button', link: 'a, [role=link]', switch: '[role=switch]', radio: '[type=radio]', checkbox: '[type=checkbox]' } as const;

const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent).replace(/\s+/g, ' ').trim();

export function all(role: keyof typeof SELECTORS, name?: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) => !element.closest('[hidden]') && (name === undefined || nameOf(element) === name));
}

/** The one element with this role and name; an error names what there is instead. */
export function one(role: keyof typeof SELECTORS, name: string): HTMLElement {
  const [found, second] = all(role, name);
  if (!found || second) throw new Error(`${second ? 'More than one' : 'No'} ${role} "${name}" among: ${all(role).map(nameOf).join(' | ')}`);
  return found;
}

export function click(element: HTMLElement): void {
  void act(() => element.click());
}

export function press(element: HTMLElement, key: string): void {
  void act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export function type(input: HTMLInputElement, text: string): void {
  void act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
