// Ten pages with the shapes of real news pages, made of our own words: the same bytes in every run.
import { type RawText, rawText } from './text.ts';

export interface Sample {
  name: string;
  html: string;
}

/** Counts through a list without end, each user from its own place. */
function* round<Item>(items: readonly Item[], from = 0): Generator<Item, never> {
  for (let at = from; ; at++) yield items[at % items.length]!;
}
type Lines = Generator<string, never>;
const next = (lines: Lines): string => lines.next().value;
const many = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('\n');
const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wordsIn = (text: string): number => text.split(/\s+/).length;

const ICON = '<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><title>icon</title><path d="M2 8h12M8 2v12"/></svg>';
const STYLE = `
  body { margin: 0; font: 17px/1.55 Georgia, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; }
  .wrap { display: grid; grid-template-columns: minmax(0, 42rem) 16rem; gap: 2rem; max-width: 66rem; margin: auto; padding: 0 1rem; }
  .menu ul { display: flex; flex-wrap: wrap; gap: .5rem 1rem; list-style: none; padding: 0; }
  .overlay, .menu .more { display: none; }
  .reader-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .icon { width: 1em; height: 1em; }
  .tools { display: flex; gap: .5rem; }
  .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; }
  .teaser { border-block-start: 1px solid #ccc; }
  .kicker { text-transform: uppercase; font-size: .75em; color: #a33; }
  .comment { border-inline-start: 1px solid #ddd; padding-inline-start: .75rem; }
  table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #ddd; padding: .2rem .4rem; }`;

/** What stands around every article: menus, a search that is not open, tools to share, what others read, and the site's own data. */
function framed(raw: RawText, name: string, title: string, content: string, [lang, dir] = ['en', 'ltr']): Sample {
  const heads = round(raw.headlines, name.length * 11);
  const links = (count: number) => many(count, () => `<li><a class="link" href="#">${safe(next(heads).split(' ').slice(0, 2).join(' '))}</a></li>`);
  const data = JSON.stringify({ page: name, related: Array.from({ length: 20 }, (_, id) => ({ id, title: next(heads) })) });
  const about = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2024-08-06T09:30:00+02:00' };
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${safe(title)}</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify(about)}</script>
<style>${STYLE}</style>
</head>
<body class="site">
<a class="reader-only" href="#main">Skip to the text</a>
<header class="top">
  <div class="brand"><a href="#">${ICON}<span>The Sample</span></a></div>
  <nav class="menu"><ul>${links(24)}</ul><ul class="more">${links(40)}</ul></nav>
</header>
<div class="overlay"><form><label>Search <input name="q"></label><button>Find</button></form><ul>${links(12)}</ul></div>
<div class="wrap">
<main id="main" class="main" data-kind="${name}">
${content}
</main>
<aside class="side">
  <h2>Most read</h2>
  <ol>${many(10, () => `<li class="item"><a class="link" href="#">${safe(next(heads))}</a></li>`)}</ol>
</aside>
</div>
<footer class="bottom"><ul>${links(36)}</ul><p>An invented newspaper for measuring. Nothing here was published anywhere.</p></footer>
<script type="application/json" id="state">${data.replaceAll('<', '\\u003c')}</script>
</body>
</html>`;
  return { name, html };
}

const paragraph = (text: string): string => `<p class="text">${safe(text)}</p>`;
const figure = (text: string): string => `<figure class="picture"><svg viewBox="0 0 640 120"><rect width="640" height="120" fill="#9aa5ad"/></svg><figcaption>${safe(text)} <span class="credit">Archive</span></figcaption></figure>`;
const share = `<div class="tools">${many(4, (at) => `<button type="button">${ICON}<span>Share ${at + 1}</span></button>`)}</div>`;
const dateline = '<p class="byline">By the <a href="#">world desk</a> · <time datetime="2024-08-06">6 August 2024</time></p>';

/** Every so many words become a link, an emphasis or the like. */
function dressed(text: string, every: number): string {
  const tags = ['a href="#"', 'em', 'strong', 'a href="#" class="link"', 'abbr title="long"', 'span class="term"', 'b', 'cite'];
  return text
    .split(' ')
    .map((word, at) => {
      const tag = at % every === every - 1 ? tags[Math.floor(at / every) % tags.length]! : '';
      return tag ? `<${tag}>${safe(word)}</${tag.split(' ')[0]}>` : safe(word);
    })
    .join(' ');
}

function articleOf(title: string, body: string): string {
  return `<article class="story"><header><h1>${safe(title)}</h1>${dateline}${share}</header>\n<div class="body">\n${body}\n</div></article>`;
}

function longReport(lines: Lines, heads: Lines): string {
  const parts: string[] = [];
  for (let words = 0, at = 0; words < 10_000; at++) {
    const text = next(lines);
    words += wordsIn(text);
    if (at % 9 === 8) parts.push(`<h2 class="cross">${safe(next(heads))}</h2>`);
    if (at % 25 === 24) parts.push(figure(next(heads)));
    parts.push(at % 3 === 1 ? `<p class="text">${dressed(text, 17)}</p>` : at % 31 === 30 ? `<blockquote class="quote"><p>${safe(text)}</p></blockquote>` : paragraph(text));
  }
  return parts.join('\n');
}

const teaser = (lines: Lines, heads: Lines, at: number): string => `<article class="teaser" data-id="${at}">
  <a class="picture" href="#"><img alt="" width="160" height="90"></a>
  <div class="words"><span class="kicker">${at % 2 ? 'World' : 'Politics'}</span>
  <h3 class="head"><a href="#"><span>${safe(next(heads))}</span></a></h3>
  ${at % 3 ? '' : `<p class="summary">${safe(next(lines).slice(0, 160))}</p>`}
  <p class="when"><time datetime="2024-08-06T0${at % 10}:00">${at % 10}:00</time> · <a href="#">${at % 40} comments</a></p></div>
