// Settings in storage: load, save, watch, export and import. Storage that fails gives defaults, said once.
import { browser } from './browser.ts';
import { DEFAULTS, repairSettings, type Settings } from './settings-schema.ts';

const KEY = 'settings';
/** Marks an exported file as ours, and its version. */
const EXPORT = { app: 'chiosa', version: 1 } as const;
/** The largest file taken in, in characters: lists of 5,000 sites are far smaller. */
const IMPORT_LIMIT = 2_000_000;

export interface Loaded {
  settings: Settings;
  /** Fields that were damaged and fell back. */
  damaged: (keyof Settings)[];
  /** Storage itself could not be read. */
  broken?: 'storage';
}

export async function loadSettings(): Promise<Loaded> {
  try {
    const found = (await browser.storage.local.get(KEY))[KEY];
    return repairSettings(found);
  } catch {
    return { settings: DEFAULTS, damaged: [], broken: 'storage' };
  }
}

/** @throws Error when storage is full or broken; what was stored before stays. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Changes what is stored now, whoever changed it last. @throws Error when storage is full or broken */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const { settings } = await loadSettings();
  await saveSettings(change(settings));
}

/** Calls back with the settings whenever any page of ours saves them, until the signal aborts. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(repairSettings(changes[KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(listener), { once: true });
}

export const exportSettings = (settings: Settings): string => `${JSON.stringify({ ...EXPORT, settings }, null, 2)}\n`;

/** Settings from an exported file, all or nothing. The error names what is wrong. */
export function importSettings(text: string): { settings: Settings } | { error: string } {
  if (text.length > IMPORT_LIMIT) return { error: 'too-large' };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { error: 'not-json' };
  }
  const { app, version, settings } = (found ?? {}) as { app?: unknown; version?: unknown; settings?: unknown };
  if (app !== EXPORT.app || typeof settings !== 'object' || settings === null || Array.isArray(settings)) return { error: 'not-ours' };
  if (version !== EXPORT.version) return { error: 'other-version' };
  const repaired = repairSettings(settings);
  return repaired.damaged.length ? { error: `field:${repaired.damaged.join(', ')}` } : { settings: repaired.settings };
}
