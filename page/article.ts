// What a page says of its article: its day, its title, and whether it is an article at all.
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { DateClue } from '../reading/types.ts';

/** JSON-LD longer than this is no article's head, UTF-16 units. */
const JSON_LD_LIMIT = 500_000;
/** Scripts and objects looked at: a hostile page may have thousands. */
const MOST_SCRIPTS = 20;
const MOST_OBJECTS = 500;
/** A longer text is no date, UTF-16 units; and no page needs more clues. */
const LONGEST_CLUE = 64;
const MOST_CLUES = 60;
const LONGEST_ADDRESS = 2000;
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsItem|Report|LiveBlogPosting|OpinionPiece)$/;
const META_DATES = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publish_date', 'article.published', 'cxenseparse:recs:publishtime', 'last-modified'];

/** All objects of the page's JSON-LD that call themselves an article of some kind. */
function jsonLdArticles(document: Document): Record<string, unknown>[] {
  const articles: Record<string, unknown>[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS);
  for (const script of scripts) {
    const text = script.textContent ?? '';
    if (text.length > JSON_LD_LIMIT) continue;
    let found: unknown;
    try {
      found = JSON.parse(text.trim().replace(/^<!--|-->$/g, ''));
    } catch {
      continue;
    }
    const queue: unknown[] = [found];
    for (let seen = 0; queue.length && seen < MOST_OBJECTS; seen++) {
      const item = queue.shift();
      if (Array.isArray(item)) queue.push(...item.slice(0, MOST_OBJECTS));
      else if (typeof item === 'object' && item !== null) {
        const object = item as Record<string, unknown>;
        if ([object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) articles.push(object);
        queue.push(object['@graph'], object.mainEntity, object.mainEntityOfPage);
      }
    }
  }
  return articles;
}

const TIMES = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'main time[datetime]', 'header time[datetime]'];

/** Wherever the page may say its article's day, most trusted first, as it is written there: which one is believed is decided where months are known in every language. */
export function dateClues(document: Document, address: string): DateClue[] {
  const clues: DateClue[] = [];
  const add = (from: DateClue['from'], text: unknown) => {
    if (typeof text === 'string' && text.length <= LONGEST_CLUE && clues.length < MOST_CLUES) clues.push({ from, text });
  };
  for (const { datePublished, dateCreated, uploadDate } of jsonLdArticles(document)) for (const text of [datePublished, dateCreated, uploadDate]) add('json-ld', text);
  const metas = new Map<string, string | null>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, meta.getAttribute('content'));
    }
  }
  for (const name of META_DATES) add('meta', metas.get(name));
  for (const selector of TIMES) {
    const element = document.querySelector(selector);
    if (element) add('time', element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim());
  }
  clues.push({ from: 'address', text: address.slice(0, LONGEST_ADDRESS) });
  return clues;
}

export function articleTitle(document: Document): string {
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return (meta || document.querySelector('h1')?.textContent || document.title || '').replace(/\s+/g, ' ').trim().slice(0, 300);
}

/** Whether the page looks like an article or a page of news. */
export function looksLikeArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return /^article\b/i.test(type) || jsonLdArticles(document).length > 0 || isProbablyReaderable(document);
}
