// The settings: their shape, their defaults, and the repair of damaged ones, field by field.
import { KINDS } from '../cards/kinds.ts';
import type { Kind } from '../cards/types.ts';

export const WHERE = ['articles', 'everywhere', 'except', 'only'] as const;
export const OPEN = ['rest', 'click', 'key'] as const;
export const OPEN_KEYS = ['Alt', 'Control', 'Shift'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const LANGUAGES = ['auto', 'en', 'it', 'uk', 'de', 'fr', 'es', 'pl', 'ar'] as const;
/** Milliseconds at rest before a card opens; 300 is the tuned default of docs/DESIGN.md. */
export const DELAY = { least: 100, most: 1500, normal: 300 } as const;
/** More sites than anybody lists by hand; a longer list is damage. */
export const MOST_SITES = 5000;
/** More hidden names than anybody chooses by hand. */
const MOST_HIDDEN = 5000;
/** A snooze that ends later than this, ms from now, was not set by our button: an hour, and a clock that was put right. */
const LONGEST_SNOOZE = 26 * 3_600_000;

export interface Settings {
  /** The switch for everywhere. */
  on: boolean;
  /** articles: pages that look like news, but for `off`. everywhere. except: everywhere but `off`. only: just `only`. */
  where: (typeof WHERE)[number];
  /** Host names where it stays silent. */
  off: string[];
  /** Host names for `where: only`. */
  only: string[];
  /** Kinds that are marked. */
  kinds: Record<Kind, boolean>;
  /** Mark the first mention in each section, or all. */
  mentions: 'first' | 'all';
  open: (typeof OPEN)[number];
  /** The key held while pointing, for `open: key`. */
  key: (typeof OPEN_KEYS)[number];
  /** Milliseconds at rest before the card opens. */
  delay: number;
  /** Language of the cards and of the interface. */
  language: (typeof LANGUAGES)[number];
  theme: (typeof THEMES)[number];
  /** Show the count on the toolbar button. */
  badge: boolean;
  /** Silent everywhere until then, ms since 1970; 0 when not. */
  snoozedUntil: number;
  /** Cards that the reader does not want on a site, as "news.example/john-bolton". */
  hidden: string[];
}

export const DEFAULTS: Settings = {
  on: true,
  where: 'articles',
  off: [],
  only: [],
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, true])) as Record<Kind, boolean>,
  mentions: 'first',
  open: 'rest',
  key: 'Alt',
  delay: DELAY.normal,
  language: 'auto',
  theme: 'auto',
  badge: true,
  snoozedUntil: 0,
  hidden: [],
};

