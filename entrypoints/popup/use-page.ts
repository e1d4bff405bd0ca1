// The page in the active tab as the popup sees it: asked until it has been read, and again whenever a switch changes what it should do.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/Popup.tsx';
import type { Steps } from '../../components/NameGroup.tsx';
import { ask, askTab, Refused } from '../../platform/ask.ts';
import { allows, DEFAULTS, type Settings, switchSite } from '../../platform/settings-schema.ts';
import { activeTab } from '../../platform/tabs.ts';
import type { PageReport, TabState } from '../../reading/types.ts';

const AGAIN_MS = 150;
/** How long a page may take to follow a switch before its own word is believed: it hears of the change after the popup does. */
const SETTLE_MS = 2000;

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

async function askPage(tab: number, kind: 'state' | 'read-anyway'): Promise<TabState> {
  try {
    return await askTab(tab, kind, {});
  } catch (error) {
    // A page that answers with an error could be read, were the library whole; one that does not answer cannot.
    return error instanceof Refused ? { state: 'damaged', message: error.message } : { state: 'unreadable' };
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

export function usePage(settings: Settings | undefined) {
  const [page, setPage] = useState<PageView>({ state: 'reading', host: '' });
  const [report, setReport] = useState<PageReport>();
  const [host, setHost] = useState('');
  const [steps, setSteps] = useState<Steps>({});

  const follow = useCallback(async (first: 'state' | 'read-anyway', now: Settings, signal: AbortSignal) => {
    const tab = await activeTab();
    const patience = Date.now() + SETTLE_MS;
    let kind = first;
    for (;;) {
      const state: TabState = tab ? await askPage(tab.id, kind) : { state: 'unreadable' };
      kind = 'state';
      const wait = state.state === 'reading' || (stale(state, now) && Date.now() < patience);
      const made = wait && state.state !== 'reading' ? undefined : await toView(state);
      if (signal.aborted) return;
      setHost((before) => hostIn(state) || before);
      if (made) {
        setPage(made.view);
        setReport(made.report);
      }
      if (!wait) return;
      await pause(AGAIN_MS);
    }
  }, []);

  // Only what decides over reading asks the page again; a new theme does not.
  const { on, where, off, only } = settings ?? DEFAULTS;
  const known = settings !== undefined;
  useEffect(() => {
    if (!known) return undefined;
    const life = new AbortController();
    void follow('state', { ...DEFAULTS, on, where, off, only }, life.signal);
    return () => life.abort();
  }, [known, on, where, off.join(), only.join(), follow]);

  const readAnyway = useCallback(async () => {
    if (settings) await follow('read-anyway', settings, new AbortController().signal);
  }, [settings, follow]);

  const show = useCallback(
    async (card: string) => {
      const tab = await activeTab();
      if (!tab) return;
      const last = steps[card];
      const nth = last && last.shown < last.of ? last.shown + 1 : 1;
      try {
        const step = await askTab(tab.id, 'show', { card, nth });
        setSteps({ [card]: step });
      } catch {
        // The page went away under the popup.
        setPage({ state: 'unreadable' });
      }
    },
    [steps],
  );

  return {
    page,
    report,
    site: settings && host !== '' ? { host, on: ['yes', 'articles'].includes(allows(settings, host)) } : undefined,
    switchTo: (wanted: boolean) => switchSite(settings ?? DEFAULTS, host, wanted),
    readAnyway,
    steps,
    show,
  };
}
