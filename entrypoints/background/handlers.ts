// What the background answers: one engine for all tabs, and a handler for each request.
import cardCss from '../../assets/styles/card-host.css?inline';
import { ALL } from '../../assets/interface/all.ts';
import { spokenFor, type Spoken } from '../../cards/say/grammar.ts';
import type { Sayer } from '../../cards/say/sayer.ts';
import { viewCard } from '../../cards/view-card.ts';
import { articleDate } from '../../reading/date.ts';
import { type CardEngine, type Engine, openCards } from '../../reading/engine.ts';
import { lookUp, type LookUp, type LookUpAsk, shelf } from '../../reading/lookup.ts';
import { withPictures, withSources } from '../../reading/pictures.ts';
import { readBlocks } from '../../reading/read.ts';
import { firstSources, summarise } from '../../reading/summary.ts';
import type { Handlers } from '../../platform/answer.ts';
import { detectLanguage, readerLanguages, readLibraryFile } from '../../platform/host.ts';
import type { Requests } from '../../platform/messages.ts';
import { loadPacks } from '../../platform/packs.ts';
import { loadSettings } from '../../platform/settings.ts';
import { showBadge } from '../../platform/tabs.ts';
import { packHandlers, today } from './packs.ts';

let opened: ReturnType<typeof openCards> | undefined;

const forget = () => {
  opened = undefined;
};

/** The library with the reader's packs, opened once; after a failure the next request tries again. */
function open(): ReturnType<typeof openCards> {
  opened ??= openCards(
    readLibraryFile,
    loadPacks().then((texts) => ({ texts, today: today() })),
  );
  opened.then(({ whole }) => whole.catch(forget), forget);
  return opened;
}
const cardsOnly = async (): Promise<CardEngine> => (await open()).cards;
const withNames = async (): Promise<Engine> => (await open()).whole;

/** Starts loading, so that the first page need not wait. */
export const warmUp = (): void => void withNames().catch(() => undefined);

/** The words of the reader's language, loaded beside whatever else is asked for. */
async function words(): Promise<{ sayer: Sayer; lang: Spoken }> {
  const [cards, { settings }] = await Promise.all([cardsOnly(), loadSettings()]);
  const lang = spokenFor(settings.language === 'auto' ? readerLanguages() : [settings.language]);
  return { sayer: await cards.sayer(lang), lang };
}

async function inReadersLanguage<Opened extends CardEngine>(opening: Promise<Opened>): Promise<{ engine: Opened; sayer: Sayer; lang: Spoken }> {
  const [engine, said] = await Promise.all([opening, words()]);
  return { engine, ...said };
}

/** Cards by what the reader typed, or selected on a page. */
export async function search(ask: LookUpAsk): Promise<LookUp> {
  const { engine, sayer } = await inReadersLanguage(withNames());
  return lookUp(engine, sayer, await engine.sayer('en'), ask);
}

export const handlers: Handlers<keyof Requests> = {
  ...packHandlers(cardsOnly, forget),
  async face() {
    const { lang } = await inReadersLanguage(cardsOnly());
    return { texts: ALL[lang].card, css: cardCss };
  },
  async read(ask) {
    const { engine, sayer } = await inReadersLanguage(withNames());
    const texts = ask.blocks.map((block) => block.text);
    const lang = await detectLanguage(texts.join(' '), ask.lang);
    const date = ask.date ?? articleDate(ask.clues, texts, lang);
    return { ...readBlocks(engine, sayer, ask.blocks, date, ask.known), date, lang };
  },
  async card({ id, date, page, whole: allEvents }) {
    const { engine, sayer } = await inReadersLanguage(cardsOnly());
    const view = viewCard(sayer, id, { article: date?.day, page: new Set(page), allEvents });
    return view && withPictures(engine, sayer, await withSources(engine, sayer, view));
  },
  search,
  async shelf() {
    const { engine, sayer } = await inReadersLanguage(cardsOnly());
    const { day } = engine.library.manifest;
    return { day, dayText: sayer.day(day), countries: shelf(sayer) };
  },
  async summary(report) {
    const { engine, sayer } = await inReadersLanguage(cardsOnly());
    return summarise(engine, sayer, report);
  },
  async sources({ cards }) {
    const engine = await cardsOnly();
    return firstSources(engine.library, await engine.sources(), cards);
  },
  async titles({ ids, lang }) {
    const { library, sayer } = await cardsOnly();
    const said = await sayer(spokenFor([lang]));
    return Object.fromEntries(ids.filter((id) => library.numberOf.has(id)).map((id) => [id, said.title(id)]));
  },
  async health() {
    try {
      const { engine, sayer } = await inReadersLanguage(withNames());
      const { manifest } = engine.library;
      return { ok: true, cards: manifest.cards, day: sayer.day(manifest.day, 'month') };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  },
  async badge({ count }, from) {
    if (from.tab?.id !== undefined) await showBadge(from.tab.id, count);
    return undefined;
  },
};
