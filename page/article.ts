// What a page says of its article: its day, its title, and whether it is an article at all.
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { ArticleDate } from '../reading/types.ts';

/** JSON-LD longer than this is no article's head, UTF-16 units. */
const JSON_LD_LIMIT = 500_000;
/** Scripts and objects looked at: a hostile page may have thousands. */
const MOST_SCRIPTS = 20;
const MOST_OBJECTS = 500;
const EARLIEST = '1990-01-01';
const DAY = 86_400_000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsItem|Report|LiveBlogPosting|OpinionPiece)$/;
const META_DATES = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publish_date', 'article.published', 'cxenseparse:recs:publishtime', 'last-modified'];

/** The day in a date as a page writes it: the local day, whatever its time zone. Undefined for what is no day, not surely one, too old, or in the future. */
export function dayIn(value: unknown, now = Date.now()): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const day = inNumbers(value) ?? inWords(value);
  if (!day) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  // a page may be a day ahead of the reader's clock
  return day >= EARLIEST && time <= now + 2 * DAY ? day : undefined;
}

const isoDay = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** 2024-08-06, 20240806, 6.8.2024, and 25/8/2024, but not 6/8/2024: that may be June. */
function inNumbers(value: string): string | undefined {
  const iso = /^\s*(\d{4})(?:(\d{2})(\d{2})|[-/.](\d{1,2})[-/.](\d{1,2}))(?:[T\s,Z]|$)/.exec(value);
  if (iso) return isoDay(iso[1]!, iso[2] ?? iso[4]!, iso[3] ?? iso[5]!);
  const [, first, mark, second, year] = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[\s,]|$)/.exec(value) ?? [];
  if (!first || !second || !year) return undefined;
  if (mark === '.' || Number(first) > 12 || first === second) return isoDay(year, second, first);
  return Number(second) > 12 ? isoDay(year, first, second) : undefined;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(${MONTHS})[a-z]*\.?,?[\s-]+(\d{4})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTHS})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:[\d:]+\s+(?:[a-z]{3,4}\s+)?)?(\d{4})\b`, 'i');

/** "Tue, 06 Aug 2024 23:30:00 +0300", "August 6, 2024": the day as it is written, whatever its time zone. */
function inWords(value: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(value);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(value);
  const [day, month, year] = dayFirst ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]!] : monthFirst ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!] : [];
  return day && month && year ? isoDay(year, String(MONTHS.split('|').indexOf(month.toLowerCase()) + 1), day) : undefined;
}

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

/** The day of the article and where it was found; undefined when the page does not say. */
export function articleDate(document: Document, address: string): ArticleDate | undefined {
  for (const article of jsonLdArticles(document)) {
    const day = dayIn(article.datePublished) ?? dayIn(article.dateCreated) ?? dayIn(article.uploadDate);
    if (day) return { day, from: 'json-ld' };
  }
  for (const name of META_DATES) {
    for (const key of ['property', 'name', 'itemprop']) {
      const day = dayIn(document.querySelector(`meta[${key}="${name}" i]`)?.getAttribute('content'));
      if (day) return { day, from: 'meta' };
    }
  }
  const times = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'main time[datetime]', 'header time[datetime]'];
  for (const selector of times) {
    const element = document.querySelector(selector);
    const day = dayIn(element?.getAttribute('datetime') ?? element?.getAttribute('content'));
    if (day) return { day, from: 'time' };
  }
  const found = /\/(20\d\d|199\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:\D|$)/.exec(address) ?? /[/_-](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(address);
  const day = found && dayIn(`${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`);
  return day ? { day, from: 'address' } : undefined;
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
