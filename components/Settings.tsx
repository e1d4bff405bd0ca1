// The settings page: every choice in plain words, saved at once, with what it changes shown beside it.
import { useState } from 'preact/hooks';
import type { PageTexts } from '../assets/interface/settings/en.ts';
import type { InterfaceLanguage } from '../assets/interface/pick.ts';
import { fill, localeOf } from '../assets/interface/words.ts';
import type { Settings as AllSettings } from '../platform/settings-schema.ts';
import { About, type Health } from './settings/About.tsx';
import { Data, type DataProps } from './settings/Data.tsx';
import { Highlighting } from './settings/Highlighting.tsx';
import { Look } from './settings/Look.tsx';
import { Opening } from './settings/Opening.tsx';
import type { Undo } from './settings/part.ts';
import { Preview } from './settings/Preview.tsx';
import { Where } from './settings/Where.tsx';

export interface SettingsProps {
  settings: AllSettings;
  /** Fields that could not be read and are back to normal. */
  damaged: (keyof AllSettings)[];
  /** The browser's storage itself cannot be read. */
  broken: boolean;
  saveError?: string;
  version: string;
  health?: Health;
  onChange: (settings: AllSettings) => void;
  onExport: DataProps['onExport'];
  onImport: DataProps['onImport'];
  lang: InterfaceLanguage;
  texts: PageTexts;
}

/** What went wrong with the settings themselves, worst first. */
function problems({ damaged, broken, saveError, lang, texts }: SettingsProps): string[] {
  const words = texts.settings;
  const found: string[] = [];
  if (broken) found.push(words.brokenStorage);
  if (saveError !== undefined) found.push(fill(words.saveFailed, { message: saveError }));
  if (damaged.length > 0) found.push(fill(words.damaged, { fields: new Intl.ListFormat(localeOf(lang)).format(damaged.map((field) => words.fields[field])) }));
  return found;
}

export function Settings(props: SettingsProps) {
  const { settings, onChange, lang, texts } = props;
  const [undo, setUndo] = useState<Undo>();
  const part = { settings, onChange, texts };
  return (
    <div class="settings">
      <header>
        <strong>Chiosa</strong>
        <h1>{texts.settings.heading}</h1>
      </header>
      {problems(props).map((problem) => (
        <p key={problem} class="wrong" role="alert">
          {problem}
        </p>
      ))}
      <div class="columns">
        <main>
          <Highlighting {...part} />
          <Where {...part} onUndoable={setUndo} />
          <Opening {...part} />
          <Look {...part} />
          <Data {...part} onExport={props.onExport} onImport={props.onImport} onUndoable={setUndo} lang={lang} />
          <About version={props.version} health={props.health} lang={lang} texts={texts.settings.about} />
        </main>
        <Preview settings={settings} lang={lang} texts={texts} />
      </div>
      <div class="undo" role="status">
        {undo && (
          <p>
            {undo.text}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                onChange(undo.undone(settings));
                setUndo(undefined);
              }}
            >
              {texts.settings.undo}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
