// The popup shown for a test, with a spy for each thing it can ask for.
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { en } from '../../../assets/interface/en.ts';
import type { CardView } from '../../../cards/view.ts';
import { FactCard } from '../../../components/FactCard.tsx';
import { Popup, type PopupProps } from '../../../components/Popup.tsx';
import type { Summary } from '../../../reading/types.ts';
import { SUMMARY } from '../../fixtures/views.ts';
import { show } from './help.ts';

export function popup(changes: Partial<PopupProps> = {}) {
  const calls = {
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onReadAnyway: vi.fn(),
    onCard: vi.fn(),
    onBack: vi.fn(),
    onShow: vi.fn(),
    onDate: vi.fn(),
    onPause: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve<string | undefined>(undefined)),
    onPrint: vi.fn(),
    onLibrary: vi.fn(),
    onSettings: vi.fn(),
  };
  const props: PopupProps = { page: ready(SUMMARY), site: { host: 'agenzia.example', on: true }, everywhere: true, pausedUntil: 0, steps: {}, lang: 'en', texts: en, ...calls, ...changes };
  return { ...calls, place: show(<Popup {...props} />) };
}

export const ready = (summary: Summary) => ({ state: 'ready', summary }) as const;
export const over = (view: CardView) => ({ view, Card: FactCard });
/** The entries of the open menu. */
export const menu = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].map((entry) => entry.textContent);

/** Presses Escape; answers whether it was left to the browser, which would close the popup. */
export function escape(element: HTMLElement): boolean {
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  void act(() => {
    element.dispatchEvent(key);
  });
  return !key.defaultPrevented;
}
