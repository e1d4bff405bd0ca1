// Settings: which pages are read, with the list of sites that the choice uses.
import { WHERE } from '../../platform/settings-schema.ts';
import { Choices } from './Choices.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';
import { SiteList } from './SiteList.tsx';

const FIELDS = ['where', 'off', 'only'] as const;

const withHosts = (list: readonly string[], hosts: readonly string[]) => [...new Set([...list, ...hosts])].sort();
const withoutHosts = (list: readonly string[], hosts: readonly string[]) => list.filter((entry) => !hosts.includes(entry));

export function Where(props: PartProps) {
  const { settings, onChange, onUndoable, lang, texts } = props;
  const words = texts.settings.where;
  const list = settings.where === 'only' ? 'only' : 'off';
  return (
    <Section {...props} title={words.title} fields={FIELDS}>
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
          onAdd={(hosts, text) => {
            onChange({ ...settings, [list]: withHosts(settings[list], hosts) });
            onUndoable({ text, undone: (now) => ({ ...now, [list]: withoutHosts(now[list], hosts) }) });
          }}
          onRemove={(host, text) => {
            onChange({ ...settings, [list]: withoutHosts(settings[list], [host]) });
            onUndoable({ text, undone: (now) => ({ ...now, [list]: withHosts(now[list], [host]) }) });
          }}
          lang={lang}
          texts={words}
        />
      )}
    </Section>
  );
}
