// The summary of the tab that its address names, as a page to print.
import '../../assets/styles/print.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../assets/interface/pick.ts';
import { Printed } from '../../components/popup/Printed.tsx';
import type { FirstSources } from '../../reading/types.ts';
import { sourcesOf } from '../popup/sources-of.ts';
import { usePage } from '../popup/use-page.ts';
import { useTab } from '../popup/use-tab.ts';
import { useLook, useSettings } from '../shared/use-settings.ts';

function Door() {
  const front = useTab();
  const { held } = useSettings();
  const look = useLook(held?.settings, loadTexts);
  const { page } = usePage(held?.settings, front);
  const [sources, setSources] = useState<FirstSources>();
  const summary = page.state === 'ready' ? page.summary : undefined;
  const known = summary !== undefined;
  useEffect(() => {
    if (summary) void sourcesOf(summary).then(setSources);
  }, [known]);
  const ready = look !== undefined && sources !== undefined;
  useEffect(() => {
    if (ready) print();
  }, [ready]);
  if (!held || !look) return null;
  if (summary && sources) return <Printed summary={summary} sources={sources} url={front?.tab?.url} texts={look.texts} />;
  return <p role="status">{page.state === 'reading' || page.state === 'ready' ? look.texts.popup.reading : look.texts.popup.unreadable}</p>;
}

render(<Door />, document.body);
