// The summary of a page as Markdown, to be pasted into notes: what the page wrote stays text, whatever is in it.
import type { FirstSources, Summary } from './types.ts';

/** More than any headline; what is longer was not written to be read. */
const LONGEST_TITLE = 500;
/** Marks that Markdown or its common dialects give a meaning within a line. */
const SPECIAL = /[\\`*_[\]<>|~&#$@!^{}]|:(?=\/\/)|(?<=www)\./gi;
/** What breaks a line; what is not seen and can turn one round, but for the joiners that Arabic and Persian need. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const UNSEEN = /(?![\u200C\u200D])\p{Cf}/gu;

function text(written: string): string {
  return written
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, '\\$&');
}

/** An address that can stand between angle brackets; undefined for one that leads to no web page. */
function address(url: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(url ?? '');
    return /^https?:$/.test(protocol) ? href.replace(/[<>\s]/g, encodeURIComponent) : undefined;
  } catch {
    return undefined;
  }
}

export interface MarkdownWords {
  connects: string;
  noDate: string;
}

/** @param url where the page is; left out if it is no web address */
export function toMarkdown(summary: Summary, sources: FirstSources, url: string | undefined, words: MarkdownWords): string {
  const source = (card: string) => {
    const found = sources[card];
    const href = address(found?.url);
    return found && href ? ` ([${text(found.publisher)}](<${href}>))` : '';
  };
  const at = address(url);
  const date = summary.date === '' ? words.noDate : [summary.date, summary.dateFrom].filter(Boolean).join(', ');
  // "6. Aug." would begin a list
  const lead = [date, summary.language, summary.library].filter(Boolean).map(text).join(' · ').replace(/^(\d+)(?=[.)])/, '$1\\');
  const sections: string[][] = [
    [`# ${text(summary.title.slice(0, LONGEST_TITLE)) || text(summary.host)}`],
    [...(at ? [`<${at}>  `] : []), lead],
  ];
  if (summary.events.length > 0) {
    const rows = summary.events.map(({ card, day, title, distance, others }) => {
      const about = [distance, others.map((other) => other.title).join(', ')].filter(Boolean).map(text).join(' · ');
      return `- **${text(day)}** ${text(title)}${about && `: ${about}`}${source(card)}`;
    });
    sections.push([`## ${text(words.connects)}`], rows);
  }
  for (const { name, rows } of summary.groups) {
    sections.push([`## ${text(name)}`], rows.map(({ card, title, role }) => `- **${text(title)}**${role && `: ${text(role)}`}${source(card)}`));
  }
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
