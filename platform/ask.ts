// Sends a request to the background or to a page and waits for its answer, trying again while a stopped worker wakes.
import { browser } from './browser.ts';
import type { PageRequests, Requests } from './messages.ts';

/** Pauses before another try, ms: a worker that was stopped by force rejects for a moment. */
const PAUSES = [50, 100, 200, 400];
/** What the browsers say when the worker died under a message, or had not yet set up its listener. */
const PASSING = /receiving end does not exist|message channel (?:is )?closed|message port closed|could not establish connection/i;

/** The extension was updated or removed while this script lived on; nobody will ever answer. */
export class Orphaned extends Error {}
/** The background answered with an error; its message is fit to be shown. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether this script still belongs to a living extension, and has its API: in Chromium a form called "chrome" that is there first takes the API's place. */
export const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id && typeof browser.runtime.sendMessage === 'function' && browser.storage?.onChanged);
  } catch {
    return false;
  }
};

export type Envelope = { chiosa: 1; kind: string; body: unknown };
export type Answer = { ok: true; body: unknown } | { ok: false; code: string; message: string };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function send(deliver: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    if (!isAlive()) throw new Orphaned('The extension was updated.');
    try {
      const answer = (await deliver()) as Answer | undefined;
      if (answer === undefined || answer === null) throw new Error('Could not establish connection.');
      if (!answer.ok) throw new Refused(answer.code, answer.message);
      return answer.body;
    } catch (error) {
      const wait = PAUSES[attempt];
      if (error instanceof Refused) throw error;
      if (/context invalidated/i.test(String(error))) throw new Orphaned('The extension was updated.');
      if (wait === undefined || !PASSING.test(String(error))) throw error;
      await pause(wait);
    }
  }
}

/** Asks the background. @throws Refused with the background's own words, Orphaned when the extension is gone. */
export async function ask<Kind extends keyof Requests>(kind: Kind, body: Requests[Kind]['ask']): Promise<Requests[Kind]['answer']> {
  const envelope: Envelope = { chiosa: 1, kind, body };
  return (await send(() => browser.runtime.sendMessage(envelope))) as Requests[Kind]['answer'];
}

/** Asks the page in a tab. @throws Error when no page of ours listens there. */
export async function askTab<Kind extends keyof PageRequests>(tab: number, kind: Kind, body: PageRequests[Kind]['ask']): Promise<PageRequests[Kind]['answer']> {
  const envelope: Envelope = { chiosa: 1, kind, body };
  const answer = (await browser.tabs.sendMessage(tab, envelope, { frameId: 0 })) as Answer | undefined;
  if (!answer) throw new Error('No page answers.');
  if (!answer.ok) throw new Refused(answer.code, answer.message);
  return answer.body as PageRequests[Kind]['answer'];
}
