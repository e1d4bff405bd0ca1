// What every part of the settings page is given.
import type { Texts } from '../../assets/interface/en.ts';
import type { Settings } from '../../platform/settings-schema.ts';

export interface PartProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  texts: Texts;
}

/** Something just done that can be taken back: what was done, and the settings without it. */
export interface Undo {
  text: string;
  undone: (settings: Settings) => Settings;
}
