// Our visit to one page: starts and stops reading as the settings say, answers the popup, and leaves nothing behind.
import { answer } from '../platform/answer.ts';
import { ask, isAlive } from '../platform/ask.ts';
import { allows, type Settings, siteOf } from '../platform/settings-schema.ts';
import { loadSettings, watchSettings } from '../platform/settings.ts';
import type { TabState } from '../reading/types.ts';
import { looksLikeArticle } from './article.ts';
import { CardHost, HOST_TAG } from './card-host.tsx';
import { CardSession } from './card-session.tsx';
import { Notices } from './notices.tsx';
import { HIGHLIGHT_NAMES } from './paint.ts';
import { Reader } from './reader.ts';
import { showMention, Steps } from './steps.ts';
import { watchPage } from './watch.ts';

/** A page that is no article yet is looked at again so often while it changes; a new address gives it as many more. */
const MOST_LOOKS = 10;

/** Whether this document is a page that can be read at all: HTML with a body, and a browser that can paint without touching it. */
export const isReadable = (): boolean =>
  document.contentType === 'text/html' && document.documentElement instanceof HTMLElement && document.body instanceof HTMLBodyElement && typeof Highlight === 'function' && 'highlights' in CSS;

export class Visit {
  readonly #life: AbortController;
  /** One stretch of reading: from on to off. */
  #stretch: { end: AbortController; reader: Reader; session: CardSession; steps: Steps } | undefined;
  readonly #host = new CardHost();
  readonly #notices: Notices;
  /** Waiting for a pause to end. */
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Waiting for a page that is no article to become one. */
  #waiting: AbortController | undefined;
  #settings: Settings;
  /** The reader asked for this page although it is no article. */
  #anyway = false;

  static async start(): Promise<Visit> {
    const life = new AbortController();
    let visit: Visit | undefined;
    let changed: Settings | undefined;
    // watched before they are loaded: a change meanwhile is the newer word
    watchSettings(life.signal, (settings) => {
      changed = settings;
      if (visit) visit.#apply(settings);
    });
    const { settings } = await loadSettings();
    visit = new Visit(life, changed ?? settings);
    return visit;
  }

  private constructor(life: AbortController, settings: Settings) {
    this.#life = life;
    this.#settings = settings;
    this.#cleanUpAfterPredecessor();
    const { signal } = life;
    this.#notices = new Notices(this.#host, signal);
    answer(
      {
        state: () => this.#state(),
        show: ({ card, nth }) => this.#show(card, nth),
        'read-anyway': () => {
          this.#anyway = true;
          this.#apply(this.#settings);
          return this.#state();
        },
        'set-date': ({ day }) => {
          this.#stretch?.session.forget();
          this.#stretch?.reader.setDate(day);
          return this.#state();
        },
        step: ({ by }) => this.#stretch?.steps.step(by) ?? { shown: 0, of: 0 },
        'open-current': () => {
          this.#stretch?.steps.open();
          return undefined;
        },
      },
      signal,
    );
    for (const type of ['pointermove', 'visibilitychange', 'keydown', 'scroll']) addEventListener(type, () => this.#wake(), { signal, capture: true, passive: true });
    // a page that comes back as it was left has not heard of settings since, and its tab has lost the count
    addEventListener('pageshow', async ({ persisted }) => {
      if (!persisted || !isAlive()) return;
      const { settings: newest } = await loadSettings();
      if (!signal.aborted) this.#apply(newest);
    }, { signal });
    this.#apply(settings);
  }

  /** Whatever wakes the page looks whether the extension still lives, and whether the page's scripts have cleared the marks. */
  #wake(): void {
    if (isAlive()) this.#stretch?.reader.painter.heal();
    else this.end();
  }

  /** Silence: no listener, no mark, no node of ours stays. */
  end(): void {
    this.#stop();
    this.#host.destroy();
    clearTimeout(this.#pause);
    this.#life.abort();
  }

  #why(): 'yes' | 'everywhere' | 'site' | 'not-article' | 'snoozed' {
    const allowed = allows(this.#settings, location.hostname);
    if (allowed === 'off-everywhere') return 'everywhere';
    if (allowed === 'off-here') return 'site';
    if (allowed === 'snoozed') return 'snoozed';
    return allowed === 'yes' || this.#anyway || looksLikeArticle(document) ? 'yes' : 'not-article';
  }

  #apply(settings: Settings): void {
    this.#settings = settings;
    clearTimeout(this.#pause);
    const why = this.#why();
    if (why !== 'yes') {
      this.#stop();
      this.#badge(0);
      if (why === 'not-article') this.#wait();
      if (why === 'snoozed') this.#pause = setTimeout(() => this.#apply(this.#settings), settings.snoozedUntil - Date.now() + 1);
      return;
    }
    this.#waiting?.abort();
    this.#waiting = undefined;
    if (this.#stretch) {
      this.#stretch.reader.apply(settings);
      this.#stretch.session.apply(settings);
      this.#count();
      return;
    }
    const end = new AbortController();
    const reader = new Reader(settings, end.signal, {
      onChange: () => {
        this.#stretch?.session.pageChanged();
        this.#count();
      },
      onOrphaned: () => this.end(),
    });
    const session = new CardSession(reader, this.#host, settings, end.signal, {
      onOrphaned: () => this.end(),
      onHide: (view, at, near) => reader.face && this.#notices.hide(view, reader.face, this.#settings.theme, at, near),
    });
    this.#stretch = { end, reader, session, steps: new Steps(reader, session, this.#host) };
    reader.start();
  }

  #stop(): void {
    this.#stretch?.end.abort();
    this.#stretch = undefined;
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  /** Many sites write their article after the page has loaded, or put it into the document of their front page. */
  #wait(): void {
    this.#waiting = new AbortController();
    let looks = 0;
    watchPage(this.#waiting.signal, ({ moved }) => {
      if (moved) looks = 0;
      if (looks++ < MOST_LOOKS && looksLikeArticle(document)) this.#apply(this.#settings);
    });
  }

  #count(): void {
    const { reader } = this.#stretch ?? {};
    this.#badge(reader && this.#settings.badge ? reader.marks.counts().length : 0);
  }

  #badge(count: number): void {
    ask('badge', { count }).catch(() => undefined);
  }

  #state(): TabState {
    const host = siteOf(location.hostname);
    const why = this.#stretch ? 'yes' : this.#why();
    if (why !== 'yes') return { state: 'off', why, host };
    if (!this.#stretch) this.#apply(this.#settings);
    const { reader } = this.#stretch ?? {};
    if (!reader || reader.state === 'reading') return { state: 'reading', host };
    if (reader.state === 'damaged') {
      reader.retry();
      return { state: 'damaged', message: reader.damage };
    }
    return { state: 'ready', report: reader.report() };
  }

  #show(card: string, nth: number): { shown: number; of: number } {
    const marks = this.#stretch?.reader.marks.all().filter((mark) => mark.card === card) ?? [];
    return showMention(marks, nth);
  }

  /** An older version of ours, orphaned by an update, may have left its card and its marks. */
  #cleanUpAfterPredecessor(): void {
    for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
    for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  }
}
