// Settings: which pages are read, with the list of sites that the choice uses.
import { WHERE } from '../../platform/settings-schema.ts';
import { Choices } from './Choices.tsx';
import type { PartProps, Undo } from './part.ts';
import { SiteList } from './SiteList.tsx';

export function Where({ settings, onChange, onUndoable, texts }: PartProps & { onUndoable: (undo: Undo) => void }) {
  const words = texts.settings.where;
  const list = settings.where === 'only' ? 'only' : 'off';
  return (
    <section>
      <h2>{words.title}</h2>
      <Choices
        name="where"
        legend={words.legend}
        value={settings.where}
        options={WHERE.map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] }))}
        onChange={(where) => onChange({ ...settings, where })}
      />
      {settings.where !== 'everywhere' && (
        <SiteList
          key={list}
          title={list === 'only' ? words.onlyList : words.offList}
          list={settings[list]}
          onChange={(sites) => onChange({ ...settings, [list]: sites })}
          onRemoved={(host, text) =>
            onUndoable({ text, undone: (now) => (now[list].includes(host) ? now : { ...now, [list]: [...now[list], host].sort() }) })
          }
          texts={words}
        />
      )}
    </section>
  );
}
