// The panel beside the page: Chrome's side panel, Firefox's sidebar, and whether this browser has either.
import { browser } from './browser.ts';

/** Chrome's API, which the types of Firefox's do not know. */
interface WithSidePanel {
  sidePanel?: { open?(options: { windowId: number }): Promise<void> };
}

/** What Chrome calls the window one is in: windows.WINDOW_ID_CURRENT. */
const THIS_WINDOW = -2;

export interface Panel {
  name: 'sidePanel' | 'sidebar';
  /** Must be called at once when the reader asks for it: browsers open nothing that nobody pressed. */
  open(window: number | undefined): Promise<void>;
}

/** The panel that this browser has; none on phones. */
export function panelHere(): Panel | undefined {
  const { sidePanel } = browser as unknown as WithSidePanel;
  if (sidePanel?.open) return { name: 'sidePanel', open: async (window) => sidePanel.open?.({ windowId: window ?? THIS_WINDOW }) };
  const { sidebarAction } = browser as Partial<typeof browser>;
  return sidebarAction ? { name: 'sidebar', open: () => sidebarAction.open() } : undefined;
}
