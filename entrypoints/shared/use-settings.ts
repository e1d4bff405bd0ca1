// The settings as the extension's own pages hold them: read once, kept in step with other tabs, saved at each change.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type InterfaceLanguage, pickLanguage } from '../../assets/interface/pick.ts';
import { directionOf } from '../../cards/direction.ts';
import { loadSettings, saveSettings, watchSettings } from '../../platform/settings.ts';
import type { Settings } from '../../platform/settings-schema.ts';

interface Held {
  settings: Settings;
  damaged: (keyof Settings)[];
  broken: boolean;
  saveError?: string;
}

export function useSettings() {
  const [held, setHeld] = useState<Held>();
  const saving = useRef(0);
  // Here and below at once, not after the first picture: until they are done there is nothing to show.
  useLayoutEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const { settings, damaged, broken } = await loadSettings();
      if (!life.signal.aborted) setHeld({ settings, damaged, broken: broken !== undefined });
    };
    void read();
    watchSettings(life.signal, (settings) => {
      // The echo of a save that is already overtaken would pull a slider back under the hand.
      if (saving.current === 0) setHeld((before) => ({ damaged: [], broken: false, ...before, settings }));
    });
    return () => life.abort();
  }, []);
  const save = useCallback(async (settings: Settings) => {
    setHeld((before) => ({ damaged: [], broken: false, ...before, settings, saveError: undefined }));
    saving.current += 1;
    try {
      await saveSettings(settings);
    } catch (error) {
      // What is shown must be what is stored.
      const stored = await loadSettings();
      setHeld({ settings: stored.settings, damaged: [], broken: stored.broken !== undefined, saveError: error instanceof Error ? error.message : String(error) });
    } finally {
      saving.current -= 1;
    }
  }, []);
  return { held, save };
}

interface Look<Texts> {
  lang: InterfaceLanguage;
  texts: Texts;
}

/** The language to speak and its texts from `load`, and the page's own language, direction and colours set to match. Undefined until the texts are there. */
export function useLook<Texts>(settings: Settings | undefined, load: (language: InterfaceLanguage) => Promise<Texts>): Look<Texts> | undefined {
  const wanted = pickLanguage(settings?.language ?? 'auto', navigator.languages);
  const theme = settings?.theme ?? 'auto';
  const [look, setLook] = useState<Look<Texts>>();
  useLayoutEffect(() => {
    let current = true;
    const speak = (lang: InterfaceLanguage, texts: Texts) => {
      if (!current) return;
      Object.assign(document.documentElement, { lang, dir: directionOf(lang) });
      setLook({ lang, texts });
    };
    // settings are there by then, or stay unread: nothing is shown in one language and then in another
    if (settings) load(wanted).then(
      (texts) => speak(wanted, texts),
      () => load('en').then((texts) => speak('en', texts)),
    );
    return () => {
      current = false;
    };
  }, [wanted, settings !== undefined]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return look;
}
