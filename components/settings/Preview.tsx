// A few lines of an article with their marks and a card, as the settings now stand; the card opens as it will on pages.
import { useEffect, useRef, useState } from 'preact/hooks';
import { en } from '../../assets/interface/en.ts';
import type { PageTexts } from '../../assets/interface/settings/en.ts';
import { type Example, type ExampleCard, exampleIn } from '../../assets/interface/example.ts';
import type { InterfaceLanguage } from '../../assets/interface/pick.ts';
import { fill } from '../../assets/interface/words.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { FactCard } from '../FactCard.tsx';

interface PreviewProps {
  settings: Settings;
  lang: InterfaceLanguage;
  texts: PageTexts;
}

const KEY_HELD = { Alt: 'altKey', Control: 'ctrlKey', Shift: 'shiftKey' } as const;

/** Which pieces are marked: those of a kind that is on, and of a card's mentions the first or all. */
function marked(example: Example, settings: Settings): boolean[] {
  const seen = new Set<ExampleCard>();
  return example.text.map(({ card }) => {
    if (card === undefined || !settings.on || !settings.kinds[example.cards[card].kind]) return false;
    const first = !seen.has(card);
    seen.add(card);
    return first || settings.mentions === 'all';
  });
}

export function Preview({ settings, lang, texts }: PreviewProps) {
  const [open, setOpen] = useState<ExampleCard>('schuman');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wait = (card: ExampleCard, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(card), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const example = exampleIn(lang);
  const marks = marked(example, settings);
  const words = texts.settings.preview;
  const how = marks.includes(true) ? fill(words[settings.open], { key: texts.settings.keys[settings.key] }) : words.off;
  return (
    <aside class="preview" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p class="sample" lang={example.lang} dir="ltr">
        {example.text.map(({ text, card }, index) =>
          card === undefined || !marks[index] ? (
            text
          ) : (
            <span
              key={index}
              class={card === open ? 'mark open' : 'mark'}
              data-kind={example.cards[card].kind}
              onPointerMove={(event) => {
                if (settings.open === 'rest') wait(card, settings.delay);
                else if (settings.open === 'key' && event[KEY_HELD[settings.key]]) setOpen(card);
              }}
              onPointerLeave={() => clearTimeout(timer.current)}
              onClick={() => setOpen(card)}
            >
              {text}
            </span>
          ),
        )}
      </p>
      <p class="soft">{how}</p>
      {marks.includes(true) && (
        <FactCard view={example.cards[open]} canBack={false} onCard={(id) => id === 'treaty-of-paris' && setOpen(id)} onBack={() => setOpen('schuman')} texts={example.lang === lang ? texts.card : en.card} />
      )}
    </aside>
  );
}
