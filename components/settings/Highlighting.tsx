// Settings: whether names are underlined, which mentions and which kinds.
import { KINDS } from '../../cards/kinds.ts';
import { Switch } from '../Switch.tsx';
import { Choices } from './Choices.tsx';
import type { PartProps } from './part.ts';

export function Highlighting({ settings, onChange, texts }: PartProps) {
  const words = texts.settings.highlighting;
  return (
    <section>
      <h2>{words.title}</h2>
      <Switch on={settings.on} onChange={(on) => onChange({ ...settings, on })}>
        {words.on}
      </Switch>
      <Choices
        name="mentions"
        legend={words.mentions}
        value={settings.mentions}
        options={[
          { value: 'first', label: words.first },
          { value: 'all', label: words.all },
        ]}
        onChange={(mentions) => onChange({ ...settings, mentions })}
      />
      <fieldset class="kinds">
        <legend>{words.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="choice" data-kind={kind}>
            <input
              type="checkbox"
              checked={settings.kinds[kind]}
              onChange={(event) => onChange({ ...settings, kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } })}
            />
            <span>
              <span class="dot" /> {texts.kinds[kind]}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
