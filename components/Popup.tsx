// The whole popup, and the panel beside a page: the two switches, what the page is about or why there is nothing, and one card at a time over it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../assets/interface/en.ts';
import { fill } from '../assets/interface/words.ts';
import type { CardView } from '../cards/view.ts';
import type { Summary as PageSummary, TabState } from '../reading/types.ts';
import { EmptyState } from './EmptyStates.tsx';
import type { FactCard } from './FactCard.tsx';
import { Foot, type FootActions } from './popup/Foot.tsx';
import type { Steps } from './NameGroup.tsx';
import { Summary } from './Summary.tsx';
import { Switch } from './Switch.tsx';

export type PageView = Exclude<TabState, { state: 'ready' }> | { state: 'ready'; summary: PageSummary };

export interface PopupProps extends FootActions {
  page: PageView;
  /** Fills the panel beside the page, instead of being as large as it needs. */
  inPanel?: boolean;
  /** The site and whether Chiosa may read it; absent where there is none to switch. */
  site?: { host: string; on: boolean };
  everywhere: boolean;
  /** When the pause is over, ms since 1970; 0 where there is none. */
  pausedUntil: number;
  /** The card that is open, and what shows it: it comes after the popup, which must not wait for it. */
  card?: { view: CardView; Card: typeof FactCard };
  steps: Steps;
  saveError?: string;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
  onReadAnyway: () => void;
  onCard: (id: string) => void;
  onBack: () => void;
  onShow: (card: string) => void;
  /** The reader's own date for the article; without one, the page's own again. */
  onDate: (day: string | undefined) => void;
  onPause: (on: boolean) => void;
  lang: string;
  texts: Texts;
}

export function Popup(props: PopupProps) {
  const { page, inPanel, site, everywhere, pausedUntil, card, saveError, lang, texts } = props;
  const body = useRef<HTMLElement>(null);
  const left = useRef<{ top: number; focus: Element | null } | undefined>(undefined);
  const covered = card !== undefined;
  const open = (id: string) => {
    if (!covered) left.current = { top: body.current?.scrollTop ?? 0, focus: document.activeElement };
    props.onCard(id);
  };
  // A card takes the list's place; on the way back the list stands where it was left.
  useLayoutEffect(() => {
    if (covered) body.current?.querySelector<HTMLElement>('.card h2')?.focus();
    else if (left.current && body.current) {
      body.current.scrollTop = left.current.top;
      if (left.current.focus instanceof HTMLElement || left.current.focus instanceof SVGElement) left.current.focus.focus({ preventScroll: true });
      left.current = undefined;
    }
  }, [covered]);
  return (
    <div class={inPanel ? 'popup panel' : 'popup'}>
      <header>
        <h1>Chiosa</h1>
        <div class="switches">
          {site && everywhere && (
            <Switch name="site" on={site.on} onChange={props.onSite}>
              {fill(texts.popup.onSite, { host: site.host })}
            </Switch>
          )}
          <Switch name="everywhere" on={everywhere} onChange={props.onEverywhere}>
            {texts.popup.everywhere}
          </Switch>
        </div>
      </header>
      {saveError !== undefined && (
        <p class="wrong" role="alert">
          {fill(texts.popup.saveFailed, { message: saveError })}
        </p>
      )}
      <main ref={body}>
        <div hidden={covered}>
          {page.state === 'ready' ? (
            <Summary
              // Another page is searched anew.
              key={`${page.summary.host} ${page.summary.title}`}
              summary={page.summary}
              steps={props.steps}
              onCard={open}
              onShow={props.onShow}
              onDate={props.onDate}
              lang={lang}
              texts={texts}
            />
          ) : (
            <EmptyState
              page={page}
              pausedUntil={pausedUntil}
              onEverywhere={props.onEverywhere}
              onSite={props.onSite}
              onReadAnyway={props.onReadAnyway}
              onGoOn={() => props.onPause(false)}
              lang={lang}
              texts={texts.popup}
            />
          )}
        </div>
        {card && <card.Card view={card.view} canBack onCard={open} onBack={props.onBack} texts={texts.card} />}
      </main>
      {/* A card has a foot of its own. */}
      <Foot
        hidden={covered}
        paused={page.state === 'off' && page.why === 'snoozed'}
        library={page.state === 'ready' ? page.summary.library : undefined}
        onCopy={page.state === 'ready' ? props.onCopy : undefined}
        onPrint={page.state === 'ready' ? props.onPrint : undefined}
        onPause={everywhere ? props.onPause : undefined}
        panel={props.panel}
        onLibrary={props.onLibrary}
        onSettings={props.onSettings}
        texts={texts.popup}
      />
    </div>
  );
}
