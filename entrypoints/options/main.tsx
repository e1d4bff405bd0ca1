// The settings' door: what is stored, what the browser allows and how the library is, shown by Settings.
import '../../assets/styles/options.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadPageTexts } from '../../assets/interface/settings/load.ts';
import { Settings } from '../../components/Settings.tsx';
import { askAccess } from '../../platform/access.ts';
import { openShortcuts } from '../../platform/commands.ts';
import { exportSettings, importSettings } from '../../platform/settings.ts';
import { openLibrary, openWelcome, version } from '../../platform/tabs.ts';
import { useAccess } from '../shared/use-access.ts';
import { useLook, useSettings } from '../shared/use-settings.ts';
import { saveFile } from './save-file.ts';
import { useHealth } from './use-health.ts';
import { usePacks } from './use-packs.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTitles } from './use-titles.ts';

const cardsOf = (hidden: readonly string[]) => [...new Set(hidden.map((entry) => entry.slice(entry.lastIndexOf('/') + 1)))];

function Door() {
  const { held, save } = useSettings();
  const look = useLook(held?.settings, loadPageTexts);
  const health = useHealth();
  const packs = usePacks();
  const access = useAccess();
  const shortcuts = useShortcuts();
  const titles = useTitles(cardsOf(held?.settings.hidden ?? []), look?.lang);
  useEffect(() => {
    if (look) document.title = look.texts.settings.title;
  }, [look]);
  if (!held || !look) return null;
  return (
    <Settings
      settings={held.settings}
      damaged={held.damaged}
      broken={held.broken}
      saveError={held.saveError}
      access={access}
      shortcuts={shortcuts}
      titles={titles}
      version={version()}
      health={health}
      packs={packs.packs}
      onAddPack={packs.add}
      onRemovePack={packs.remove}
      onChange={(settings) => void save(settings)}
      onExport={() => saveFile('chiosa-settings.json', exportSettings(held.settings))}
      onImport={importSettings}
      onAccess={askAccess}
      onShortcuts={openShortcuts}
      onLibrary={() => void openLibrary()}
      onWelcome={() => void openWelcome()}
      {...look}
    />
  );
}

render(<Door />, document.body);
