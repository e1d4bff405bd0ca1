// Tabs and our own pages: which tab the popup speaks of, opening the settings, the count on the toolbar button.
import { browser } from './browser.ts';

/** The tab in front; `?tab=ID` in the popup's own address names another, for a popup that is open as a page. */
export async function activeTab(): Promise<{ id: number; url?: string } | undefined> {
  const named = Number(new URLSearchParams(globalThis.location?.search).get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named).catch(() => undefined) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
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
