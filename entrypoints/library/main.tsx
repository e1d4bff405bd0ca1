// The library's door: its address and what the background answers, shown by Library.
import '../../assets/styles/library.css';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadLibraryTexts } from '../../assets/interface/library/load.ts';
import { Library } from '../../components/library/Library.tsx';
import { useLook, useSettings } from '../shared/use-settings.ts';
import { useLibrary } from './use-library.ts';
import { usePlace } from './use-place.ts';

function Door() {
  const { held } = useSettings();
  const look = useLook(held?.settings, loadLibraryTexts);
  const { place, depth, go } = usePlace();
  const { more, ...answers } = useLibrary(place, look?.lang);
  const title = typeof answers.card === 'object' ? `${answers.card.title} – Chiosa` : look?.texts.library.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  if (!look) return null;
  return <Library place={place} {...answers} canBack={depth > 0} onPlace={go} onMore={more} onBack={() => history.back()} {...look} />;
}

render(<Door />, document.body);
