// One part of the settings page, with the way back to how its settings were at first.
import type { ComponentChildren } from 'preact';
import { fill } from '../../assets/interface/words.ts';
import { DEFAULTS, type Settings } from '../../platform/settings-schema.ts';
import type { PartProps } from './part.ts';

interface Props extends PartProps {
  title: string;
  /** The settings that this part shows. */
  fields: readonly (keyof Settings)[];
  /** What stands in place of "Back to the default", and what is said once it was pressed. */
  resetWords?: { reset: string; wasReset: string };
  children: ComponentChildren;
}

const pick = (settings: Settings, fields: readonly (keyof Settings)[]): Partial<Settings> => Object.fromEntries(fields.map((field) => [field, settings[field]]));

export function Section({ title, fields, resetWords, settings, onChange, onUndoable, texts, children }: Props) {
  const words = resetWords ?? texts.settings.part;
  const held = pick(settings, fields);
  const first = pick(DEFAULTS, fields);
  const changed = JSON.stringify(held) !== JSON.stringify(first);
  return (
    <section>
      <div class="head">
        <h2>{title}</h2>
        {changed && (
          <button
            type="button"
            class="plain soft"
            aria-label={`${words.reset}: ${title}`}
            onClick={() => {
              onChange({ ...settings, ...first });
              onUndoable({ text: fill(words.wasReset, { part: title }), undone: (now) => ({ ...now, ...held }) });
            }}
          >
            {words.reset}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
