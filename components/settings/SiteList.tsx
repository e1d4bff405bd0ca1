// A list of sites to add to and take from.
import { useId, useState } from 'preact/hooks';
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';
import { fill } from '../../assets/interface/words.ts';
import { hostOf } from '../../platform/settings-schema.ts';
import { CloseSign } from '../icons.tsx';

interface SiteListProps {
  title: string;
  list: string[];
  onChange: (list: string[]) => void;
  onRemoved: (host: string, text: string) => void;
  texts: SettingsTexts['where'];
}

export function SiteList({ title, list, onChange, onRemoved, texts }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const add = () => {
    const host = hostOf(typed);
    if (host === undefined) return setWrong(fill(texts.bad, { typed: typed.trim() }));
    if (list.includes(host)) return setWrong(fill(texts.twice, { host }));
    setTyped('');
    setWrong(undefined);
    onChange([...list, host].sort());
  };
  const remove = (host: string) => {
    onChange(list.filter((entry) => entry !== host));
    onRemoved(host, fill(texts.removed, { host }));
  };
  return (
    <div class="sites">
      <h3>{title}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          aria-label={texts.site}
          placeholder={texts.example}
          value={typed}
          aria-invalid={wrong !== undefined}
          aria-describedby={id}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(undefined);
          }}
        />
        <button type="submit" class="side" disabled={typed.trim() === ''}>
          {texts.add}
        </button>
      </form>
      <p id={id} class="wrong" role="alert">
        {wrong}
      </p>
      {list.length === 0 && <p class="soft">{texts.none}</p>}
      <ul>
        {list.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" class="sign" aria-label={fill(texts.remove, { host })} title={fill(texts.remove, { host })} onClick={() => remove(host)}>
              <CloseSign />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
