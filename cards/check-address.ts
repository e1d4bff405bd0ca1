// Checks addresses of pages: one that everybody can open, and whose host reads as it is.
import { disguisedIn } from './check-plain.ts';
import { mixedWord } from './check-names.ts';

/** Ends of names that lead to no page of the open web. */
const CLOSED = new Set(['localhost', 'local', 'internal', 'lan', 'home', 'arpa', 'onion', 'test', 'invalid']);

/** What is wrong with an address that is a URL; undefined when nothing is. */
export function addressFault(url: string): string | undefined {
  if (/\s/u.test(url)) return 'has a space in it';
  const { username, password, hostname } = new URL(url);
  const labels = hostname.split('.');
  const end = labels.at(-1)!;
  const closed = labels.length < 2 || !labels.every((label) => /^[a-z0-9_-]+$/.test(label)) || CLOSED.has(end) || !/^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(end);
  if (username || password || closed) return 'is no address of a page that everybody can open';
  const written = /^https:\/\/([^/?#:]*)/.exec(url)?.[1]?.toLowerCase() ?? '';
  if (!reads(written, hostname)) return `leads to "${hostname}", which is not what it looks like`;
  return undefined;
}

/** Whether a host is what its letters say: written as it is, or in the letters of one alphabet; none but Latin ones under an end that is Latin. */
function reads(written: string, hostname: string): boolean {
  if (written === hostname && !hostname.includes('xn--')) return true;
  // a code shows nothing; where the whole host is of another script, its end says so
  const endsLatin = !hostname.split('.').at(-1)!.startsWith('xn--');
  if (written === hostname) return !endsLatin;
  if (/[^\p{L}\p{M}\p{Nd}.-]/u.test(written) || disguisedIn(written) !== undefined || mixedWord(written) !== undefined) return false;
  const hasForeign = /(?!\p{Script=Latin})\p{L}/u.test(written);
  return hostname.includes('xn--') && (endsLatin ? !hasForeign : !/\p{Script=Latin}/u.test(written.split('.').at(-1)!));
}
