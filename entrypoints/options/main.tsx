// The settings' door: what is stored and how the library is, shown by Settings.
import '../../assets/styles/options.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadPageTexts } from '../../assets/interface/settings/load.ts';
import { Settings } from '../../components/Settings.tsx';
import { exportSettings, importSettings } from '../../platform/settings.ts';
import { version } from '../../platform/tabs.ts';
import { useLook, useSettings } from '../shared/use-settings.ts';
import { saveFile } from './save-file.ts';
import { useHealth } from './use-health.ts';

function Door() {
  const { held, save } = useSettings();
  const look = useLook(held?.settings, loadPageTexts);
  const health = useHealth();
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
      version={version()}
      health={health}
      onChange={(settings) => void save(settings)}
      onExport={() => saveFile('chiosa-settings.json', exportSettings(held.settings))}
      onImport={importSettings}
      {...look}
    />
  );
}

render(<Door />, document.body);
