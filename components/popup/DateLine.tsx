// The day that the page's cards answer for, where it came from, and a way to set another.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../assets/interface/en.ts';
import type { Summary } from '../../reading/types.ts';

/** News older than the web is not read in a browser. */
const FIRST_DAY = '1990-01-01';
const DAY_MS = 86_400_000;

/** Tomorrow: where the sun rises first it is that day already. */
const lastDay = () => new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);

interface DateLineProps {
  summary: Summary;
  /** Without a day, the page's own again. */
  onDate: (day: string | undefined) => void;
  /** What stands after the day in its line. */
  rest: string;
  texts: Texts;
}

export function DateLine({ summary, onDate, rest, texts }: DateLineProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const words = texts.popup;
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const set = (day: string | undefined) => {
    onDate(day);
    close();
  };
  return (
    <>
      <p>
        <button ref={button} type="button" class="plain" data-date aria-expanded={open} title={words.changeDate} onClick={() => setOpen(!open)}>
          {summary.date === '' ? `${words.noDate} · ${words.setDate}` : [summary.date, summary.dateFrom].filter(Boolean).join(texts.card.comma)}
        </button>
        {rest}
      </p>
      {open && (
        <form
          class="day"
          onSubmit={(event) => {
            event.preventDefault();
            if (field.current?.value) set(field.current.value);
          }}
        >
          <label>
            {words.articleDate}
            <input
              ref={field}
              type="date"
              required
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                // Else the browser would close the popup.
                event.preventDefault();
                close();
              }}
              min={FIRST_DAY}
              max={lastDay()}
              defaultValue={summary.dateIso}
            />
          </label>
          <button class="main">{words.useDate}</button>
          {summary.dateBy === 'reader' && (
            <button type="button" class="plain" onClick={() => set(undefined)}>
              {words.ownDate}
            </button>
          )}
        </form>
      )}
    </>
  );
}
