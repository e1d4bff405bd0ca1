// A drawing made of plain elements: a map, a flag.
import type { PictureView } from '../cards/view.ts';

export function Picture({ label, box, shapes }: PictureView) {
  return (
    <svg role="img" aria-label={label} viewBox={box}>
      {shapes.map(([tag, attributes, text]) => {
        const Tag = tag as 'path';
        return <Tag {...attributes}>{text}</Tag>;
      })}
    </svg>
  );
}