const HOST = /^(?=.{1,253}$)(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.)*[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$|^\[[0-9a-f:.]+\]$/iu;

/** The site of a host name: without www. and the root's full stop. The host "www.com" itself stays whole, or it would stand for all of .com. */
export const siteOf = (host: string): string => host.toLowerCase().replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');

/** A host name as settings keep it, from what somebody typed (an address, a host, with or without www.); undefined if it is none. */
export function hostOf(typed: string): string | undefined {
  const trimmed = typed.trim();
  let host: string;
  try {
    host = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`).hostname;
  } catch {
    return undefined;
  }
  host = siteOf(host);
  return HOST.test(host) ? host : undefined;
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    values.find((known) => known === value);
const boolean = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const hosts = (value: unknown) => {
  if (!Array.isArray(value) || value.length > MOST_SITES) return undefined;
  return [...new Set(value.flatMap((entry) => (typeof entry === 'string' ? (hostOf(entry) ?? []) : [])))].sort();
};
const kinds = (value: unknown) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(KINDS.map((kind) => [kind, boolean(given[kind]) ?? true])) as Record<Kind, boolean>;
};
const delay = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= DELAY.least && value <= DELAY.most ? Math.round(value) : undefined;

const HIDDEN = /^([^/]+)\/([a-z0-9][a-z0-9-]{0,99})$/;
const hidden = (value: unknown) => {
  if (!Array.isArray(value) || value.length > MOST_HIDDEN) return undefined;
  const whole = value.filter((entry): entry is string => typeof entry === 'string' && hostOf(HIDDEN.exec(entry)?.[1] ?? '') !== undefined);
  return [...new Set(whole)].sort();
};
const snooze = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= Date.now() + LONGEST_SNOOZE ? Math.round(value) : undefined);

const READERS: { [Field in keyof Settings]: (value: unknown) => Settings[Field] | undefined } = {
  on: boolean,
  where: oneOf(WHERE),
  off: hosts,
  only: hosts,
  kinds,
  mentions: oneOf(['first', 'all']),
  open: oneOf(OPEN),
  key: oneOf(OPEN_KEYS),
  delay,
  language: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  badge: boolean,
  snoozedUntil: snooze,
  hidden,
};

export interface Repaired {
  settings: Settings;
  /** Fields that were there and could not be read; they fell back to `otherwise`. */
  damaged: (keyof Settings)[];
}

/** Reads settings from anything: a missing or damaged field falls back alone, unknown ones are ignored. */
export function repairSettings(found: unknown, otherwise: Settings = DEFAULTS): Repaired {
  const given = typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Record<string, unknown>) : {};
  const settings: Settings = { ...otherwise };
  const damaged: (keyof Settings)[] = [];
  const take = <Field extends keyof Settings>(field: Field) => {
    if (!Object.hasOwn(given, field)) return;
    const value = READERS[field](given[field]);
    if (value === undefined) damaged.push(field);
    else settings[field] = value;
  };
  for (const field of Object.keys(READERS) as (keyof Settings)[]) take(field);
  return { settings, damaged };
}

/** Whether `host` or a domain above it stands in the list: "news.example.com" is under "example.com". */
export function listed(list: readonly string[], host: string): boolean {
  const name = siteOf(host);
  return list.some((entry) => name === entry || name.endsWith(`.${entry}`));
}

/** Whether Chiosa may read this site, and if not, why. Whether the page looks like an article is asked only under `where: articles`. */
export function allows(settings: Settings, host: string, now = Date.now()): 'yes' | 'articles' | 'off-everywhere' | 'off-here' | 'snoozed' {
  if (!settings.on) return 'off-everywhere';
  if (settings.snoozedUntil > now) return 'snoozed';
  if (settings.where === 'only') return listed(settings.only, host) ? 'yes' : 'off-here';
  if (settings.where === 'everywhere') return 'yes';
  if (listed(settings.off, host)) return 'off-here';
  return settings.where === 'except' ? 'yes' : 'articles';
}

/** The settings with this site switched on or off, whatever `where` says. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const name = siteOf(host);
  const added = (list: readonly string[]) => (listed(list, name) ? [...list] : [...list, name].sort());
  const without = (list: readonly string[]) => list.filter((entry) => !listed([entry], name));
  if (settings.where === 'only') return { ...settings, only: on ? added(settings.only) : without(settings.only) };
  if (on) return { ...settings, off: without(settings.off) };
  return { ...settings, where: settings.where === 'everywhere' ? 'except' : settings.where, off: added(settings.off) };
}

/** The settings with a card hidden on a site, or shown there again. */
export function hideCard(settings: Settings, host: string, card: string, hide: boolean): Settings {
  const entry = `${siteOf(host)}/${card}`;
  const others = settings.hidden.filter((known) => known !== entry);
  return { ...settings, hidden: hide ? [...others, entry].sort() : others };
}

/** The cards that the reader does not want on this site. */
export const hiddenOn = (settings: Settings, host: string): Set<string> => {
  const site = `${siteOf(host)}/`;
  return new Set(settings.hidden.flatMap((entry) => (entry.startsWith(site) ? [entry.slice(site.length)] : [])));
};
