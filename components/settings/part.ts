// What every part of the settings page is given.
import type { InterfaceLanguage } from '../../assets/interface/pick.ts';
import type { PageTexts } from '../../assets/interface/settings/en.ts';
import type { Settings } from '../../platform/settings-schema.ts';

/** Something just done that can be taken back: what was done, and the settings without it; nothing where it was no setting, and is undone by then. */
export interface Undo {
  text: string;
  undone: (settings: Settings) => Settings | void;
}

export interface PartProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
  onUndoable: (undo: Undo) => void;
  lang: InterfaceLanguage;
  texts: PageTexts;
}
