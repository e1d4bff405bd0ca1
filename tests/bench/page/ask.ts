// Stands in for the background while the page's side is measured: answers at once, from what the page was served with.
import type { CardView } from '../../../cards/view.ts';
import type { Requests } from '../../../platform/messages.ts';
import { served } from './served.ts';

export class Orphaned extends Error {}

/** An answer comes in a task of its own, as a message does. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(0);
  });

let onAsk = () => {};
/** Is called whenever text is sent to be read. */
export function beforeAnswer(call: () => void): void {
  onAsk = call;
}

export async function ask(kind: keyof Requests, body: unknown): Promise<unknown> {
  if (kind === 'read') onAsk();
  await nextTask();
  if (kind === 'face') return { texts: {}, css: '' };
  const asked = new Set((body as Requests['read']['ask']).blocks.map(({ id }) => id));
  const mentions = served().filter(({ block }) => asked.has(block));
  const cards = [...new Map(mentions.map(({ card, kind: of }) => [card, { id: card, kind: of } as CardView])).values()];
  return { mentions, cards, unsure: [], lang: 'en', months: [] } satisfies Requests['read']['answer'];
}
