// Settings: save them to a file, load them from one, or start again.
import { useState } from 'preact/hooks';
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';
import { fill, localeOf } from '../../assets/interface/words.ts';
import { DEFAULTS, type Settings } from '../../platform/settings-schema.ts';
import type { PartProps } from './part.ts';

export interface DataProps extends PartProps {
  onExport: () => void;
  /** Reads the text of a settings file. An error is the code of what is wrong with it; `field:` and the names of the fields, if some could not be read. */
  onImport: (text: string) => { settings: Settings } | { error: string };
}

/** What is wrong with a file, in words; each field by its name on this page and by the one in the file. */
function reasonOf(error: string, lang: string, texts: SettingsTexts): string {
  const { reasons } = texts.data;
  const [code = '', names = ''] = error.split(':');
  if (code === 'field') {
    const fields = names.split(',').map((name) => name.trim());
    const known = Object.entries(texts.fields);
    const said = fields.map((name) => `${known.find(([field]) => field === name)?.[1] ?? ''} (${name})`.trim());
    return fill(reasons.field, { fields: new Intl.ListFormat(localeOf(lang)).format(said) });
  }
  return Object.entries(reasons).find(([known]) => known === code)?.[1] ?? error;
}

export function Data({ settings, onChange, onExport, onImport, onUndoable, lang, texts }: DataProps) {
  const [wrong, setWrong] = useState<string>();
  const words = texts.settings.data;
  const replace = (next: Settings, text: string) => {
    setWrong(undefined);
    onChange(next);
    onUndoable({ text, undone: () => settings });
  };
  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const found = onImport(await file.text());
    // So that the same file, mended, can be chosen again.
    input.value = '';
    if ('error' in found) setWrong(fill(words.importFailed, { reason: reasonOf(found.error, lang, texts.settings) }));
    else replace(found.settings, words.imported);
  };
  return (
    <section class="data">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      <div class="buttons">
        <button type="button" class="side" onClick={onExport}>
          {words.exporting}
        </button>
        <label class="side">
          {words.importing}
          <input type="file" accept="application/json,.json" onChange={(event) => void load(event.currentTarget)} />
        </label>
        <button type="button" class="side" onClick={() => replace(DEFAULTS, words.wasReset)}>
          {words.reset}
        </button>
      </div>
      <p class="wrong" role="alert">
        {wrong}
      </p>
    </section>
  );
}
