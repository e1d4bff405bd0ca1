// A few lines of an article with their marks, which answer to the pointer as the settings say, and to the keyboard.
import { useEffect, useRef } from 'preact/hooks';
import type { Example, ExampleCard } from '../../assets/interface/example.ts';
import type { Settings } from '../../platform/settings-schema.ts';

const KEY_HELD = { Alt: 'altKey', Control: 'ctrlKey', Shift: 'shiftKey' } as const;

/** Which pieces are marked: those of a kind that is on, and of a card's mentions the first or all. */
export function marked(example: Example, settings: Settings): boolean[] {
  const seen = new Set<ExampleCard>();
  return example.text.map(({ card }) => {
    if (card === undefined || !settings.on || !settings.kinds[example.cards[card].kind]) return false;
    const first = !seen.has(card);
    seen.add(card);
    return first || settings.mentions === 'all';
  });
}

interface SampleProps {
  example: Example;
  settings: Settings;
  /** The mention that is open, by its place in the text, or all of the card's. */
  isOpen: (card: ExampleCard, at: number) => boolean;
  onOpen: (card: ExampleCard, mark: HTMLElement, at: number, by: 'pointer' | 'press') => void;
  /** The pointer has left a mark. */
  onLeave?: () => void;
}

export function Sample({ example, settings, isOpen, onOpen, onLeave }: SampleProps) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const marks = marked(example, settings);
  const { lang, dir } = example.cards.person;
  return (
    <p class="sample" lang={lang} dir={dir}>
      {example.text.map(({ text, card }, at) =>
        card === undefined || !marks[at] ? (
          text
        ) : (
          <span
            key={at}
            role="button"
            tabIndex={0}
            aria-expanded={isOpen(card, at)}
            class={isOpen(card, at) ? 'mark open' : 'mark'}
            data-kind={example.cards[card].kind}
            onPointerMove={(event) => {
              const mark = event.currentTarget;
              if (event.pointerType === 'touch') return;
              if (settings.open === 'rest') {
                clearTimeout(timer.current);
                timer.current = setTimeout(() => onOpen(card, mark, at, 'pointer'), settings.delay);
              } else if (settings.open === 'key' && event[KEY_HELD[settings.key]]) onOpen(card, mark, at, 'pointer');
            }}
            onPointerLeave={() => {
              clearTimeout(timer.current);
              onLeave?.();
            }}
            onClick={(event) => {
              clearTimeout(timer.current);
              onOpen(card, event.currentTarget, at, 'press');
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onOpen(card, event.currentTarget, at, 'press');
            }}
          >
            {text}
          </span>
        ),
      )}
    </p>
  );
}
