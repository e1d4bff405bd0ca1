// Checks every card source: schema, links, dates, sources, names. Each problem says file, line and how to mend it.
import { checkDates, checkFacts, checkLinks, checkSources, parseCard, pathText, type Report, type VocabularyKeys } from '../../cards/check-card.ts';
import { checkNames } from '../../cards/check-names.ts';
import { EventSchema, ThingSchema } from '../../cards/schema.ts';
import type { CardSource, Day } from '../../cards/types.ts';
import { clashes } from './check-library.ts';
import { checkRead } from './check-read.ts';
import { checkWords } from './check-words.ts';
import type { SourceFile } from './sources.ts';

export interface Problem {
  path: string;
  line: number;
  message: string;
  /** A warning is shown but does not fail the check. */
  warning?: true;
}

export interface Checked {
  cards: CardSource[];
  problems: Problem[];
}

/** Checks all cards together. `today` is a whole day; it decides what is in the future or past its review. */
export function checkCards(files: readonly SourceFile[], vocabulary: VocabularyKeys, today: Day): Checked {
  const problems: Problem[] = [];
  const cards: CardSource[] = [];
  const parsed: { card: CardSource; report: Report }[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const report: Report = (path, message, warning) =>
      problems.push({ path: file.path, line: file.lineOf(path), message: [pathText(path), message].filter(Boolean).join(': '), warning });
    if (file.broken.length) {
      for (const message of file.broken) problems.push({ path: file.path, line: Number.parseInt(message, 10), message: message.replace(/^\d+: /, '') });
      continue;
    }
    const card = parseCard(file.value, { event: EventSchema, thing: ThingSchema }, report);
    if (!card) continue;
    if (card.id !== file.id) report(['id'], `is ${card.id}, but the file is called ${file.id}.yaml; they must agree`);
    if (card.kind !== file.folder) report(['kind'], `is ${card.kind}, but the file stands in ${file.folder}/; move it to assets/cards/${card.kind}/`);
    if (seen.has(card.id)) report(['id'], `is taken by another card`);
    seen.add(card.id);
    cards.push(card);
    parsed.push({ card, report });
  }
  const kinds = new Map(cards.map((card) => [card.id, card.kind]));
  for (const { card, report } of parsed) {
    checkLinks(card, kinds, vocabulary, report);
    checkSources(card, today, report);
    checkDates(card, today, report);
    checkFacts(card, report);
    if (card.kind !== 'place' && !card.gist) report(['gist'], 'is missing; only places may do without');
    checkNames(card.names, report);
    checkWords(card, report);
    checkRead(card, report);
  }
  for (const { card, name, lang, other } of clashes(cards)) {
    const { report } = parsed.find((entry) => entry.card === card)!;
    report(['names', lang], `"${name}" names ${other} as well; mark it weak on both, so that the page decides, or take it off one`, true);
  }
  return { cards, problems };
}
