// The settings page: every choice in plain words, saved at once, with what it changes shown beside it.
import { useState } from 'preact/hooks';
import type { PageTexts } from '../assets/interface/settings/en.ts';
import type { InterfaceLanguage } from '../assets/interface/pick.ts';
import { fill, localeOf } from '../assets/interface/words.ts';
import type { Shortcut } from '../platform/commands.ts';
import type { Settings as AllSettings } from '../platform/settings-schema.ts';
import { About, type Health } from './settings/About.tsx';
import { Access } from './settings/Access.tsx';
import { Data, type DataProps } from './settings/Data.tsx';
import { Hidden } from './settings/Hidden.tsx';
import { Highlighting } from './settings/Highlighting.tsx';
import { Look } from './settings/Look.tsx';
import { Opening } from './settings/Opening.tsx';
import { Packs, type PacksProps } from './settings/Packs.tsx';
import type { Undo } from './settings/part.ts';
import { Preview } from './settings/Preview.tsx';
import { Shortcuts } from './settings/Shortcuts.tsx';
import { Where } from './settings/Where.tsx';

export interface SettingsProps {
  settings: AllSettings;
  /** Fields that could not be read and are back to normal. */
  damaged: (keyof AllSettings)[];
  /** The browser's storage itself cannot be read. */
  broken: boolean;
  saveError?: string;
  /** Whether the browser lets Chiosa read pages; undefined until it has answered. */
  access?: boolean;
  /** Absent where the browser has no shortcuts, or has not answered yet. */
  shortcuts?: Shortcut[];
  /** Titles of the hidden cards by id. */
  titles: Record<string, string>;
  version: string;
  health?: Health;
  packs?: PacksProps['packs'];
  onChange: (settings: AllSettings) => void;
  onExport: DataProps['onExport'];
  onImport: DataProps['onImport'];
  onAddPack: PacksProps['onAddPack'];
  onRemovePack: PacksProps['onRemovePack'];
  onAccess: () => Promise<boolean>;
  onShortcuts: () => Promise<boolean>;
  onLibrary: () => void;
  onWelcome: () => void;
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
  const part = { settings, onChange, onUndoable: setUndo, lang, texts };
  return (
    <div class="settings">
      <header class="masthead">
        <strong>Chiosa</strong>
        <h1>{texts.settings.heading}</h1>
      </header>
      {problems(props).map((problem) => (
        <p key={problem} class="wrong" role="alert">
          {problem}
        </p>
      ))}
      {props.access === false && <Access onAsk={props.onAccess} texts={texts.settings.access} />}
      <div class="columns">
        <main>
          <Highlighting {...part} />
          <Where {...part} />
          <Hidden {...part} titles={props.titles} />
          <Opening {...part} />
          <Look {...part} />
          {props.shortcuts && <Shortcuts shortcuts={props.shortcuts} onChange={props.onShortcuts} texts={texts.settings.shortcuts} />}
          <Packs {...part} packs={props.packs} onAddPack={props.onAddPack} onRemovePack={props.onRemovePack} />
          <Data {...part} onExport={props.onExport} onImport={props.onImport} />
          <About version={props.version} health={props.health} onLibrary={props.onLibrary} onWelcome={props.onWelcome} lang={lang} texts={texts.settings.about} />
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
                setUndo(undefined);
                const before = undo.undone(settings);
                if (before) onChange(before);
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
