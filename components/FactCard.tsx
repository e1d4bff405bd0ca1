// A card on screen: who or what this is on the day of the article, with its facts, its events and its sources.
import { useEffect, useRef } from 'preact/hooks';
import type { CardTexts } from '../assets/interface/en.ts';
import type { CardView, EventRow } from '../cards/view.ts';
import { CardFoot } from './CardFoot.tsx';
import { EventList } from './EventList.tsx';
import { BackSign, CloseSign, ForwardSign, HideSign } from './icons.tsx';
import { Picture } from './Picture.tsx';
import { Words } from './words.tsx';

/** Events in a card before the reader asks for all. */
const MOST_EVENTS = 6;

export interface FactCardProps {
  view: CardView;
  /** Why the page's words lead to this card. */
  why?: string;
  canBack: boolean;
  canForward?: boolean;
  onCard: (id: string) => void;
  onBack: () => void;
  onForward?: () => void;
  /** "Not this one"; absent where there is no mark to hide. */
  onHide?: () => void;
  /** Absent where going back is the way to close. */
  onClose?: () => void;
  texts: CardTexts;
}

export function FactCard({ view, why, canBack, canForward, onCard, onBack, onForward, onHide, onClose, texts }: FactCardProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // The link or button just used is gone with its card, so focus moves to the new title; only then, since a card that opens under the pointer must not take it.
  useEffect(() => {
    if (moved.current) title.current?.focus({ preventScroll: true });
    moved.current = false;
  }, [view.id]);
  const follow = (id: string) => {
    moved.current = true;
    onCard(id);
  };
  const go = (way: () => void) => () => {
    moved.current = true;
    way();
  };
  const shared = view.events.filter((event) => event.shared);
  const others = view.events.filter((event) => !event.shared);
  const list = (events: EventRow[], heading: string) =>
    events.length > 0 && (
      <>
        <h3>{heading}</h3>
        <EventList events={events} most={MOST_EVENTS} onCard={follow} texts={texts} />
      </>
    );
  return (
    <article class="card" lang={view.lang} dir={view.dir} aria-label={view.title}>
      <div class="top">
        {canBack && (
          <button type="button" class="sign" data-back aria-label={texts.back} title={texts.back} onClick={go(onBack)}>
            <BackSign />
          </button>
        )}
        {canForward && onForward && (
          <button type="button" class="sign" data-forward aria-label={texts.forward} title={texts.forward} onClick={go(onForward)}>
            <ForwardSign />
          </button>
        )}
        <div class="kind">
          <span>
            <b data-kind={view.kind}>
              <span class="dot" /> {view.kindName}
            </b>
            {view.of && (
              <>
                {' · '}
                <Words phrase={[view.of]} onCard={follow} />
              </>
            )}
          </span>
          <span class="asof">{view.asOf}</span>
        </div>
        {onHide && (
          <button type="button" class="sign" data-hide aria-label={texts.hide} title={texts.hide} onClick={onHide}>
            <HideSign />
          </button>
        )}
        {onClose && (
          <button type="button" class="sign" data-close aria-label={texts.close} title={texts.close} onClick={onClose}>
            <CloseSign />
          </button>
        )}
      </div>
      <div class="scroll" key={view.id}>
        <h2 ref={title} tabIndex={-1}>
          {view.title}
          {view.flag && <Picture {...view.flag} />}
        </h2>
        {view.native && (
          <p class="native">
            <bdi lang={view.native.lang} dir={view.native.dir}>
              {view.native.text}
            </bdi>
          </p>
        )}
        {view.role.map(({ what, since }) => (
          <p class="role">
            <b>
              <Words phrase={what} onCard={follow} />
            </b>{' '}
            <span>{since}</span>
          </p>
        ))}
        {view.sinceThen.length > 0 && (
          <div class="since">
            <b>{texts.sinceThen}</b>
            {view.sinceThen.map((phrase) => (
              <p>
                <Words phrase={phrase} onCard={follow} />
              </p>
            ))}
          </div>
        )}
        {view.gist !== '' && (
          // another element for another language: one that had a language keeps it as an empty one
          <p key={view.gistIn?.lang} class="gist" {...view.gistIn}>
            {view.gist}
          </p>
        )}
        {view.picture && (
          <figure>
            <Picture {...view.picture} />
            <figcaption>{view.picture.note}</figcaption>
          </figure>
        )}
        {view.rows.length > 0 && (
          <dl>
            {view.rows.map(({ label, values }) => (
              <>
                <dt>{label}</dt>
                {values.map((phrase) => (
                  <dd>
                    <Words phrase={phrase} onCard={follow} />
                  </dd>
                ))}
              </>
            ))}
          </dl>
        )}
        {view.aging !== '' && <p class="aging">{view.aging}</p>}
        {view.pack !== '' && <p class="aging">{view.pack}</p>}
        {list(shared, texts.withOthers)}
        {list(others, shared.length > 0 ? texts.otherEvents : texts.events)}
      </div>
      <CardFoot key={view.id} view={view} why={why} texts={texts} />
    </article>
  );
}
