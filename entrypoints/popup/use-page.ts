// A tab's page as the popup sees it: asked until it has been read, and again whenever the tab or a switch changes what it should say.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Steps } from '../../components/NameGroup.tsx';
import type { PageView } from '../../components/Popup.tsx';
import { ask, askTab, Refused } from '../../platform/ask.ts';
import { allows, DEFAULTS, type Settings, switchSite } from '../../platform/settings-schema.ts';
import type { Tab } from '../../platform/tabs.ts';
import type { PageReport, TabState } from '../../reading/types.ts';

const AGAIN_MS = 150;
/** How long a page may take to follow a switch before its own word is believed: it hears of the change after the popup does. */
const SETTLE_MS = 2000;

/** What a page is asked first; how far it is comes after. */
type First = { kind: 'state' } | { kind: 'read-anyway' } | { kind: 'set-date'; day: string | undefined };

interface Seen {
  /** Which page this is of: another one's summary must not stand in for it. */
  place: string;
  view: PageView;
  report?: PageReport;
}

const NO_STEPS: Steps = {};
const placeOf = (tab: Tab | undefined) => (tab ? `${tab.id} ${tab.url?.split('#')[0]}` : '');
const hostIn = (state: TabState) => (state.state === 'ready' ? state.report.host : 'host' in state ? state.host : '');
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Whether the page's answer still speaks of the settings before the last change. */
function stale(state: TabState, settings: Settings): boolean {
  if (state.state === 'unreadable' || state.state === 'damaged') return false;
  const off = state.state === 'off' ? state.why : undefined;
  const now = allows(settings, hostIn(state));
  if (now === 'off-everywhere') return off !== 'everywhere';
  if (now === 'off-here') return off !== 'site';
  if (now === 'snoozed') return off !== 'snoozed';
  return off === 'everywhere' || off === 'site' || off === 'snoozed';
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function askPage(tab: Tab | undefined, first: First): Promise<TabState> {
  if (!tab) return { state: 'unreadable' };
  try {
    return first.kind === 'set-date' ? await askTab(tab.id, 'set-date', { day: first.day }) : await askTab(tab.id, first.kind, {});
  } catch (error) {
    // A page that answers with an error could be read, were the library whole.
    if (error instanceof Refused) return { state: 'damaged', message: error.message };
    // One that does not answer cannot be read, or is not there yet; then it is asked again when it is.
    return tab.loading ? { state: 'reading', host: '' } : { state: 'unreadable' };
  }
}

async function toView(state: TabState): Promise<{ view: PageView; report?: PageReport }> {
  if (state.state !== 'ready') return { view: state };
  try {
    return { view: { state: 'ready', summary: await ask('summary', state.report) }, report: state.report };
  } catch (error) {
    return { view: { state: 'damaged', message: message(error) } };
  }
}

export function usePage(settings: Settings | undefined, front: { tab: Tab | undefined } | undefined) {
  const [seen, setSeen] = useState<Seen>({ place: '', view: { state: 'reading', host: '' } });
  const [host, setHost] = useState('');
  const [stepped, setStepped] = useState<{ place: string; steps: Steps }>({ place: '', steps: {} });
  const following = useRef<AbortController | undefined>(undefined);
  const tab = front?.tab;
  const steps = stepped.place === placeOf(tab) ? stepped.steps : NO_STEPS;

  /** @param changed the settings, where a switch has just changed what the page should say */
  const follow = useCallback(
    async (first: First, changed?: Settings) => {
      following.current?.abort();
      const life = new AbortController();
      following.current = life;
      const place = placeOf(tab);
      const patience = Date.now() + SETTLE_MS;
      let next = first;
      for (;;) {
        const state = await askPage(tab, next);
        next = { kind: 'state' };
        // A page that is not there yet says when it is.
        const coming = tab?.loading === true && hostIn(state) === '';
        const wait = (state.state === 'reading' && !coming) || (changed !== undefined && stale(state, changed) && Date.now() < patience);
        const made = wait && state.state !== 'reading' ? undefined : await toView(state);
        if (life.signal.aborted) return;
        setHost((before) => hostIn(state) || (state.state === 'unreadable' ? '' : before));
        // A page that is read again, for another date or because it grew, keeps what was said of it until there is more.
        const reading = made?.view.state === 'reading';
        if (made) setSeen((before) => (reading && before.place === place && before.view.state === 'ready' ? before : { place, ...made }));
        if (!wait) return;
        await pause(AGAIN_MS);
      }
    },
    [tab],
  );

  // The settings need not be known for it: a page that nothing was switched on speaks of them as they are.
  useLayoutEffect(() => {
    if (front) void follow({ kind: 'state' });
    return () => following.current?.abort();
  }, [front]);

  // Only what decides over reading asks the page again; a new theme does not.
  const deciding = settings && [settings.on, settings.where, settings.off, settings.only, settings.snoozedUntil].join(' ');
  const decided = useRef(deciding);
  useEffect(() => {
    if (settings && decided.current !== undefined && decided.current !== deciding && front) void follow({ kind: 'state' }, settings);
    decided.current = deciding;
  }, [deciding]);

  // Nobody says when a pause is over.
  const until = settings?.snoozedUntil ?? 0;
  useEffect(() => {
    if (until <= Date.now()) return undefined;
    const timer = setTimeout(() => void follow({ kind: 'state' }, settings), until - Date.now());
    return () => clearTimeout(timer);
  }, [until, follow]);

  const show = useCallback(
    async (card: string) => {
      if (!tab) return;
      const last = steps[card];
      const nth = last && last.shown < last.of ? last.shown + 1 : 1;
      try {
        const step = await askTab(tab.id, 'show', { card, nth });
        setStepped({ place: placeOf(tab), steps: { [card]: step } });
      } catch {
        // The page went away under the popup.
        setSeen({ place: placeOf(tab), view: { state: 'unreadable' } });
      }
    },
    [steps, tab],
  );

  return {
    place: seen.place,
    page: seen.view,
    report: seen.report,
    site: settings && host !== '' ? { host, on: ['yes', 'articles'].includes(allows({ ...settings, snoozedUntil: 0 }, host)) } : undefined,
    switchTo: (wanted: boolean) => switchSite(settings ?? DEFAULTS, host, wanted),
    readAnyway: () => follow({ kind: 'read-anyway' }, settings),
    setDate: (day: string | undefined) => follow({ kind: 'set-date', day }),
    steps,
    show,
  };
}
