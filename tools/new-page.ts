// npm run new-page -- NAME: a new folder in tests/pages with a page like a news site's and the expectations to fill in. With --hostile: in tests/hostile, with a short page to make hostile.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';

export interface PageParts {
  lang: string;
  title: string;
  description: string;
  /** ISO day, or undefined for a page that does not say. */
  date?: string;
  /** Words of the page around the article. */
  around?: { nav: string[]; byline: string; caption: string; aside: string; footer: string };
  /** Inside <article>, from the h1 on. */
  article: string;
  /** Before </body>. */
  script?: string;
}

const AROUND = {
  nav: ['Front page', 'World', 'Culture', 'Weather'],
  byline: 'World desk',
  caption: 'A conference table before a meeting. Archive picture.',
  aside: 'Most read today',
  footer: 'An invented newspaper for tests. Nothing here was published anywhere.',
};

/** A page as a real news site writes them, with the names only where the article has them. */
export function newsPage(parts: PageParts): string {
  const { lang, title, description, date, around = AROUND, article, script } = parts;
  const rtl = ['ar', 'fa', 'he'].includes(lang);
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    inLanguage: lang,
    ...(date === undefined ? {} : { datePublished: `${date}T09:30:00+02:00` }),
    author: { '@type': 'Organization', name: around.byline },
  };
  const indented = article.trim().replaceAll('\n', '\n        ');
  return `<!doctype html>
<html lang="${lang}"${rtl ? ' dir="rtl"' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <script type="application/ld+json">${JSON.stringify(facts)}</script>
    <style>
      :root { color-scheme: light dark; }
      body { margin: 0 auto; max-width: 62rem; padding: 0 1rem; font: 18px/1.65 Georgia, "Noto Serif", "Noto Naskh Arabic", serif; }
      nav ul { display: flex; gap: 1.5rem; padding: 0.75rem 0; margin: 0; list-style: none; font: 15px/1.4 system-ui, sans-serif; }
      main { display: grid; grid-template-columns: minmax(0, 40rem) 14rem; gap: 3rem; }
      h1 { font-size: 2rem; line-height: 1.2; }
      .lead { font-size: 1.2rem; }
      .byline, figcaption, aside, footer { font: 15px/1.5 system-ui, sans-serif; opacity: 0.8; }
      figure { margin: 1.5rem 0; }
      figure svg { display: block; inline-size: 100%; }
      @media (max-width: 50rem) { main { display: block; } }
    </style>
  </head>
  <body>
    <header>
      <nav><ul>${around.nav.map((word) => `<li><a href="#">${word}</a></li>`).join('')}</ul></nav>
    </header>
    <main>
      <article>
        ${indented.replace('</h1>', `</h1>\n        <p class="byline">${around.byline}</p>`)}
        <figure>
          <svg viewBox="0 0 640 120" role="img" aria-label=""><rect width="640" height="120" fill="#9aa5ad"/><rect y="70" width="640" height="50" fill="#6d5a48"/></svg>
          <figcaption>${around.caption}</figcaption>
        </figure>
      </article>
      <aside><p>${around.aside}</p></aside>
    </main>
    <footer><p>${around.footer}</p></footer>${script === undefined ? '' : `\n    <script>\n${script.trim().replaceAll(/^/gm, '      ')}\n    </script>`}
  </body>
</html>
`;
}

/** The start of a hostile page: short, with a line that says what it tries. */
const HOSTILE_PAGE = `<!doctype html>
<!-- Tries: say in one line what this page does to be in the way. -->
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Short and hostile</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-08-06T09:30:00+02:00">
  </head>
  <body>
    <p>Reuters reported on Tuesday that Sergei Shoigu had flown to Tehran.</p>
    <script>
      {
        // The test's witness tells what this page does itself from what anyone else does.
        const own = globalThis.own ?? ((work) => work());
        setTimeout(() => own(() => document.body.classList.add('hostile')), 200);
      }
    </script>
  </body>
</html>
`;

async function main(name: string | undefined, hostile: boolean): Promise<void> {
  const command = `npm run new-page --${hostile ? ' --hostile' : ''}`;
  if (name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`Say the name of the case in lower-case words and hyphens: ${command} two-surnames`);
  const place = hostile ? 'tests/hostile' : 'tests/pages';
  const folder = join(fileURLToPath(new URL(`../${place}`, import.meta.url)), name);
  if (existsSync(folder)) throw new Error(`${place}/${name} is there already.`);
  await mkdir(folder, { recursive: true });
  const title = 'Ministers meet in Tehran';
  const article = `<h1>${title}</h1>\n<p class="lead">Write what the case needs, in your own words.</p>\n<p>Reuters reported on Tuesday that the ministers had met in Tehran.</p>`;
  const page = hostile ? HOSTILE_PAGE : newsPage({ lang: 'en', title, description: 'What this case is about.', date: '2024-08-06', article });
  await writeFile(join(folder, 'page.html'), page);
  const mentions = hostile ? [['Reuters', 'reuters'], ['Sergei Shoigu', 'sergei-shoigu'], ['Tehran', 'tehran']] : [['Tehran', 'tehran'], ['Reuters', 'reuters'], ['Tehran', 'tehran']];
  const expect = { lang: 'en', date: '2024-08-06', mentions, not: [], ...(hostile ? { card: 'Sergei Shoigu' } : {}) };
  await writeFile(join(folder, 'expect.json'), expectJson(expect));
  console.log(`${place}/${name}/page.html and expect.json are there. Fill them in; every folder in ${place} is run by npm test.`);
}

/** One mention a line, so that a change reads well in a diff. */
export function expectJson(expect: { mentions: string[][]; later?: string[][]; [key: string]: unknown }): string {
  const lines = Object.entries(expect).map(([key, value]) => {
    const pairs = key === 'mentions' || key === 'later' ? (value as string[][]) : undefined;
    const json = pairs !== undefined && pairs.length > 0 ? `[\n${pairs.map((pair) => `    ${JSON.stringify(pair).replace(',', ', ')}`).join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${json}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`.replaceAll('\u00ad', '\\u00ad').replaceAll('\u00a0', '\\u00a0');
}

if (import.meta.main) {
  const { values, positionals } = readArguments('usage: npm run new-page -- NAME [--hostile]', { hostile: { type: 'boolean', default: false } });
  main(positionals[0], values.hostile).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
