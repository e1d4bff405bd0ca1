// The popup's door: the page in the active tab and the settings, shown by Popup.
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { loadTexts } from '../../assets/interface/pick.ts';
import { Popup } from '../../components/Popup.tsx';
import { openOptions } from '../../platform/tabs.ts';
import { useLook, useSettings } from '../shared/use-settings.ts';
import { useCards } from './use-cards.ts';
import { usePage } from './use-page.ts';

function Door() {
  const { held, save } = useSettings();
  const look = useLook(held?.settings, loadTexts);
  const { page, report, site, switchTo, readAnyway, steps, show } = usePage(held?.settings);
  const cards = useCards(report);
  if (!held || !look) return null;
  return (
    <Popup
      page={page}
      site={site}
      everywhere={held.settings.on}
      card={cards.card}
      steps={steps}
      saveError={held.saveError}
      onSite={(on) => void save(switchTo(on))}
      onEverywhere={(on) => void save({ ...held.settings, on })}
      onReadAnyway={() => void readAnyway()}
      onCard={(id) => void cards.open(id)}
      onBack={cards.back}
      onShow={(card) => void show(card)}
      onSettings={() => void openOptions().then(() => window.close())}
      {...look}
    />
  );
}

render(<Door />, document.body);