</article>`;

const report = (lines: Lines, heads: Lines, at: number): string => `<section class="report" id="r${at}">
  <header><time datetime="2024-08-06T${10 + (at % 12)}:05">${10 + (at % 12)}:05</time><h2>${safe(next(heads))}</h2></header>
  ${paragraph(next(lines))}
  <p class="text">${dressed(next(lines), 12)}</p>
  ${at % 5 ? '' : `<blockquote class="post"><p>${safe(next(lines))}</p><cite>— <a href="#">somebody</a></cite></blockquote>`}
  ${share}
</section>`;

/** Answers to answers: by the pattern a thread grows by two levels in eight, until it is too deep and begins anew. */
function thread(lines: Lines, count: number): string {
  const DEEPEST = 20;
  const BACK = [0, 0, 1, 0, 2, 0, 1, 2];
  const end = '</div></div>\n';
  let html = '';
  let open = 0;
  for (let at = 0; at < count; at++) {
    const back = open >= DEEPEST ? open : Math.min(open, BACK[at % BACK.length]!);
    html += `${end.repeat(back)}<div class="comment" id="c${at}"><div class="head"><b class="who">reader${at % 97}</b> <a class="when" href="#"><time>${at % 24} h</time></a></div>
      <div class="said"><p>${safe(next(lines).split('. ').slice(0, 2).join('. '))}</p></div><div class="tools"><button>Answer</button> <span class="votes">${at % 50}</span></div><div class="answers">`;
    open += 1 - back;
  }
  return html + end.repeat(open);
}

const table = (names: Lines, rows: number, seed: number): string => `<table class="data"><caption>Table ${seed}</caption><thead><tr>${many(8, (at) => `<th scope="col">Column ${at + 1}</th>`)}</tr></thead><tbody>
${many(rows, (row) => `<tr><th scope="row"><a href="#">${safe(next(names))}</a></th>\n${many(7, (column) => `<td>${column % 3 === 0 ? safe(next(names)) : (row * 37 + column * 911 + seed) % 5000}</td>`)}</tr>`)}
</tbody></table>`;

const inSpans = (text: string): string => text.split(' ').map((word, at) => `<span data-word="${at}">${safe(word)}</span>`).join(' ');

export function samples(): Sample[] {
  const raw = rawText();
  const lines = (from: number) => round(raw.english, from);
  const heads = (from: number) => round(raw.headlines, from);
  const story = (from: number, paragraphs: number) => {
    const text = lines(from);
    return many(paragraphs, () => paragraph(next(text)));
  };
  const [forSmall, forReport, reportHeads, forFront, frontHeads, forLive, liveHeads, forThread, forLinks, forSpans] = [lines(0), lines(3), heads(1), lines(9), heads(4), lines(20), heads(9), lines(31), lines(5), lines(44)];
  const names = round(raw.names);
  const [arabic, chinese] = [round(raw.arabic), round(raw.chinese)];
  const titled = (lines: Lines) => next(lines).split(/[.،。]/)[0]!;
  return [
    framed(raw, 'agency', 'A short piece of an agency', articleOf('A short piece of an agency', many(7, () => paragraph(next(forSmall))))),
    framed(raw, 'report', 'A report of ten thousand words', articleOf('A report of ten thousand words', longReport(forReport, reportHeads))),
    framed(raw, 'front', 'A front page', `<h1>Today</h1><div class="grid">${many(300, (at) => teaser(forFront, frontHeads, at))}</div>`),
    framed(raw, 'live', 'As it happens', articleOf('As it happens', many(80, (at) => report(forLive, liveHeads, at)))),
    framed(raw, 'comments', 'What readers say', articleOf('What readers say', story(2, 8)) + `<section class="thread"><h2>400 comments</h2>${thread(forThread, 400)}</section>`),
    framed(raw, 'tables', 'Numbers of the week', articleOf('Numbers of the week', many(4, (at) => `${story(at * 3, 2)}\n${table(names, 60, at)}`))),
    framed(raw, 'links', 'An article full of links', articleOf('An article full of links', many(70, () => `<p class="text">${dressed(next(forLinks), 3)}</p>`))),
    framed(raw, 'spans', 'Every word in a box of its own', articleOf('Every word in a box of its own', many(90, () => `<p>${inSpans(next(forSpans))}</p>`))),
    framed(raw, 'arabic', titled(arabic), articleOf(titled(arabic), many(50, (at) => (at % 2 ? paragraph(next(arabic)) : `<p class="text">${dressed(next(arabic), 9)}</p>`))), ['ar', 'rtl']),
    framed(raw, 'chinese', titled(chinese), articleOf(titled(chinese), many(60, () => paragraph(next(chinese)))), ['zh', 'ltr']),
  ];
}

/** 100,000 text nodes, as no page of news has them. */
export const endless = (): Sample => ({
  name: 'endless',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Without end</title></head><body><main>${many(2000, (at) => `<p>${'<span>word</span>'.repeat(49)} ${at}</p>`)}</main></body></html>`,
});
