// Settings: the shortcuts as the browser has them, and the way to the browser's own page where they are changed.
import { useState } from 'preact/hooks';
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';
import type { Shortcut } from '../../platform/commands.ts';

interface ShortcutsProps {
  shortcuts: Shortcut[];
  /** Answers whether the browser's page could be opened. */
  onChange: () => Promise<boolean>;
  texts: SettingsTexts['shortcuts'];
}

/** Our own words where we have them: the browser speaks its own language, the reader may have chosen another. */
const wordsFor = (name: string, commands: ShortcutsProps['texts']['commands']): string | undefined => Object.entries(commands).find(([known]) => known === name)?.[1];

export function Shortcuts({ shortcuts, onChange, texts }: ShortcutsProps) {
  const [refused, setRefused] = useState(false);
  return (
    <section>
      <h2>{texts.title}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{wordsFor(name, texts.commands) ?? description}</dt>
            <dd>{keys === '' ? <span class="soft">{texts.none}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" class="side" onClick={async () => setRefused(!(await onChange()))}>
          {texts.change}
        </button>
      </div>
      <p role="status">{refused && texts.where}</p>
    </section>
  );
}
