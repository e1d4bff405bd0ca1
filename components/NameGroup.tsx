// The names of one kind on a page, each with the way to its card and to its place in the text.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../assets/interface/en.ts';
import { fill } from '../assets/interface/words.ts';
import type { Summary, SummaryRow } from '../reading/types.ts';

/** Names of a kind before the reader asks for all; a group that is hardly longer is shown whole. */
const FIRST_ROWS = 10;
const MOST_ROWS = 12;

/** Where "show me" stands for each card: the third of five. */
export type Steps = Readonly<Record<string, { shown: number; of: number }>>;

interface RowProps {
  row: SummaryRow;
  step?: { shown: number; of: number };
  onCard: (id: string) => void;
  onShow: (card: string) => void;
  texts: Texts['popup'];
}

function Row({ row, step, onCard, onShow, texts }: RowProps) {
  return (
    <li class={step ? 'on' : undefined} data-card={row.card}>
      <span class="dot" />
      <button type="button" class="name" onClick={() => onCard(row.card)}>
        <b>{row.title}</b> <span>{row.role}</span>
      </button>
      <button type="button" class="show" data-show={row.card} aria-label={fill(texts.showLabel, { name: row.title })} onClick={() => onShow(row.card)}>
        {step ? (
          <span role="status">{fill(texts.step, step)}</span>
        ) : (
          <>
            <span class="count">{row.count}</span>
            <span class="ask">{texts.showMe}</span>
          </>
        )}
      </button>
    </li>
  );
}

interface NameGroupProps {
  group: Summary['groups'][number];
  /** All rows, however many. */
  whole: boolean;
  steps: Steps;
  onCard: (id: string) => void;
  onShow: (card: string) => void;
  texts: Texts;
}

export function NameGroup({ group, whole, steps, onCard, onShow, texts }: NameGroupProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button just pressed is gone; what it brought comes next.
  useLayoutEffect(() => {
    if (all) list.current?.children[FIRST_ROWS]?.querySelector('button')?.focus();
  }, [all]);
  const rows = whole || all || group.rows.length <= MOST_ROWS ? group.rows : group.rows.slice(0, FIRST_ROWS);
  return (
    <section data-kind={group.kind}>
      <h3>{fill(texts.popup.group, { name: group.name, n: group.rows.length })}</h3>
      <ul class="rows" ref={list}>
        {rows.map((row) => (
          <Row key={row.card} row={row} step={steps[row.card]} onCard={onCard} onShow={onShow} texts={texts.popup} />
        ))}
      </ul>
      {rows.length < group.rows.length && (
        <button type="button" class="plain all" onClick={() => setAll(true)}>
          {fill(texts.card.showAll, { n: group.rows.length })}
        </button>
      )}
    </section>
  );
}
