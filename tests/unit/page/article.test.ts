// A page's day, title and nature: where each is looked for, what is believed, and what is refused.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { articleTitle, dateClues, looksLikeArticle } from '../../../page/article.ts';
import { articleDate } from '../../../reading/date.ts';

const ADDRESS = 'https://news.example/world/story';
const NOW = Date.parse('2026-11-22T12:00:00Z');

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

function head(html: string): void {
  document.head.innerHTML = html;
}
function jsonLd(...texts: string[]): void {
  for (const text of texts) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = text;
    document.head.append(script);
  }
}
const date = (address = ADDRESS) => articleDate(dateClues(document, address), [], 'en', NOW);
const ARTICLE = { '@type': 'NewsArticle', datePublished: '2024-08-06T09:30:00+02:00' };

describe('the date of the article', () => {
  test.each([
    ['an object', ARTICLE],
    ['an array', [{ '@type': 'WebSite', datePublished: '2001-01-01' }, ARTICLE]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', datePublished: '2001-01-01' }, ARTICLE] }],
    ['a main entity', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['several types', { ...ARTICLE, '@type': ['CreativeWork', 'ReportageNewsArticle'] }],
    ['a type with its address', { ...ARTICLE, '@type': 'https://schema.org/BlogPosting' }],
    ['a live blog', { ...ARTICLE, '@type': 'LiveBlogPosting' }],
    ['its day of creation', { '@type': 'Article', datePublished: 'soon', dateCreated: '2024-08-06' }],
  ])('in JSON-LD as %s', (_, data) => {
    jsonLd(JSON.stringify(data));
    expect(date()).toEqual({ day: '2024-08-06', from: 'json-ld' });
  });

  test('in JSON-LD inside a comment, and after a broken one', () => {
    jsonLd('{"@type": "NewsArticle", "datePublished": ', '', '[null, 5, "x", [[]]]', `\n<!-- ${JSON.stringify(ARTICLE)} -->\n`);
    expect(date()).toEqual({ day: '2024-08-06', from: 'json-ld' });
  });

  test('not in JSON-LD that is no article, huge, or endless', () => {
    jsonLd(JSON.stringify({ ...ARTICLE, '@type': 'VideoObject' }), JSON.stringify({ ...ARTICLE, articleBody: 'x'.repeat(500_000) }));
    jsonLd(JSON.stringify([...Array.from({ length: 600 }, () => ({})), ARTICLE]));
    expect(date()).toBeUndefined();
  });

  test('not in the twenty-first script', () => {
    jsonLd(...Array.from({ length: 20 }, () => '{}'), JSON.stringify(ARTICLE));
    expect(date()).toBeUndefined();
  });

  test('JSON that would set prototypes does nothing', () => {
    jsonLd('{"__proto__": {"@type": "NewsArticle", "datePublished": "2024-08-06"}, "@type": {"toString": 1}}');
    expect(date()).toBeUndefined();
  });

  test.each(['article:published_time', 'og:article:published_time', 'datePublished', 'date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'last-modified'])('in a meta element named %s', (name) => {
    for (const key of ['property', 'name', 'itemprop']) {
      head(`<meta ${key}="${name}" content="2024-08-06T09:30:00Z">`);
      expect(date(), key).toEqual({ day: '2024-08-06', from: 'meta' });
    }
  });

  test('what is published goes before what was modified', () => {
    head('<meta name="last-modified" content="2024-09-01"><meta name="date" content="2024-08-07"><meta property="article:published_time" content="2024-08-06">');
    expect(date()?.day).toBe('2024-08-06');
  });

  test.each([
    '<span itemprop="datePublished" content="2024-08-06">today</span>',
    '<time pubdate datetime="2024-08-06T10:00">today</time>',
    '<article><p>By us</p><time datetime="2024-08-06">today</time></article>',
    '<main><time datetime="2024-08-06">today</time></main>',
  ])('in the text: %s', (html) => {
    document.body.innerHTML = html;
    expect(date()).toEqual({ day: '2024-08-06', from: 'time' });
  });

  test('not in a time element anywhere else', () => {
    document.body.innerHTML = '<footer><time datetime="2024-08-06">opened</time></footer>';
    expect(date()).toBeUndefined();
  });

  test.each([
    ['https://n.example/2024/08/06/title', '2024-08-06'],
    ['https://n.example/world/2024/8/6', '2024-08-06'],
    ['https://n.example/world/2024-08-06-title.html', '2024-08-06'],
    ['https://n.example/a/story-20240806.html', '2024-08-06'],
    ['https://n.example/a_20240806', '2024-08-06'],
  ])('in the address %s', (address, day) => expect(date(address)).toEqual({ day, from: 'address' }));

  test.each(['https://n.example/2024/08/', 'https://n.example/2024/13/01/', 'https://n.example/id/120240806/', 'https://n.example/2024/02/31/x', 'https://n.example/2098/01/01/x', 'https://n.example/?from=2024/08/06', 'not an address'])(
    'not in %s',
    (address) => expect(date(address)).toBeUndefined(),
  );

  test('the most trusted place is believed, and one that cannot be read gives way to the next', () => {
    const address = 'https://n.example/2024/08/09/x';
    document.body.innerHTML = '<article><time datetime="2024-08-08"></time></article>';
    head('<meta property="article:published_time" content="2024-08-07">');
    jsonLd(JSON.stringify(ARTICLE));
    expect(date(address)).toEqual({ day: '2024-08-06', from: 'json-ld' });
    document.querySelector('script')!.textContent = JSON.stringify({ ...ARTICLE, datePublished: '2199-01-01' });
    expect(date(address)).toEqual({ day: '2024-08-07', from: 'meta' });
    document.querySelector('meta')!.setAttribute('content', 'June');
    expect(date(address)).toEqual({ day: '2024-08-08', from: 'time' });
    document.querySelector('time')!.setAttribute('datetime', '10:00');
    expect(date(address)).toEqual({ day: '2024-08-09', from: 'address' });
  });
});

test('a hostile head gives few clues, each short', () => {
  head('<meta property="article:published_time" content="2024-08-06">'.repeat(5000) + `<meta name="date" content="${'9'.repeat(100_000)}">`);
  jsonLd(JSON.stringify(Array.from({ length: 400 }, () => ({ '@type': 'Article', datePublished: 'x', dateCreated: 'y' }))));
  const clues = dateClues(document, `https://n.example/${'a'.repeat(100_000)}`);
  expect(clues.length).toBeLessThanOrEqual(61);
  expect(Math.max(...clues.map(({ text }) => text.length))).toBeLessThanOrEqual(2000);
});

describe('the title', () => {
  test('is what the page gives to others, then its heading, then its own title', () => {
    head('<title>Own  title</title>');
    expect(articleTitle(document)).toBe('Own title');
    document.body.innerHTML = '<h1>The\n  <b>heading</b></h1>';
    expect(articleTitle(document)).toBe('The heading');
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="For others">');
    expect(articleTitle(document)).toBe('For others');
  });

  test('is empty without one, and cut when it is endless', () => {
    expect(articleTitle(document)).toBe('');
    document.body.innerHTML = `<h1>${'x'.repeat(1000)}</h1>`;
    expect(articleTitle(document)).toHaveLength(300);
  });
});

describe('an article', () => {
  test('is one by Open Graph, by JSON-LD, or by its paragraphs', () => {
    head('<meta property="og:type" content="article">');
    expect(looksLikeArticle(document)).toBe(true);
    head('');
    jsonLd(JSON.stringify({ '@type': 'NewsArticle' }));
    expect(looksLikeArticle(document)).toBe(true);
    head('');
    document.body.innerHTML = `<article>${`<p>${'Words that make a paragraph of an article. '.repeat(12)}</p>`.repeat(8)}</article>`;
    expect(looksLikeArticle(document)).toBe(true);
  });

  test('is not a page of other kinds', () => {
    expect(looksLikeArticle(document)).toBe(false);
    head('<meta property="og:type" content="website">');
    jsonLd(JSON.stringify({ '@type': 'Product', name: 'A lamp' }), 'not json');
    document.body.innerHTML = '<h1>Inbox</h1><p>3 messages</p>';
    expect(looksLikeArticle(document)).toBe(false);
  });
});
