// Writes path data as geoPath draws: with points that a reader can tell apart, and no more.
import type { GeoContext } from 'd3-geo';

/** A point nearer than this to the last one is left out, px. */
const STEP = 0.9;

const shown = (value: number) => Math.round(value * 10) / 10;

export class Pen implements GeoContext {
  #data = '';
  #points: [number, number][] = [];

  /** geoPath begins each line with moveTo. */
  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#end('');
    this.#points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#points.push([x, y]);
  }

  closePath(): void {
    this.#end('Z');
  }

  /** Points are drawn as dots by the view. */
  arc(): void {}

  /** What was drawn since the last time. */
  take(): string {
    this.#end('');
    const data = this.#data;
    this.#data = '';
    return data;
  }

  /** An open line keeps both its ends, or it would not meet the next one; a ring within a pixel is none. */
  #end(close: '' | 'Z'): void {
    const points = this.#points;
    this.#points = [];
    let last: [number, number] | undefined;
    const kept = points.filter((point, at) => {
      const far = !last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP;
      if (far) last = point;
      return far || (!close && at === points.length - 1);
    });
    if (kept.length < (close ? 3 : 2)) return;
    this.#data += `M${kept.map(([x, y]) => `${shown(x)},${shown(y)}`).join('L')}${close}`;
  }
}
