// What a page is about: its names by kind, and the events that connect them.
import type { Texts } from '../assets/interface/en.ts';
import { counted, fill } from '../assets/interface/words.ts';
import type { Summary as PageSummary, Unsure } from '../reading/types.ts';
import { EventList } from './EventList.tsx';
import { NothingFound } from './EmptyStates.tsx';
import { NameGroup, type Steps } from './NameGroup.tsx';
import { TimeStrip } from './TimeStrip.tsx';
import { Titles } from './words.tsx';

/** Events before the reader asks for all. */
const MOST_EVENTS = 6;

export interface SummaryProps {
  summary: PageSummary;
  steps: Steps;
  onCard: (id: string) => void;
  onShow: (card: string) => void;
  lang: string;
  texts: Texts;
}

/** "6 Aug 2024, from the page's data · Italian · 11 names, 6 events" */
function lead(summary: PageSummary, lang: string, texts: Texts): string {
  const names = summary.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const date = summary.date === '' ? texts.popup.noDate : [summary.date, summary.dateFrom].filter(Boolean).join(texts.card.comma);
  const counts = [names > 0 && counted(texts.popup.names, names, lang), summary.events.length > 0 && counted(texts.popup.events, summary.events.length, lang)].filter(Boolean);
  return [date, summary.language, counts.join(texts.card.comma)].filter(Boolean).join(' · ');
}

function Unmarked({ unsure, onCard, texts }: { unsure: Unsure[]; onCard: (id: string) => void; texts: Texts }) {
  return (
    <details class="unmarked">
      <summary>{fill(texts.popup.unmarked, { n: unsure.length })}</summary>
      <ul>
        {unsure.map(({ surface, cards, why, count }) => (
          <li key={surface}>
            <bdi>{surface}</bdi>
            {count > 1 && <span> ×{count}</span>}
            <p>{why}</p>
            {cards.length > 0 && (
              <p>
                {texts.popup.couldBe} <Titles cards={cards} comma={texts.card.comma} onCard={onCard} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Summary({ summary, steps, onCard, onShow, lang, texts }: SummaryProps) {
  return (
    <div class="summary" dir={summary.dir}>
      <div class="lead">
        {/* The page's own words may run the other way. */}
        <h1 dir="auto">{summary.title}</h1>
        <p>{lead(summary, lang, texts)}</p>
      </div>
      {summary.groups.length === 0 && <NothingFound texts={texts.popup} />}
      {summary.events.length > 0 && (
        <section>
          <h3>{texts.popup.connects}</h3>
          <TimeStrip events={summary.events} article={summary.dateIso} dir={summary.dir} onCard={onCard} texts={texts.popup} />
          <EventList events={summary.events} most={MOST_EVENTS} onCard={onCard} texts={texts.card} />
        </section>
      )}
      {summary.groups.map((group) => (
        <NameGroup key={group.kind} group={group} steps={steps} onCard={onCard} onShow={onShow} texts={texts.popup} />
      ))}
      {summary.unsure.length > 0 && <Unmarked unsure={summary.unsure} onCard={onCard} texts={texts} />}
    </div>
  );
}
