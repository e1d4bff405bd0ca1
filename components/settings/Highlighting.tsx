// Settings: whether names are underlined, which mentions and which kinds; and a pause that still runs.
import { useEffect, useState } from 'preact/hooks';
import { KINDS } from '../../cards/kinds.ts';
import { fill, localeOf } from '../../assets/interface/words.ts';
import { Switch } from '../Switch.tsx';
import { Choices } from './Choices.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

const FIELDS = ['on', 'mentions', 'kinds'] as const;

/** Whether this moment, ms since 1970, is still to come. */
function useAhead(moment: number): boolean {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const left = moment - Date.now();
    setNow(Date.now());
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setNow(moment), left);
    return () => clearTimeout(timer);
  }, [moment]);
  return moment > now;
}

export function Highlighting(props: PartProps) {
  const { settings, onChange, onUndoable, lang, texts } = props;
  const words = texts.settings.highlighting;
  const until = settings.snoozedUntil;
  const paused = useAhead(until);
  const goOn = () => {
    onChange({ ...settings, snoozedUntil: 0 });
    onUndoable({ text: words.wentOn, undone: (now) => ({ ...now, snoozedUntil: until }) });
  };
  return (
    <Section {...props} title={words.title} fields={FIELDS}>
      {paused && (
        <div class="note">
          <span>{fill(words.paused, { time: new Intl.DateTimeFormat(localeOf(lang), { timeStyle: 'short' }).format(until) })}</span>
          <button type="button" class="side" onClick={goOn}>
            {words.goOn}
          </button>
        </div>
      )}
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
    </Section>
  );
}
