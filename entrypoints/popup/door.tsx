// The door of the popup and of the panel beside the page: the page in the tab in front and the settings, shown by Popup.
import { loadTexts } from '../../assets/interface/pick.ts';
import { Popup } from '../../components/Popup.tsx';
import { panelHere } from '../../platform/panel.ts';
import { openLibrary, openOptions, openPrintable, type Tab } from '../../platform/tabs.ts';
import type { Summary } from '../../reading/types.ts';
import type { MarkdownWords } from '../../reading/markdown.ts';
import { useLook, useSettings } from '../shared/use-settings.ts';
import { sourcesOf } from './sources-of.ts';
import { useCards } from './use-cards.ts';
import { usePage } from './use-page.ts';
import { useTab } from './use-tab.ts';

const HOUR_MS = 3_600_000;

/** Copies the summary; answers what went wrong. */
async function copy(summary: Summary, tab: Tab | undefined, words: MarkdownWords): Promise<string | undefined> {
  try {
    const [{ toMarkdown }, sources] = await Promise.all([import('../../reading/markdown.ts'), sourcesOf(summary)]);
    await navigator.clipboard.writeText(toMarkdown(summary, sources, tab?.url, words));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function Door({ inPanel }: { inPanel: boolean }) {
  const front = useTab();
  const { held, save } = useSettings();
  const look = useLook(held?.settings, loadTexts);
  const { place, page, report, site, switchTo, readAnyway, setDate, steps, show } = usePage(held?.settings, front);
  const cards = useCards(place, report);
  if (!held || !look) return null;
  const { settings } = held;
  const tab = front?.tab;
  const panel = inPanel ? undefined : panelHere();
  // The popup has done its work once it has led elsewhere; the panel stays.
  const leave = (led: Promise<unknown>) => void led.then(() => (inPanel ? undefined : window.close()));
  return (
    <Popup
      page={page}
      inPanel={inPanel}
      site={site}
      everywhere={settings.on}
      pausedUntil={settings.snoozedUntil}
      card={cards.card}
      steps={steps}
      saveError={held.saveError}
      onSite={(on) => void save(switchTo(on))}
      onEverywhere={(on) => void save({ ...settings, on })}
      onPause={(on) => void save({ ...settings, snoozedUntil: on ? Date.now() + HOUR_MS : 0 })}
      onReadAnyway={() => void readAnyway()}
      onDate={(day) => void setDate(day)}
      onCard={(id) => void cards.open(id)}
      onBack={cards.back}
      onShow={(card) => void show(card)}
      onCopy={async () => (page.state === 'ready' ? copy(page.summary, tab, look.texts.popup) : undefined)}
      onPrint={tab && (() => leave(openPrintable(tab.id)))}
      panel={panel && { name: panel.name, onOpen: () => leave(panel.open(tab?.window)) }}
      onLibrary={() => leave(openLibrary())}
      onSettings={() => leave(openOptions())}
      {...look}
    />
  );
}
