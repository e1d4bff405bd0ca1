// Pieces of running text that lead to other cards.
import type { ComponentChildren } from 'preact';
import type { Phrase } from '../cards/view.ts';

interface CardLinkProps {
  card: string;
  onCard: (id: string) => void;
  children: ComponentChildren;
}

/** A link to another card. Not a button, whose text would not wrap with the line; not an address, which would leave the page. */
export function CardLink({ card, onCard, children }: CardLinkProps) {
  return (
    <a
      class="to"
      data-card={card}
      role="link"
      tabIndex={0}
      onClick={() => onCard(card)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onCard(card);
      }}
    >
      {children}
    </a>
  );
}

export function Words({ phrase, onCard }: { phrase: Phrase; onCard: (id: string) => void }) {
  return (
    <>
      {phrase.map((piece) =>
        piece.card === undefined ? (
          piece.text
        ) : (
          <CardLink card={piece.card} onCard={onCard}>
            {piece.text}
          </CardLink>
        ),
      )}
    </>
  );
}

/** Titles in a row, each a link to its card. */
export function Titles({ cards, comma, onCard }: { cards: { id: string; title: string }[]; comma: string; onCard: (id: string) => void }) {
  return <Words phrase={cards.flatMap(({ id, title }, index) => [{ text: index ? comma : '' }, { text: title, card: id }])} onCard={onCard} />;
}
