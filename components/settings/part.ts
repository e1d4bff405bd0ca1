// What every part of the settings page is given.
import type { PageTexts } from '../../assets/interface/settings/en.ts';
import type { Settings } from '../../platform/settings-schema.ts';

export interface PartProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  texts: PageTexts;
}

/** Something just done that can be taken back: what was done, and the settings without it. */
export interface Undo {
  text: string;
  undone: (settings: Settings) => Settings;
}
