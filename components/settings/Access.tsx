// Said where the browser has not let Chiosa read pages, with the button that asks for it.
import { useState } from 'preact/hooks';
import type { SettingsTexts } from '../../assets/interface/settings/en.ts';

interface AccessProps {
  /** Asks the browser; answers whether it may. */
  onAsk: () => Promise<boolean>;
  texts: SettingsTexts['access'];
}

export function Access({ onAsk, texts }: AccessProps) {
  const [refused, setRefused] = useState(false);
  return (
    <div class="note access" role="alert">
      <p>{texts.text}</p>
      <button type="button" class="main" onClick={async () => setRefused(!(await onAsk()))}>
        {texts.allow}
      </button>
      {refused && <p class="soft">{texts.refused}</p>}
    </div>
  );
}
