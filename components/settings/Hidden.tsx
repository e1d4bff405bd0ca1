// Settings: names that the reader has hidden, by site, and the way to see them again.
import { useId } from 'preact/hooks';
import { counted, fill } from '../../assets/interface/words.ts';
import { hideCard } from '../../platform/settings-schema.ts';
import { Finder, useFinder } from './Finder.tsx';
import type { PartProps } from './part.ts';
import { Section } from './Section.tsx';

const FIELDS = ['hidden'] as const;

interface HiddenProps extends PartProps {
  /** Titles of cards by id; a card that is unknown, or not asked for yet, has none. */
  titles: Record<string, string>;
}

interface Row {
  host: string;
  card: string;
  title: string;
}

/** Entries "host/card-id" by site, in the order of their titles. */
function bySite(rows: Row[], lang: string): [host: string, rows: Row[]][] {
  const sites = new Map<string, Row[]>();
  for (const row of rows) sites.set(row.host, [...(sites.get(row.host) ?? []), row]);
  const order = new Intl.Collator(lang);
  for (const rows of sites.values()) rows.sort((a, b) => order.compare(a.title, b.title));
  return [...sites];
}

export function Hidden(props: HiddenProps) {
  const { settings, onChange, onUndoable, titles, lang, texts } = props;
  const words = texts.settings.hidden;
  const id = useId();
  const finder = useFinder(settings.hidden.length);
  const rows = settings.hidden.map((entry): Row => {
    const slash = entry.lastIndexOf('/');
    const card = entry.slice(slash + 1);
    return { host: entry.slice(0, slash), card, title: titles[card] ?? card };
  });
  const shown = rows.filter(({ host, title }) => finder.finds(`${title} ${host}`));
  const showAgain = ({ host, card, title }: Row) => {
    onChange(hideCard(settings, host, card, false));
    onUndoable({ text: fill(words.shown, { name: title, host }), undone: (now) => hideCard(now, host, card, true) });
  };
  return (
    <Section {...props} title={words.title} fields={FIELDS} resetWords={{ reset: words.all, wasReset: words.allShown }}>
      {rows.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <Finder finder={finder} label={words.find} count={counted(words.count, rows.length, lang)} nothing={shown.length === 0 ? fill(words.noMatch, { query: finder.query }) : ''} />
      )}
      {shown.length > 0 && (
        <div class="box">
          {bySite(shown, lang).map(([host, rows], at) => (
            <div key={host} class="site">
              <h3 id={`${id}-${at}`}>
                <bdi>{host}</bdi>
              </h3>
              <ul aria-labelledby={`${id}-${at}`}>
                {rows.map((row) => (
                  <li key={row.card}>
                    <bdi>{row.title}</bdi>
                    <button type="button" class="plain" aria-label={`${words.show}: ${row.title}, ${host}`} onClick={() => showAgain(row)}>
                      {words.show}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}
