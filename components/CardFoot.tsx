// The foot of a card: its sources, why it is here, and when it was last reviewed.
import { useState } from 'preact/hooks';
import type { CardTexts } from '../assets/interface/en.ts';
import { counted } from '../assets/interface/words.ts';
import type { CardView, SourceLine } from '../cards/view.ts';

function Source({ source, newTab }: { source: SourceLine; newTab: string }) {
  return (
    <li>
      <a href={source.url} target="_blank" rel="noopener noreferrer" title={newTab}>
        {source.publisher}
        {source.title !== undefined && <>: {source.title}</>}
      </a>
      {source.read !== '' && <span> {source.read}</span>}
    </li>
  );
}

export function CardFoot({ view, why, texts }: { view: CardView; why?: string; texts: CardTexts }) {
  const [open, setOpen] = useState<'sources' | 'why'>();
  const toggle = (which: 'sources' | 'why') => () => setOpen(open === which ? undefined : which);
  return (
    <footer>
      <div class="foot">
        {view.sources.length > 0 && (
          <button type="button" class="plain" data-toggle="sources" aria-expanded={open === 'sources'} onClick={toggle('sources')}>
            {counted(texts.sources, view.sources.length, view.lang)}
          </button>
        )}
        {why !== undefined && (
          <button type="button" class="plain" data-toggle="why" aria-expanded={open === 'why'} onClick={toggle('why')}>
            {texts.why}
          </button>
        )}
        <span class="reviewed">{view.reviewed}</span>
      </div>
      {open === 'sources' && (
        <ol class="panel sources">
          {view.sources.map((source) => (
            <Source key={source.number} source={source} newTab={texts.newTab} />
          ))}
        </ol>
      )}
      {open === 'why' && <p class="panel">{why}</p>}
    </footer>
  );
}
