// A few lines of an article to try the underlines on: a card opens beside its name, as it will on pages.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExampleCard, exampleIn, isExampleCard } from '../../assets/interface/example.ts';
import type { InterfaceLanguage } from '../../assets/interface/pick.ts';
import type { WelcomePageTexts } from '../../assets/interface/welcome/en.ts';
import { fill } from '../../assets/interface/words.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { FactCard } from '../FactCard.tsx';
import { marked, Sample } from '../settings/Sample.tsx';

/** From leaving the name or the card to its closing, ms, and between the two, px: as on pages. */
const GRACE_MS = 300;
const GAP = 8;

interface Open {
  card: ExampleCard;
  /** The mention it was opened at, by its place in the text. */
  at: number;
  mark: HTMLElement;
  /** Opened by a press, it stays until it is closed. */
  stays: boolean;
}

interface TryProps {
  settings: Settings;
  lang: InterfaceLanguage;
  texts: WelcomePageTexts;
}

/** Puts the card below the whole of its name, within the piece's width. */
function place(box: HTMLElement, mark: HTMLElement): void {
  const room = box.offsetParent;
  if (!room) return;
  const [around, rects] = [room.getBoundingClientRect(), [...mark.getClientRects()]];
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const wanted = getComputedStyle(mark).direction === 'rtl' ? first.right - box.offsetWidth : first.left;
  box.style.left = `${Math.max(0, Math.min(wanted - around.left, around.width - box.offsetWidth))}px`;
  box.style.top = `${last.bottom - around.top + GAP}px`;
}

export function Try({ settings, lang, texts }: TryProps) {
  const [open, setOpen] = useState<Open>();
  const [from, setFrom] = useState<ExampleCard>();
  const box = useRef<HTMLDivElement>(null);
  const closing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const example = exampleIn(lang);
  const stay = () => clearTimeout(closing.current);
  const show = (next: Open | undefined, back?: ExampleCard) => {
    stay();
    setOpen(next);
    setFrom(back);
  };
  const close = () => {
    if (box.current?.contains(document.activeElement)) open?.mark.focus();
    show(undefined);
  };
  const leave = () => {
    stay();
    if (open && !open.stays) closing.current = setTimeout(() => show(undefined), GRACE_MS);
  };
  useEffect(() => stay, []);
  useEffect(() => {
    if (!open) return undefined;
    const life = new AbortController();
    const { signal } = life;
    addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
    addEventListener('pointerdown', (event) => event.target instanceof Element && !event.target.closest('.try .card, .try .mark') && show(undefined), { signal });
    addEventListener('resize', () => box.current && place(box.current, open.mark), { signal });
    return () => life.abort();
  }, [open]);
  useEffect(() => {
    if (!open || !box.current) return;
    place(box.current, open.mark);
    if (open.stays) box.current.focus({ preventScroll: true });
  }, [open?.at, open?.stays]);
  const words = texts.settings.preview;
  const any = marked(example, settings).includes(true);
  return (
    <section class="try" aria-label={texts.welcome.tryTitle}>
      <h2>{texts.welcome.tryTitle}</h2>
      <Sample
        example={example}
        settings={settings}
        isOpen={(_, at) => open?.at === at}
        onOpen={(card, mark, at, by) => {
          const stays = by === 'press';
          if (open?.at === at && (open.stays || !stays)) stay();
          else show({ card, at, mark, stays });
        }}
        onLeave={leave}
      />
      <p class="soft">
        {any ? (
          <>
            <span class="point">{fill(words[settings.open], { key: texts.settings.keys[settings.key] })}</span>
            <span class="tap">{texts.welcome.tap}</span>
          </>
        ) : (
          words.off
        )}{' '}
        {texts.welcome.madeUp}
      </p>
      {open && (
        <div ref={box} class="over" tabIndex={-1} onPointerEnter={stay} onPointerLeave={leave}>
          <FactCard
            view={example.cards[open.card]}
            canBack={from !== undefined}
            onCard={(id) => isExampleCard(id) && show({ ...open, card: id, stays: true }, open.card)}
            onBack={() => from && show({ ...open, card: from })}
            onClose={close}
            texts={texts.card}
          />
        </div>
      )}
    </section>
  );
}
