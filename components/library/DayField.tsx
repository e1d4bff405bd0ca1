// The day the open card answers for, with words for a day that is none.
import { useEffect, useId, useState } from 'preact/hooks';
import type { LibraryTexts } from '../../assets/interface/library/en.ts';
import { fill } from '../../assets/interface/words.ts';
import { dayFrom } from './address.ts';
import type { Shelf } from './Library.tsx';

interface DayFieldProps {
  /** As the address has it. */
  day?: string;
  shelf: Shelf;
  onDay: (day: string | undefined) => void;
  texts: LibraryTexts;
}

/** What is not a day yet: a year is typed figure by figure, and is complained of only once the field is left. */
interface Unfinished {
  text: string;
  left: boolean;
}

export function DayField({ day, shelf, onDay, texts }: DayFieldProps) {
  const [unfinished, setUnfinished] = useState<Unfinished>();
  const id = useId();
  useEffect(() => {
    if (day !== undefined) setUnfinished(undefined);
  }, [day]);
  const given = dayFrom(day);
  const wrong = unfinished ? unfinished.left && unfinished.text : day !== undefined && given === undefined && day;
  const emptied = unfinished?.left && unfinished.text === '';
  const says = wrong ? fill(texts.badDay, { day: wrong, shown: shelf.dayText }) : emptied ? fill(texts.noDay, { day: shelf.dayText }) : given && given > shelf.day ? fill(texts.later, { day: shelf.dayText }) : '';
  return (
    <div class="day">
      <label>
        {texts.day}
        <input
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          // what is half typed is left as it stands
          value={unfinished ? undefined : (given ?? shelf.day)}
          aria-invalid={Boolean(wrong)}
          aria-describedby={id}
          onInput={(event) => {
            const { value } = event.currentTarget;
            const chosen = dayFrom(value);
            if (chosen) {
              setUnfinished(undefined);
              onDay(chosen === shelf.day ? undefined : chosen);
            } else setUnfinished({ text: value, left: false });
          }}
          onBlur={() => {
            if (!unfinished) return;
            setUnfinished({ ...unfinished, left: true });
            if (day !== undefined) onDay(undefined);
          }}
        />
      </label>
      {(day !== undefined || unfinished) && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setUnfinished(undefined);
            onDay(undefined);
          }}
        >
          {texts.latest}
        </button>
      )}
      <p id={id} class={wrong ? 'wrong' : 'soft'} role="status">
        {says}
      </p>
    </div>
  );
}
