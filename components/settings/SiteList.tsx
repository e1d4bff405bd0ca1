// A list of sites to add to, to search and to take from.
import { useId, useState } from 'preact/hooks';
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';
import { counted, fill, localeOf } from '../../assets/interface/words.ts';
import { MOST_SITES } from '../../platform/settings-schema.ts';
import { CloseSign } from '../icons.tsx';
import { Finder, useFinder } from './Finder.tsx';
import { inOneLine, typedHosts } from './typed-hosts.ts';

interface SiteListProps {
  title: string;
  list: string[];
  onAdd: (hosts: string[], text: string) => void;
  onRemove: (host: string, text: string) => void;
  lang: string;
  texts: SettingsTexts['where'];
}

export function SiteList({ title, list, onAdd, onRemove, lang, texts }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const finder = useFinder(list.length);
  const shown = list.filter(finder.finds);
  const add = () => {
    const { fresh, known, bad } = typedHosts(typed, list);
    const [host] = fresh;
    if (list.length + fresh.length > MOST_SITES) return setWrong(fill(texts.full, { n: new Intl.NumberFormat(localeOf(lang)).format(MOST_SITES) }));
    if (bad.length > 1) setWrong(fill(texts.badMany, { typed: bad.join(', ') }));
    else if (bad[0] !== undefined) setWrong(fill(texts.bad, { typed: bad[0] }));
    else setWrong(host === undefined && known[0] !== undefined ? fill(texts.twice, { host: known[0] }) : undefined);
    // what could not be taken stays, to be mended
    if (host !== undefined) setTyped(bad.join(', '));
    if (host !== undefined) onAdd(fresh, fresh.length === 1 ? fill(texts.added, { host }) : counted(texts.addedMany, fresh.length, lang));
  };
  return (
    <div class="sites">
      <h3 id={`${id}-title`}>{title}</h3>
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
          aria-describedby={`${id}-wrong ${id}-several`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(undefined);
          }}
          onPaste={(event) => {
            const input = event.currentTarget;
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (!/[\r\n]/.test(pasted.trim())) return;
            event.preventDefault();
            input.setRangeText(inOneLine(pasted), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
            setTyped(input.value);
            setWrong(undefined);
          }}
        />
        <button type="submit" class="side" disabled={typed.trim() === ''}>
          {texts.add}
        </button>
      </form>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong}
      </p>
      <p id={`${id}-several`} class="soft small">
        {texts.several}
      </p>
      {list.length === 0 ? (
        <p class="soft">{texts.none}</p>
      ) : (
        <Finder finder={finder} label={texts.find} count={counted(texts.count, list.length, lang)} nothing={shown.length === 0 ? fill(texts.noMatch, { query: finder.query }) : ''} />
      )}
      {shown.length > 0 && (
        // scrolls, so it must be reached by keyboard; its buttons do that
        <ul class="box" aria-labelledby={`${id}-title`}>
          {shown.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button type="button" class="sign" aria-label={fill(texts.remove, { host })} title={fill(texts.remove, { host })} onClick={() => onRemove(host, fill(texts.removed, { host }))}>
                <CloseSign />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
