// The events that names share, on a line in time with the article's day across it.
import type { Texts } from '../assets/interface/en.ts';
import type { Day } from '../cards/types.ts';
import type { EventRow } from '../cards/view.ts';
import { layStrip, STRIP } from './time-scale.ts';

const HEIGHT = 62;
const AXIS = 30;

interface TimeStripProps {
  events: EventRow[];
  article?: Day;
  dir: 'ltr' | 'rtl';
  onCard: (id: string) => void;
  texts: Texts['popup'];
}

export function TimeStrip({ events, article, dir, onCard, texts }: TimeStripProps) {
  const strip = layStrip(events, article, texts.thisArticle);
  // Time runs as the text does.
  const at = (x: number) => (dir === 'rtl' ? STRIP.width - x : x);
  return (
    <svg class="strip" viewBox={`0 0 ${STRIP.width} ${HEIGHT}`} role="group" aria-label={texts.strip}>
      <line class="axis" x1={4} x2={STRIP.width - 4} y1={AXIS} y2={AXIS} />
      {strip.article && (
        <g class="article">
          <line x1={at(strip.article.x)} x2={at(strip.article.x)} y1={15} y2={45} />
          <text x={at(strip.article.text)} y={10} text-anchor="middle">
            {texts.thisArticle}
          </text>
        </g>
      )}
      {strip.points.map(({ event, x }) => {
        const name = [event.day, event.title, event.distance].filter(Boolean).join(', ');
        return (
          <g
            key={event.card}
            class={event.later ? 'point later' : 'point'}
            role="link"
            tabIndex={0}
            aria-label={name}
            transform={`translate(${at(x)} ${AXIS})`}
            onClick={() => onCard(event.card)}
            onKeyDown={(key) => {
              if (key.key === 'Enter') onCard(event.card);
            }}
          >
            <title>{name}</title>
            <rect x={-7} y={-14} width={14} height={28} />
            <circle class="ring" r={9} />
            <circle r={3.5 + Math.min(event.others.length, 5) * 0.4} />
          </g>
        );
      })}
      {strip.labels.map(({ text, x }) => (
        <text key={text} x={at(x)} y={55} text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}
