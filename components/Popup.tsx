// The whole popup: the two switches, what the page is about or why there is nothing, and one card at a time over it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../assets/interface/en.ts';
import { fill } from '../assets/interface/words.ts';
import type { CardView } from '../cards/view.ts';
import type { Summary as PageSummary, TabState } from '../reading/types.ts';
import { EmptyState } from './EmptyStates.tsx';
import { FactCard } from './FactCard.tsx';
import type { Steps } from './NameGroup.tsx';
import { Summary } from './Summary.tsx';
import { Switch } from './Switch.tsx';

export type PageView = Exclude<TabState, { state: 'ready' }> | { state: 'ready'; summary: PageSummary };

export interface PopupProps {
  page: PageView;
  /** The site and whether Chiosa may read it; absent where there is none to switch. */
  site?: { host: string; on: boolean };
  everywhere: boolean;
  card?: CardView;
  steps: Steps;
  saveError?: string;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
  onReadAnyway: () => void;
  onCard: (id: string) => void;
  onBack: () => void;
  onShow: (card: string) => void;
  onSettings: () => void;
  lang: string;
  texts: Texts;
}

export function Popup(props: PopupProps) {
  const { page, site, everywhere, card, saveError, texts } = props;
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
    <div class="popup">
      <header>
        <strong>Chiosa</strong>
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
            <Summary summary={page.summary} steps={props.steps} onCard={open} onShow={props.onShow} lang={props.lang} texts={texts} />
          ) : (
            <EmptyState page={page} onEverywhere={props.onEverywhere} onSite={props.onSite} onReadAnyway={props.onReadAnyway} texts={texts.popup} />
          )}
        </div>
        {card && <FactCard view={card} canBack onCard={open} onBack={props.onBack} texts={texts.card} />}
      </main>
      {/* A card has a foot of its own. */}
      <footer hidden={covered}>
        <button type="button" class="plain" onClick={props.onSettings}>
          {texts.popup.settings}
        </button>
        {page.state === 'ready' && <span>{page.summary.library}</span>}
      </footer>
    </div>
  );
}
