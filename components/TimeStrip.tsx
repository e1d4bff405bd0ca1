// The events that names share, on a line in time with the article's day across it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../assets/interface/en.ts';
import type { Day } from '../cards/types.ts';
import type { EventRow } from '../cards/view.ts';
import { layStrip, STRIP_WIDTH } from './time-scale.ts';

const HEIGHT = 62;
const AXIS = 30;

interface TimeStripProps {
  events: EventRow[];
  article?: Day;
  dir: 'ltr' | 'rtl';
  onCard: (id: string) => void;
  texts: Texts['popup'];
}

/** The width there is for an element, px, followed as it changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>(STRIP_WIDTH);
  useLayoutEffect(() => {
    const measure = () => setWidth((before) => box.current?.clientWidth || before);
    const watcher = new ResizeObserver(measure);
    if (box.current) watcher.observe(box.current);
    measure();
    return () => watcher.disconnect();
  }, []);
  return { box, width };
}

export function TimeStrip({ events, article, dir, onCard, texts }: TimeStripProps) {
  const { box, width } = useWidth();
  const strip = layStrip(events, article, texts.thisArticle, width);
  const { points } = strip;
  // One stop for the Tab key, at first what came last before the article; the arrow keys walk from there.
  const [stop, setStop] = useState<string>();
  const [shown, setShown] = useState<EventRow>();
  const before = points.findLastIndex(({ event }) => !event.later);
  const known = points.findIndex(({ event }) => event.card === stop);
  const at = known >= 0 ? known : Math.max(before, 0);
  // Time runs as the text does.
  const place = (x: number) => (dir === 'rtl' ? width - x : x);
  const walk = (key: KeyboardEvent) => {
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const moves: Record<string, number> = { [forward]: at + 1, [back]: at - 1, Home: 0, End: points.length - 1 };
    const to = moves[key.key];
    if (to === undefined) return;
    key.preventDefault();
    box.current?.querySelectorAll<SVGElement>('.point')[to]?.focus();
  };
  return (
    <div class="strip" ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="group" aria-label={texts.strip}>
        <line class="axis" x1={4} x2={width - 4} y1={AXIS} y2={AXIS} />
        {strip.article && (
          <g class="article">
            <line x1={place(strip.article.x)} x2={place(strip.article.x)} y1={15} y2={45} />
            <text x={place(strip.article.text)} y={10} text-anchor="middle">
              {texts.thisArticle}
            </text>
          </g>
        )}
        {points.map(({ event, x }, index) => (
          <g
            key={event.card}
            class={event.later ? 'point later' : 'point'}
            role="link"
            // Small: in SVG the name of an attribute is taken as it is written.
            tabindex={index === at ? 0 : -1}
            aria-label={[event.day, event.title, event.distance].filter(Boolean).join(', ')}
            transform={`translate(${place(x)} ${AXIS})`}
            onClick={() => onCard(event.card)}
            onKeyDown={(key) => {
              if (key.key === 'Enter') onCard(event.card);
              else walk(key);
            }}
            onFocus={() => {
              setStop(event.card);
              setShown(event);
            }}
            onBlur={() => setShown(undefined)}
            onPointerEnter={() => setShown(event)}
            onPointerLeave={() => setShown(undefined)}
          >
            <rect x={-7} y={-14} width={14} height={28} />
            <circle class="ring" r={9} />
            <circle r={3.5 + Math.min(event.others.length, 5) * 0.4} />
          </g>
        ))}
        {strip.labels.map(({ text, x }) => (
          <text key={text} x={place(x)} y={55} text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
      {/* Said already by the point itself. */}
      <p aria-hidden="true">
        {shown && (
          <>
            <b>{shown.title}</b> {shown.day}
          </>
        )}
      </p>
    </div>
  );
}
