// The context menu on a selection.
import { browser } from './browser.ts';

const LOOK_UP = 'look-up';
/** What is taken of a selection, in UTF-16 units: no name is longer. */
const SELECTION_LIMIT = 200;

/** Must be called at once when the background starts, or the click that wakes it is lost. Phones have no such menu. */
export function offerOnSelection(lookUp: (selected: string) => Promise<unknown>): void {
  const { contextMenus } = browser as Partial<typeof browser>;
  if (!contextMenus) return;
  // Browsers keep the menu when the background stops. An update or a second installation finds the old one, which may be in another language.
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    const selected = selectionText?.slice(0, SELECTION_LIMIT).trim();
    if (menuItemId === LOOK_UP && selected) lookUp(selected).catch(() => undefined);
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.remove(LOOK_UP).catch(() => undefined);
  // %s stands for the selection; two installations at once make it twice, and the second one is told so here
  browser.contextMenus.create({ id: LOOK_UP, title: browser.i18n.getMessage('lookup'), contexts: ['selection'] }, () => void browser.runtime.lastError);
}
