// The open card with its date field above and the way to correct it below.
import type { LibraryPageTexts } from '../../assets/interface/library/en.ts';
import { fill } from '../../assets/interface/words.ts';
import type { CardView } from '../../cards/view.ts';
import { FactCard } from '../FactCard.tsx';
import type { Place } from './address.ts';
import { DayField } from './DayField.tsx';
import type { Shelf } from './Library.tsx';

interface CardPaneProps {
  card?: CardView | 'missing';
  place: Place;
  shelf?: Shelf;
  canBack: boolean;
  onPlace: (place: Place) => void;
  onBack: () => void;
  onClose: () => void;
  texts: LibraryPageTexts;
}

export function CardPane({ card, place, shelf, canBack, onPlace, onBack, onClose, texts }: CardPaneProps) {
  const words = texts.library;
  if (card === undefined) return null;
  if (card === 'missing')
    return (
      <div class="empty" role="status">
        <h2 tabIndex={-1}>{fill(words.noCard, { card: place.card ?? '' })}</h2>
        <p>{words.noCardText}</p>
        <button type="button" class="side" onClick={onClose}>
          {texts.card.close}
        </button>
      </div>
    );
  return (
    <>
      {shelf && <DayField day={place.day} shelf={shelf} onDay={(day) => onPlace({ ...place, day })} texts={words} />}
      <FactCard view={card} canBack={canBack} onCard={(id) => onPlace({ ...place, card: id })} onBack={onBack} onClose={onClose} texts={texts.card} />
      <Correct file={`assets/cards/${card.kind}/${card.id}.yaml`} texts={words} />
    </>
  );
}

/** The guide of the public repository. */
const GUIDE = 'docs/LIBRARY.md';

function Correct({ file, texts }: { file: string; texts: LibraryPageTexts['library'] }) {
  const values: Record<string, string> = { '{file}': file, '{guide}': GUIDE };
  return (
    <details class="correct">
      <summary>{texts.correct}</summary>
      <p>
        {texts.correctText.split(/(\{\w+\})/).map((part) =>
          values[part] === undefined ? (
            part
          ) : (
            <code key={part} dir="ltr">
              {values[part]}
            </code>
          ),
        )}
      </p>
    </details>
  );
}
