// What the reader just did on this site, said where it was done, with the way back: a name hidden, the site off, an hour's pause.
import type { CardView } from '../cards/view.ts';
import { Notice } from '../components/Notice.tsx';
import { fill } from '../assets/interface/words.ts';
import type { Face } from '../platform/messages.ts';
import { hideCard, type Settings, siteOf, switchSite } from '../platform/settings-schema.ts';
import { changeSettings } from '../platform/settings.ts';
import type { CardHost, Place } from './card-host.tsx';

/** ms */
const AN_HOUR = 3_600_000;

export class Notices {
  readonly #host: CardHost;

  constructor(host: CardHost, signal: AbortSignal) {
    this.#host = host;
    const options = { signal, capture: true };
    addEventListener('pointerdown', (event) => event.isTrusted && !host.owns(event.target) && this.close(), options);
    addEventListener(
      'keydown',
      (event) => {
        if (!host.isOf(this) || !event.isTrusted || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        this.close();
      },
      options,
    );
  }

  close(): void {
    if (this.#host.isOf(this)) this.#host.close();
  }

  /** Hides a card on this site and says so. `before`: the settings to which undoing leads back, as far as each step goes. */
  hide(view: CardView, face: Face, theme: Settings['theme'], at: DOMRect, near: Node): void {
    const host = siteOf(location.hostname);
    const { texts } = face;
    const place: Place = { near, rect: () => at, by: this };
    type Step = { text: string; back: (settings: Settings) => Settings; more?: { name: string; text: string; act: () => void }[] };
    const show = (text: string, actions: { name: string; text: string; act: () => void }[]) => {
      this.#host.show({ node: <Notice text={text} actions={actions} />, css: face.css, theme, lang: view.lang, dir: view.dir, label: text }, place);
      this.#host.focus();
    };
    const change = (to: (settings: Settings) => Settings, next?: Step) => {
      changeSettings(to).then(
        () => (next ? show(next.text, [{ name: 'undo', text: texts.undo, act: () => change(next.back) }, ...(next.more ?? [])]) : this.close()),
        () => show(texts.notSaved, []),
      );
    };
    const off = () => change((settings) => switchSite(settings, host, false), { text: fill(texts.isOff, { host }), back: (settings) => switchSite(settings, host, true) });
    const pause = () => change((settings) => ({ ...settings, snoozedUntil: Date.now() + AN_HOUR }), { text: texts.isPaused, back: (settings) => ({ ...settings, snoozedUntil: 0 }) });
    change((settings) => hideCard(settings, host, view.id, true), {
      text: fill(texts.hidden, { name: view.title, host }),
      back: (settings) => hideCard(settings, host, view.id, false),
      more: [
        { name: 'off', text: fill(texts.off, { host }), act: off },
        { name: 'pause', text: texts.pause, act: pause },
      ],
    });
  }
}
