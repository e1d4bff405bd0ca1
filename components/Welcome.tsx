// The page of the first run: what Chiosa does, a piece to try it on, what it promises, where it reads and how to turn it off.
import type { InterfaceLanguage } from '../assets/interface/pick.ts';
import type { WelcomePageTexts } from '../assets/interface/welcome/en.ts';
import type { Settings } from '../platform/settings-schema.ts';
import { Access } from './settings/Access.tsx';
import { Try } from './welcome/Try.tsx';

export interface WelcomeProps {
  settings: Settings;
  /** Whether the browser lets Chiosa read pages; undefined until it has answered. */
  access?: boolean;
  /** Asks the browser for it; answers whether it may. */
  onAccess: () => Promise<boolean>;
  onSettings: () => void;
  onLibrary: () => void;
  lang: InterfaceLanguage;
  texts: WelcomePageTexts;
}

export function Welcome({ settings, access, onAccess, onSettings, onLibrary, lang, texts }: WelcomeProps) {
  const words = texts.welcome;
  return (
    <main class="welcome">
      <header>
        <h1>
          <img src="/icon/48.png" alt="" width="40" height="40" /> Chiosa
        </h1>
        <p>{words.lead}</p>
      </header>
      {access === false && <Access onAsk={onAccess} texts={texts.settings.access} />}
      <Try settings={settings} lang={lang} texts={texts} />
      <div class="three">
        <section>
          <h2>{words.promiseTitle}</h2>
          <ul>
            <li>{words.stays}</li>
            <li>{words.untouched}</li>
            <li>{words.sourced}</li>
          </ul>
        </section>
        <section>
          <h2>{words.whereTitle}</h2>
          <p>{words.where}</p>
        </section>
        <section>
          <h2>{words.offTitle}</h2>
          <p>{words.off}</p>
          <p class="soft">{words.puzzle}</p>
        </section>
      </div>
      <footer>
        <p role="status">{access && words.ready}</p>
        <div class="buttons">
          <button type="button" class="side" data-go="settings" onClick={onSettings}>
            {words.settings}
          </button>
          <button type="button" class="side" data-go="library" onClick={onLibrary}>
            {words.library}
          </button>
        </div>
      </footer>
    </main>
  );
}
