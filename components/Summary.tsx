// What a page is about: its names by kind, and the events that connect them.
import { useState } from 'preact/hooks';
import type { Texts } from '../assets/interface/en.ts';
import { counted, fill } from '../assets/interface/words.ts';
import type { Summary as PageSummary, Unsure } from '../reading/types.ts';
import { EventList } from './EventList.tsx';
import { NothingFound } from './EmptyStates.tsx';
import { NameGroup, type Steps } from './NameGroup.tsx';
import { DateLine } from './popup/DateLine.tsx';
import { findNames } from './popup/find.ts';
import { TimeStrip } from './TimeStrip.tsx';
import { Titles } from './words.tsx';

/** Events before the reader asks for all. */
const MOST_EVENTS = 6;
/** Names that are taken in at a glance; more want a search field. */
const AT_A_GLANCE = 12;

export interface SummaryProps {
  summary: PageSummary;
  steps: Steps;
  onCard: (id: string) => void;
  onShow: (card: string) => void;
  onDate: (day: string | undefined) => void;
  lang: string;
  texts: Texts;
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

interface FindProps {
  query: string;
  onQuery: (query: string) => void;
  /** How many names the query leaves, in words. */
  found: string;
  texts: Texts['popup'];
}

function Find({ query, onQuery, found, texts }: FindProps) {
  return (
    <div class="find">
      <input
        type="search"
        aria-label={texts.find}
        placeholder={texts.find}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          // The browser would close the popup.
          event.preventDefault();
          onQuery('');
        }}
      />
      <p role="status">{found}</p>
    </div>
  );
}

export function Summary({ summary, steps, onCard, onShow, onDate, lang, texts }: SummaryProps) {
  const [query, setQuery] = useState('');
  const words = texts.popup;
  const many = (groups: PageSummary['groups']) => groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const names = many(summary.groups);
  const searched = names > AT_A_GLANCE && query.trim() !== '';
  const groups = searched ? findNames(summary.groups, query) : summary.groups;
  const left = searched ? many(groups) : 0;
  const counts = [names > 0 && counted(words.names, names, lang), summary.events.length > 0 && counted(words.events, summary.events.length, lang)].filter(Boolean);
  return (
    <div class="summary" dir={summary.dir}>
      <div class="lead">
        {/* The page's own words may run the other way. */}
        <h2 dir="auto">{summary.title}</h2>
        <DateLine
          summary={summary}
          onDate={onDate}
          // " · Italian · 11 names, 6 events", no line of it beginning with the dot
          rest={[summary.language, counts.join(texts.card.comma)].filter(Boolean).map((part) => `\u00a0· ${part}`).join('')}
          texts={texts}
        />
      </div>
      {names === 0 && <NothingFound texts={words} />}
      {names > AT_A_GLANCE && (
        <Find
          query={query}
          onQuery={setQuery}
          found={searched ? (left > 0 ? counted(words.names, left, lang) : fill(words.noMatch, { query: query.trim() })) : ''}
          texts={words}
        />
      )}
      {/* Hidden, not gone: what was opened in it stays open. */}
      {summary.events.length > 0 && (
        <section hidden={searched}>
          <h3>{words.connects}</h3>
          <TimeStrip events={summary.events} article={summary.dateIso} dir={summary.dir} onCard={onCard} texts={words} />
          <EventList events={summary.events} most={MOST_EVENTS} onCard={onCard} texts={texts.card} />
        </section>
      )}
      {groups.map((group) => (
        <NameGroup key={group.kind} group={group} whole={searched} steps={steps} onCard={onCard} onShow={onShow} texts={texts} />
      ))}
      {summary.unsure.length > 0 && !searched && <Unmarked unsure={summary.unsure} onCard={onCard} texts={texts} />}
    </div>
  );
}
