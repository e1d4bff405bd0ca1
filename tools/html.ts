// A saved HTML page as text, title, date and language, read with the same code that reads it in the browser.
import { Window } from 'happy-dom';
import { articleDate } from '../reading/date.ts';
import type { ArticleDate } from '../reading/types.ts';

export interface PageText {
  title: string;
  lang: string;
  date?: ArticleDate;
  blocks: string[];
}

export async function readHtml(html: string): Promise<PageText> {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.write(html);
  const scope = globalThis as unknown as Record<string, unknown>;
  const names = ['Node', 'Element', 'HTMLSlotElement', 'ShadowRoot', 'document', 'getComputedStyle'] as const;
  const before = names.map((name) => scope[name]);
  for (const name of names) scope[name] = (window as unknown as Record<string, unknown>)[name];
  try {
    const [{ readBlocks }, { articleTitle, dateClues }] = await Promise.all([import('../page/blocks.ts'), import('../page/article.ts')]);
    const document = window.document as unknown as Document;
    const blocks = [...readBlocks(document.body, { block: 0, section: 0, sections: 0 })].flatMap((block) => (block ? [block.text] : []));
    return { title: articleTitle(document), lang: document.documentElement.lang, date: articleDate(dateClues(document, ''), blocks, document.documentElement.lang), blocks };
  } finally {
    names.forEach((name, at) => {
      scope[name] = before[at];
    });
    await window.happyDOM.close();
  }
}
