// Answers requests: registers one listener, checks who asks, and turns a failure into words the asker can show.
import type { Runtime } from 'webextension-polyfill';
import type { Answer, Envelope } from './ask.ts';
import { browser } from './browser.ts';
import type { PageRequests, Requests } from './messages.ts';

type Map = Requests & PageRequests;
export type Handlers<Kinds extends keyof Map> = { [Kind in Kinds]: (body: Map[Kind]['ask'], from: Runtime.MessageSender) => Promise<Map[Kind]['answer']> | Map[Kind]['answer'] };

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && (message as Envelope).chiosa === 1 && typeof (message as Envelope).kind === 'string';

/** Must be called at once when a script starts, or a message that wakes the worker is lost. */
export function answer<Kinds extends keyof Map>(handlers: Handlers<Kinds>, signal?: AbortSignal): void {
  const listener = (message: unknown, from: Runtime.MessageSender, sendResponse: (answer: Answer) => void) => {
    // only our own pages and scripts; a page's scripts cannot reach this, other extensions have another door
    if (from.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.kind)) return undefined;
    const handler = handlers[message.kind as Kinds] as (body: unknown, from: Runtime.MessageSender) => unknown;
    void settle(async () => handler(message.body, from)).then(sendResponse);
    // keeps the way open for the answer; a promise would do only with the polyfill, which pages do without
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener as Runtime.OnMessageListener), { once: true });
}

async function settle(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, body: (await work()) ?? null };
  } catch (error) {
    return { ok: false, code: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error) };
  }
}
