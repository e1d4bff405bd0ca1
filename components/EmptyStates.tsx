// What the popup says when there is nothing to sum up, and the one thing to do about it.
import type { ComponentChildren } from 'preact';
import type { Texts } from '../assets/interface/en.ts';
import { fill, localeOf } from '../assets/interface/words.ts';
import type { TabState } from '../reading/types.ts';

type PopupTexts = Texts['popup'];

function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function NothingFound({ texts }: { texts: PopupTexts }) {
  return (
    <Empty title={texts.nothing}>
      <p>{texts.nothingText}</p>
    </Empty>
  );
}

function Reading({ texts }: { texts: PopupTexts }) {
  return (
    <div class="empty reading" role="status">
      <p>{texts.reading}</p>
      <div class="progress" />
    </div>
  );
}

interface OffProps {
  title: string;
  text: string;
  button: string;
  onPress: () => void;
}

function Off({ title, text, button, onPress }: OffProps) {
  return (
    <Empty title={title}>
      <p>{text}</p>
      <button type="button" class="main" onClick={onPress}>
        {button}
      </button>
    </Empty>
  );
}

function Damaged({ message, texts }: { message: string; texts: PopupTexts }) {
  return (
    <Empty title={texts.damaged}>
      <p>{texts.damagedText}</p>
      <p class="soft">{fill(texts.damagedSays, { message })}</p>
    </Empty>
  );
}

export interface EmptyStateProps {
  page: Exclude<TabState, { state: 'ready' }>;
  /** When the pause is over, ms since 1970. */
  pausedUntil: number;
  onEverywhere: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onReadAnyway: () => void;
  onGoOn: () => void;
  lang: string;
  texts: PopupTexts;
}

/** "15:40" */
const clock = (time: number, lang: string) => new Intl.DateTimeFormat(localeOf(lang), { hour: '2-digit', minute: '2-digit' }).format(time);

export function EmptyState({ page, pausedUntil, onEverywhere, onSite, onReadAnyway, onGoOn, lang, texts }: EmptyStateProps) {
  if (page.state === 'reading') return <Reading texts={texts} />;
  if (page.state === 'damaged') return <Damaged message={page.message} texts={texts} />;
  if (page.state === 'unreadable')
    return (
      <Empty title={texts.unreadable}>
        <p>{texts.unreadableText}</p>
      </Empty>
    );
  if (page.why === 'everywhere') return <Off title={texts.offEverywhere} text={texts.offEverywhereText} button={texts.turnOn} onPress={() => onEverywhere(true)} />;
  if (page.why === 'snoozed') return <Off title={fill(texts.paused, { time: clock(pausedUntil, lang) })} text={texts.pausedText} button={texts.goOn} onPress={onGoOn} />;
  if (page.why === 'site')
    return <Off title={fill(texts.offSite, { host: page.host })} text={texts.offSiteText} button={texts.turnOnSite} onPress={() => onSite(true)} />;
  return <Off title={texts.notArticle} text={texts.notArticleText} button={texts.readAnyway} onPress={onReadAnyway} />;
}
