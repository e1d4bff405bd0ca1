// Tabs and our own pages: which tab the popup and the side panel speak of, opening pages of ours, the count on the toolbar button.
import { browser } from './browser.ts';

/** A tab as the popup and the side panel speak of it. */
export interface Tab {
  id: number;
  /** Absent where the browser keeps its address from us. */
  url?: string;
  window?: number;
  /** Its page is still coming. */
  loading: boolean;
}

/** Of all that a page says of itself while it grows, what comes within this time is taken together, ms. */
const GATHER_MS = 400;

/** The tab in front; `?tab=ID` in the popup's own address names another, for a popup that is open as a page. */
export async function activeTab(): Promise<Tab | undefined> {
  const named = Number(new URLSearchParams(globalThis.location?.search).get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named).catch(() => undefined) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, window: tab.windowId, loading: tab.status === 'loading' };
}

/** Tells the tab in front, now and whenever another comes to the front, it goes elsewhere, or other names are found in it. */
export function watchTab(signal: AbortSignal, onTab: (tab: Tab | undefined) => void): void {
  let now: Tab | undefined;
  let turn = 0;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  const look = async (always: boolean) => {
    const mine = ++turn;
    const tab = await activeTab();
    if (signal.aborted || mine !== turn) return;
    const same = !always && now?.id === tab?.id && now?.url === tab?.url;
    now = tab;
    if (!same) onTab(tab);
  };
  const activated = () => void look(false);
  const updated = (id: number, change: { status?: string; url?: string }) => {
    if (id === now?.id && (change.status !== undefined || change.url !== undefined)) void look(true);
  };
  // Each page tells the background how many names it has, for the toolbar; our own pages hear it too.
  const said = (message: unknown, from: { tab?: { id?: number } }): undefined => {
    if (from.tab?.id === undefined || from.tab.id !== now?.id || (message as { kind?: unknown } | null)?.kind !== 'badge') return;
    gathering ??= setTimeout(() => {
      gathering = undefined;
      void look(true);
    }, GATHER_MS);
  };
  const events = [
    [browser.tabs.onActivated, activated],
    [browser.tabs.onUpdated, updated],
    [browser.runtime.onMessage, said],
  ] as unknown as [event: { addListener(listener: unknown): void; removeListener(listener: unknown): void }, listener: unknown][];
  for (const [event, listener] of events) event.addListener(listener);
  signal.addEventListener('abort', () => {
    clearTimeout(gathering);
    for (const [event, listener] of events) event.removeListener(listener);
  });
  void look(true);
}

/** Opens the summary of a tab as a page of its own, ready to be printed. */
export async function openPrintable(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/print.html?tab=${tab}`) });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the page of the first run. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Where an address opens: in the tab in front, or in a new one before or behind it. */
export type Opening = 'here' | 'tab' | 'behind';

/** Opens the library, where every card can be found and read. @param place what follows its address: "?q=shoigu", "#card/sergei-shoigu" */
export async function openLibrary(place = '', opening: Opening = 'tab'): Promise<void> {
  const url = browser.runtime.getURL(`/library.html${place}`);
  if (opening === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: opening === 'tab' });
}

export const version = (): string => browser.runtime.getManifest().version;

/** The colour behind the count: the mark's own, dark enough for white digits. */
const BADGE_COLOUR = '#8a3b12';
const MOST_SHOWN = 99;

export async function showBadge(tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  // the tab may be gone by now
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }).catch(() => undefined);
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => undefined);
}
