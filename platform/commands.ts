// The reader's shortcuts: which command was pressed, told to the page in front.
import { browser } from './browser.ts';

export const COMMANDS = ['next-mention', 'previous-mention', 'open-card'] as const;
export type Command = (typeof COMMANDS)[number];

/** Must be called at once when the background starts, or the press that wakes it is lost. */
export function onCommand(run: (command: Command, tab: number) => Promise<unknown>): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    // a page that cannot be read has nobody who answers
    if (command && tab?.id !== undefined) run(command, tab.id).catch(() => undefined);
  });
}

/** What the browsers call the press of the button. */
const ACTION = '_execute_action';
const ORDER: readonly string[] = [ACTION, ...COMMANDS];

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them; empty when there are none. */
  keys: string;
}

/** Shortcuts as the browser has them: the reader may have changed or removed them. None on phones. */
export async function shortcuts(): Promise<Shortcut[] | undefined> {
  const { commands } = browser as Partial<typeof browser>;
  const all = await commands?.getAll();
  return all?.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })).toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

/** Newer than the types; Chrome has a page with an address instead. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for shortcuts; answers whether it could. */
export async function openShortcuts(): Promise<boolean> {
  const commands = browser.commands as WithShortcutSettings;
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROME_PAGE });
    return true;
  } catch {
    return false;
  }
}
