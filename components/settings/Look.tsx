// Settings: language, colours and the number on the button.
import { LANGUAGES } from '../../platform/settings-schema.ts';
import { Switch } from '../Switch.tsx';
import { Choices } from './Choices.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

const FIELDS = ['language', 'theme', 'badge'] as const;

/** Each language by its own name, so that whoever speaks it finds it. */
const OWN_NAMES = { en: 'English', it: 'Italiano', uk: 'Українська', de: 'Deutsch', fr: 'Français', es: 'Español', pl: 'Polski', ar: 'العربية' } as const;

export function Look(props: PartProps) {
  const { settings, onChange, texts } = props;
  const words = texts.settings.look;
  return (
    <Section {...props} title={words.title} fields={FIELDS}>
      <label class="field">
        <span>{words.language}</span>
        <select
          value={settings.language}
          onChange={(event) => {
            const language = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (language) onChange({ ...settings, language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language === 'auto' ? undefined : language}>
              {language === 'auto' ? words.auto : OWN_NAMES[language]}
            </option>
          ))}
        </select>
      </label>
      <Choices
        name="theme"
        legend={words.theme}
        value={settings.theme}
        options={[
          { value: 'auto', label: words.themeAuto },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChange={(theme) => onChange({ ...settings, theme })}
      />
      <Switch on={settings.badge} onChange={(badge) => onChange({ ...settings, badge })}>
        {words.badge}
      </Switch>
    </Section>
  );
}
