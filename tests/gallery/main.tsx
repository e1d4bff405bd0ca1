// Every component in every state on one wall. `?wall=cards|popup|settings|shadow`, `&theme=dark`, `&dir=rtl`, `&lang=it`.
import '../../assets/styles/popup.css';
import '../../assets/styles/card.css';
import '../../assets/styles/options.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import cardSheet from '../../assets/styles/card.css?inline';
import { ALL } from '../../assets/interface/all.ts';
import { loadPageTexts } from '../../assets/interface/settings/load.ts';
import type { InterfaceLanguage } from '../../assets/interface/pick.ts';
import { FactCard } from '../../components/FactCard.tsx';
import { type PageView, Popup } from '../../components/Popup.tsx';
import { Settings } from '../../components/Settings.tsx';
import type { CardView } from '../../cards/view.ts';
import { DEFAULTS } from '../../platform/settings-schema.ts';
import { ARABIC, BAGHERI, EMPTY_SUMMARY, EVENT, LONG, SHOIGU, SHOIGU_IT, STATES, SU35, SUMMARY, WHY } from '../../tests/fixtures/views.ts';

const asked = new URLSearchParams(location.search);
const wanted = asked.get('lang') ?? '';
const lang: InterfaceLanguage = Object.hasOwn(ALL, wanted) ? (wanted as InterfaceLanguage) : 'en';
const texts = await loadPageTexts(lang);
const dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
document.documentElement.dir = dir;
const nothing = () => undefined;
const SNOOZED_UNTIL = new Date('2026-11-23T15:40:00').getTime();

function Frame({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="frame">
      <small>{name}</small>
      {children}
    </div>
  );
}

function Card({ view, back = false }: { view: CardView; back?: boolean }) {
  return (
    <Frame name={view.id}>
      <FactCard view={view} why={WHY} canBack={back} onCard={nothing} onBack={nothing} onClose={nothing} texts={texts.card} />
    </Frame>
  );
}

function Window({ name, page, card }: { name: string; page: PageView; card?: CardView }) {
  return (
    <Frame name={name}>
      <Popup
        page={page}
        site={page.state === 'unreadable' ? undefined : { host: 'agenzia.example', on: page.state !== 'off' || page.why === 'not-article' }}
        everywhere={page.state !== 'off' || page.why !== 'everywhere'}
        pausedUntil={SNOOZED_UNTIL}
        card={card && { view: card, Card: FactCard }}
        steps={name === 'steps' ? { 'sergei-shoigu': { shown: 2, of: 5 } } : {}}
        onSite={nothing}
        onEverywhere={nothing}
        onReadAnyway={nothing}
        onCard={nothing}
        onBack={nothing}
        onShow={nothing}
        onDate={nothing}
        onPause={nothing}
        onCopy={() => Promise.resolve(undefined)}
        onPrint={nothing}
        panel={{ name: 'sidePanel', onOpen: nothing }}
        onLibrary={nothing}
        onSettings={nothing}
        lang={lang}
        texts={texts}
      />
    </Frame>
  );
}

function SettingsWall() {
  const [settings, setSettings] = useState({ ...DEFAULTS, off: ['banca.example', 'posta.example'], hidden: ['news.example/john-bolton'] });
  return (
    <div class="paper">
      <Settings
        settings={settings}
        damaged={asked.has('damaged') ? ['delay', 'off'] : []}
        broken={false}
        version="0.1.0"
        access={!asked.has('damaged')}
        shortcuts={[{ name: '_execute_action', description: '', keys: 'Alt+Shift+C' }]}
        titles={{ 'john-bolton': 'John Bolton' }}
        health={{ ok: true, cards: 412, day: '2026-11-22' }}
        onChange={setSettings}
        onExport={nothing}
        onImport={() => ({ error: 'field:delay, off' })}
        packs={[{ id: 'lagoon', name: 'The lagoon', by: 'A reader', cards: 12 }]}
        onAddPack={() => Promise.resolve({ refused: { code: 'faults', faults: ['cards.0.id: is missing'] } })}
        onRemovePack={() => Promise.resolve(undefined)}
        onAccess={() => Promise.resolve(false)}
        onShortcuts={() => Promise.resolve(false)}
        onLibrary={nothing}
        onWelcome={nothing}
        lang={lang}
        texts={texts}
      />
    </div>
  );
}

/** A card as a page has it: in a closed shadow root, under a page that styles everything. */
function Shadow() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = host.current?.attachShadow({ mode: 'closed' });
    if (!root) return;
    const style = document.createElement('style');
    style.textContent = cardSheet;
    const place = document.createElement('div');
    root.append(style, place);
    render(<FactCard view={SHOIGU} why={WHY} canBack onCard={nothing} onBack={nothing} onClose={nothing} texts={texts.card} />, place);
  }, []);
  return (
    <>
      <style>{`* { letter-spacing: 4px; text-transform: uppercase; --paper: red; color: lime; font: 30px cursive; text-align: center; visibility: visible }`}</style>
      <div ref={host} data-theme={asked.get('theme') ?? 'auto'} style="all: initial" />
    </>
  );
}

const WALLS: Record<string, () => ComponentChildren> = {
  cards: () => [
    <Card view={lang === 'it' ? SHOIGU_IT : SHOIGU} />,
    <Card view={BAGHERI} back />,
    <Card view={SU35} />,
    <Card view={EVENT} back />,
    <Card view={LONG} />,
    <Card view={ARABIC} back />,
  ],
  popup: () => [
    <Window name="ready" page={{ state: 'ready', summary: { ...SUMMARY, dir } }} />,
    <Window name="steps" page={{ state: 'ready', summary: { ...SUMMARY, dir, groups: SUMMARY.groups.slice(0, 2), events: SUMMARY.events.slice(1, 3) } }} />,
    <Window name="card" page={{ state: 'ready', summary: SUMMARY }} card={SHOIGU} />,
    <Window name="nothing" page={{ state: 'ready', summary: { ...EMPTY_SUMMARY, dir } }} />,
    ...Object.entries(STATES).map(([name, page]) => <Window name={name} page={page} />),
  ],
  settings: () => <SettingsWall />,
  shadow: () => <Shadow />,
};

const wall = asked.get('wall') ?? 'cards';
render(<div class={wall === 'settings' ? '' : 'wall'}>{WALLS[wall]?.()}</div>, document.body);
