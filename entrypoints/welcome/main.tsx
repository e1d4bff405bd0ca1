// The first run's door: the settings as they stand and what the browser allows, shown by Welcome.
import '../../assets/styles/welcome.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadWelcomeTexts } from '../../assets/interface/welcome/load.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { askAccess } from '../../platform/access.ts';
import { openLibrary, openOptions } from '../../platform/tabs.ts';
import { useAccess } from '../shared/use-access.ts';
import { useLook, useSettings } from '../shared/use-settings.ts';

function Door() {
  const { held } = useSettings();
  const look = useLook(held?.settings, loadWelcomeTexts);
  const access = useAccess();
  useEffect(() => {
    if (look) document.title = look.texts.welcome.title;
  }, [look]);
  if (!held || !look) return null;
  return <Welcome settings={held.settings} access={access} onAccess={askAccess} onSettings={() => void openOptions()} onLibrary={() => void openLibrary()} {...look} />;
}

render(<Door />, document.body);
