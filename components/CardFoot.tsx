// The foot of a card: its sources, why it is here, and when it was last reviewed.
import { useState } from 'preact/hooks';
import type { CardTexts } from '../assets/interface/en.ts';
import { counted } from '../assets/interface/words.ts';
import type { CardView } from '../cards/view.ts';

export function CardFoot({ view, why, texts }: { view: CardView; why?: string; texts: CardTexts }) {
  const [open, setOpen] = useState<'sources' | 'why'>();
  const toggle = (which: 'sources' | 'why', text: string) => (
    <button type="button" class="plain" data-toggle={which} aria-expanded={open === which} onClick={() => setOpen(open === which ? undefined : which)}>
      {text}
    </button>
  );
  return (
    <footer>
      <div class="foot">
        {view.sourceCount > 0 && toggle('sources', counted(texts.sources, view.sourceCount, view.lang))}
        {why !== undefined && toggle('why', texts.why)}
        <span class="reviewed">{view.reviewed}</span>
      </div>
      {open === 'sources' && (
        <ol class="panel sources">
          {view.sources.map((source) => (
            <li>
              <a href={source.url} target="_blank" rel="noopener noreferrer" title={texts.newTab}>
                {source.publisher}
                {source.title !== undefined && `: ${source.title}`}
              </a>{' '}
              <span>{source.read}</span>
            </li>
          ))}
        </ol>
      )}
      {open === 'why' && <p class="panel">{why}</p>}
    </footer>
  );
}
