// The popup's foot: how old the library is, and a menu of what is not needed on every page.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../assets/interface/en.ts';
import { fill } from '../../assets/interface/words.ts';

export interface FootActions {
  /** Answers what went wrong, if anything did. Copying and printing are absent where there is nothing to copy. */
  onCopy?: () => Promise<string | undefined>;
  onPrint?: () => void;
  /** Absent where nothing could be paused. */
  onPause?: (on: boolean) => void;
  panel?: { name: 'sidePanel' | 'sidebar'; onOpen: () => void };
  onLibrary: () => void;
  onSettings: () => void;
}

interface FootProps extends FootActions {
  paused: boolean;
  library?: string;
  hidden: boolean;
  texts: Texts['popup'];
}

/** Where the arrow keys lead from one entry of the menu. */
const MOVES: Record<string, (at: number, of: number) => number> = {
  ArrowDown: (at, of) => (at + 1) % of,
  ArrowUp: (at, of) => (at + of - 1) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

export function Foot({ onCopy, onPrint, onPause, panel, onLibrary, onSettings, paused, library, hidden, texts }: FootProps) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const entries = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    if (open) entries()[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const copy = async () => {
    const wrong = await onCopy?.();
    setNote(wrong === undefined ? texts.copied : fill(texts.copyFailed, { message: wrong }));
  };
  const onKey = (event: KeyboardEvent) => {
    const all = entries();
    const to = MOVES[event.key]?.(all.indexOf(event.target as HTMLButtonElement), all.length);
    if (to !== undefined) all[to]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const entry = (text: string, press: (() => unknown) | undefined) =>
    press && (
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        onClick={() => {
          close();
          press();
        }}
      >
        {text}
      </button>
    );
  return (
    <footer hidden={hidden}>
      {open && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={texts.more}
          onKeyDown={onKey}
          onFocusOut={(event) => {
            const to = event.relatedTarget as Node | null;
            if (to !== button.current && !menu.current?.contains(to)) setOpen(false);
          }}
        >
          {entry(texts.copy, onCopy && copy)}
          {entry(texts.print, onPrint)}
          {entry(paused ? texts.goOn : texts.pause, onPause && (() => onPause(!paused)))}
          {panel && entry(texts[panel.name], panel.onOpen)}
          {entry(texts.library, onLibrary)}
          {entry(texts.settings, onSettings)}
        </div>
      )}
      <button
        ref={button}
        type="button"
        class="plain"
        data-menu
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setNote('');
          setOpen(!open);
        }}
      >
        {texts.more}
      </button>
      <span role="status">{note === '' ? library : note}</span>
    </footer>
  );
}
