// Settings: how a card opens.
import { fill } from '../../assets/interface/words.ts';
import { DELAY, OPEN, OPEN_KEYS } from '../../platform/settings-schema.ts';
import { Choices } from './Choices.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

const FIELDS = ['open', 'key', 'delay'] as const;

export function Opening(props: PartProps) {
  const { settings, onChange, texts } = props;
  const words = texts.settings.opening;
  const waited = fill(words.ms, { n: settings.delay });
  return (
    <Section {...props} title={words.title} fields={FIELDS}>
      <Choices
        name="open"
        legend={words.legend}
        value={settings.open}
        options={OPEN.map((value) => ({ value, label: words[value] }))}
        onChange={(open) => onChange({ ...settings, open })}
      />
      {settings.open === 'key' && (
        <label class="field">
          <span>{words.which}</span>
          <select
            value={settings.key}
            onChange={(event) => {
              const key = OPEN_KEYS.find((known) => known === event.currentTarget.value);
              if (key) onChange({ ...settings, key });
            }}
          >
            {OPEN_KEYS.map((key) => (
              <option key={key} value={key}>
                {texts.settings.keys[key]}
              </option>
            ))}
          </select>
        </label>
      )}
      {settings.open === 'rest' && (
        <label class="field">
          <span>{words.delay}</span>
          <input
            type="range"
            min={DELAY.least}
            max={DELAY.most}
            step={50}
            value={settings.delay}
            aria-valuetext={waited}
            onInput={(event) => onChange({ ...settings, delay: event.currentTarget.valueAsNumber })}
          />
          <output>{waited}</output>
        </label>
      )}
    </Section>
  );
}
