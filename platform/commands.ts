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

/** Shortcuts as the browser has them: the reader may have changed or removed them. */
export async function shortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}
