// Settings: which version and library this is, under which licences, and what it does with what you read.
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';
import { counted, fill } from '../../assets/interface/words.ts';
import type { Requests } from '../../platform/messages.ts';

export type Health = Requests['health']['answer'];

interface AboutProps {
  version: string;
  /** Absent until the background has answered. */
  health?: Health;
  onLibrary: () => void;
  /** Shows the page of the first run again. */
  onWelcome: () => void;
  lang: string;
  texts: SettingsTexts['about'];
}

function libraryLine(health: Extract<Health, { ok: true }>, lang: string, texts: AboutProps['texts']): string {
  return `${fill(texts.library, { day: health.day })} · ${counted(texts.cards, health.cards, lang)}`;
}

export function About({ version, health, onLibrary, onWelcome, lang, texts }: AboutProps) {
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>
        Chiosa · {fill(texts.version, { version })}
        <br />
        {health?.ok === true && libraryLine(health, lang, texts)}
        {health?.ok === false && <span class="wrong">{fill(texts.damaged, { message: health.message })}</span>}
      </p>
      <div class="buttons">
        <button type="button" class="side" data-go="library" onClick={onLibrary}>
          {texts.open}
        </button>
        <button type="button" class="side" data-go="welcome" onClick={onWelcome}>
          {texts.first}
        </button>
      </div>
      <p>{texts.privacy}</p>
      <p class="soft">{texts.licence}</p>
    </section>
  );
}
