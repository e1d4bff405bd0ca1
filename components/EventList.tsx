// Events in a list: day, title, distance from the article and the other names in them.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardTexts } from '../assets/interface/en.ts';
import { fill } from '../assets/interface/words.ts';
import type { EventRow } from '../cards/view.ts';
import { CardLink, Titles } from './words.tsx';

interface EventListProps {
  events: EventRow[];
  /** How many are shown before the reader asks for all. */
  most: number;
  onCard: (id: string) => void;
  texts: CardTexts;
}

export function EventList({ events, most, onCard, texts }: EventListProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = all ? events : events.slice(0, most);
  // the button is gone with the focus on it: what it brought has it next
  useEffect(() => {
    if (all) list.current?.children[most]?.querySelector<HTMLElement>('a')?.focus();
  }, [all, most]);
  return (
    <>
      <ol class="events" ref={list}>
        {shown.map((event) => (
          <li key={event.card} class={`${event.shared ? 'both' : ''} ${event.later ? 'later' : ''}`}>
            <time dateTime={event.iso}>{event.day}</time>
            <div>
              <CardLink card={event.card} onCard={onCard}>
                {event.title}
              </CardLink>
              {(event.distance !== '' || event.others.length > 0) && (
                <p>
                  {event.distance}
                  {event.distance !== '' && event.others.length > 0 && ' · '}
                  <Titles cards={event.others.map(({ card, title }) => ({ id: card, title }))} comma={texts.comma} onCard={onCard} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          {fill(texts.showAll, { n: events.length })}
        </button>
      )}
    </>
  );
}
