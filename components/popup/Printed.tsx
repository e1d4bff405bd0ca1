// The summary on paper: everything open, nothing to press.
import type { Texts } from '../../assets/interface/en.ts';
import type { FirstSources, Summary } from '../../reading/types.ts';

interface PrintedProps {
  summary: Summary;
  sources: FirstSources;
  /** Where the page is; absent where the browser does not say. */
  url?: string;
  texts: Texts;
}

export function Printed({ summary, sources, url, texts }: PrintedProps) {
  const date = summary.date === '' ? texts.popup.noDate : [summary.date, summary.dateFrom].filter(Boolean).join(texts.card.comma);
  const source = (card: string) => {
    const found = sources[card];
    return found && <small> {found.publisher}</small>;
  };
  return (
    <main class="printed" dir={summary.dir}>
      <h1 dir="auto">{summary.title}</h1>
      {url !== undefined && <p dir="ltr">{url}</p>}
      <p>{[date, summary.language, summary.library].filter(Boolean).join(' · ')}</p>
      {summary.events.length > 0 && (
        <section>
          <h2>{texts.popup.connects}</h2>
          <dl>
            {summary.events.map((event) => (
              <div key={event.card}>
                <dt>{event.day}</dt>
                <dd>
                  <b>{event.title}</b> {[event.distance, event.others.map(({ title }) => title).join(texts.card.comma)].filter(Boolean).join(' · ')}
                  {source(event.card)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {summary.groups.map((group) => (
        <section key={group.kind}>
          <h2>{group.name}</h2>
          <ul>
            {group.rows.map((row) => (
              <li key={row.card}>
                <b>{row.title}</b> {row.role}
                {source(row.card)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
