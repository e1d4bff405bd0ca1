// Functions that run in Firefox's own privileged scope. Each is sent there as text: it may use nothing from around it but its arguments.

/** The parts of Firefox's internals that are used here. */
interface Principal {
  addonPolicy?: object | null;
  contentScriptAddonPolicy?: object | null;
  isContentPrincipal: boolean;
  originNoSuffix: string;
}
interface Channel {
  QueryInterface(what: unknown): Channel;
  URI: { spec: string; prePath: string };
  loadInfo: { triggeringPrincipal?: Principal | null; loadingPrincipal?: Principal | null };
}
interface ScriptError {
  errorMessage: string;
  sourceName: string;
  category: string;
  flags: number;
}
interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  loadFrameScript(url: string, later: boolean): void;
  loadProcessScript(url: string, later: boolean): void;
}
interface BrowserElement {
  messageManager: MessageManager;
  browsingContext: { prefersColorSchemeOverride: string };
}
interface Action {
  openPopup(window: object, open: boolean): Promise<void>;
}
declare const Services: {
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  console: { registerListener(listener: { observe(message: unknown): void }): void };
  ppmm: MessageManager;
};
declare const Ci: { nsIHttpChannel: unknown; nsIScriptError: { errorFlag: number; warningFlag: number } & (abstract new () => ScriptError) };
declare const ChromeUtils: { importESModule(url: string): never };
declare const WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } };

interface Seen {
  requests: string[];
  errors: { ours: boolean; text: string }[];
}

/** Notes every request an extension makes and every error said, from before the extension is there. */
export function startWatching(uuid: string): void {
  const seen: Seen = { requests: [], errors: [] };
  (globalThis as unknown as { chiosaSeen: Seen }).chiosaSeen = seen;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const principals = [channel.loadInfo.triggeringPrincipal, channel.loadInfo.loadingPrincipal];
    const ours = principals.some((principal) => principal?.addonPolicy ?? principal?.contentScriptAddonPolicy);
    // A content script's fetch goes out in the page's name. The test pages ask nothing of other hosts, so what does was not the page.
    const away = principals.some((principal) => principal?.isContentPrincipal && principal.originNoSuffix !== channel.URI.prePath);
    if (ours || away) seen.requests.push(channel.URI.spec);
  }, 'http-on-modify-request');
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || (message.flags & Ci.nsIScriptError.warningFlag) !== 0) return;
      const ours = message.sourceName.includes(uuid) || message.errorMessage.includes(`moz-extension://${uuid}`);
      // Firefox says this of any page that is left while a promise of its extension is open; no code said it.
      if (/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage)) return;
      // Firefox's own modules say much that has nothing to do with pages.
      if (ours || /^https?:/.test(message.sourceName)) seen.errors.push({ ours, text: message.errorMessage });
    },
  });
  // console.error of the background and of content scripts is only heard in their own process.
  const listen = `
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    storage.addLogEventListener((event) => {
      const said = event.wrappedJSObject ?? event;
      if (said.level !== 'error' || !String(said.filename).includes('${uuid}')) return;
      Services.cpmm.sendAsyncMessage('chiosa:said', said.arguments.map(String).join(' '));
    }, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));`;
  Services.ppmm.addMessageListener('chiosa:said', ({ data }) => void seen.errors.push({ ours: true, text: String(data) }));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(listen)}`, true);
}

export function readErrors(): Seen['errors'] {
  return (globalThis as unknown as { chiosaSeen: Seen }).chiosaSeen.errors;
}

export function readRequests(): string[] {
  return (globalThis as unknown as { chiosaSeen: Seen }).chiosaSeen.requests;
}

/** The number the tabs API knows a page's tab by. */
export function tabNumber(context: string): number {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs') as {
    NavigableManager: { getBrowsingContextById(id: string): { top: { embedderElement: { ownerDocument: { defaultView: { gBrowser: { getTabForBrowser(browser: object): object } } } } } } };
  };
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
    ExtensionParent: { apiManager: { global: { tabTracker: { getId(tab: object): number } } } };
  };
  const browser = NavigableManager.getBrowsingContextById(context).top.embedderElement;
  return ExtensionParent.apiManager.global.tabTracker.getId(browser.ownerDocument.defaultView.gBrowser.getTabForBrowser(browser));
}

export function setScheme(context: string, scheme: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs') as {
    NavigableManager: { getBrowsingContextById(id: string): { top: BrowserElement['browsingContext'] } };
  };
  NavigableManager.getBrowsingContextById(context).top.prefersColorSchemeOverride = scheme;
}

/** Opens the toolbar popup if it is not open, and answers what stands in its `main`. */
export async function popupText(id: string): Promise<string> {
  const find = (): BrowserElement | null => document.querySelector('browser.webextension-popup-browser') as BrowserElement | null;
  if (find() === null) {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
      ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): Action } } };
    };
    await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).openPopup(window, true);
  }
  const manager = find()?.messageManager;
  if (manager === undefined) return '';
  return new Promise((resolve) => {
    const listener = ({ data }: { data: unknown }): void => {
      manager.removeMessageListener('chiosa:popup', listener);
      resolve(String(data));
    };
    manager.addMessageListener('chiosa:popup', listener);
    manager.loadFrameScript(`data:,${encodeURIComponent(`sendAsyncMessage('chiosa:popup', content.document.querySelector('main .reading') ? '' : (content.document.querySelector('main')?.innerText ?? ''))`)}`, false);
  });
}

export function closePopup(): void {
  for (const panel of document.querySelectorAll('panel')) (panel as unknown as { hidePopup(): void }).hidePopup();
}

export async function reload(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  await (await AddonManager.getAddonByID(id)).reload();
}

export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}
