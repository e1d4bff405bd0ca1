// Settings: which version and library this is, under which licences, and what it does with what you read.
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';
import { counted, fill, localeOf } from '../../assets/interface/words.ts';
import type { Requests } from '../../platform/messages.ts';

export type Health = Requests['health']['answer'];

interface AboutProps {
  version: string;
  /** Absent until the background has answered. */
  health?: Health;
  lang: string;
  texts: SettingsTexts['about'];
}

function libraryLine(health: Extract<Health, { ok: true }>, lang: string, texts: AboutProps['texts']): string {
  const date = new Date(health.day);
  const day = Number.isNaN(date.getTime()) ? health.day : new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return `${fill(texts.library, { day })} · ${counted(texts.cards, health.cards, lang)}`;
}

export function About({ version, health, lang, texts }: AboutProps) {
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>
        Chiosa · {fill(texts.version, { version })}
        <br />
        {health?.ok === true && libraryLine(health, lang, texts)}
        {health?.ok === false && <span class="wrong">{fill(texts.damaged, { message: health.message })}</span>}
      </p>
      <p>{texts.privacy}</p>
      <p class="soft">{texts.licence}</p>
    </section>
  );
}
