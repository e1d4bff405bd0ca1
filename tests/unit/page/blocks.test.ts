// Reading a page into blocks: what runs together, what parts, what is never read, what components show.
// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { readBlocks, sectionBefore } from '../../../page/blocks.ts';
import { blocksOf, textsOf } from './help.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what runs together', () => {
  test.each([
    ['<p>Sergei <b>Sho</b>igu said</p>', ['Sergei Shoigu said']],
    ['<p>The <a href="#"><span>Su</span>-35</a>, <em>again</em></p>', ['The Su-35, again']],
    ['<p>Sergei<wbr> Shoi<!-- a note -->gu</p>', ['Sergei Shoigu']],
    ['<p>Sergei<script>var x</script> Shoigu<style>p{}</style>, who</p>', ['Sergei Shoigu, who']],
    ['<p>Sergei <svg><text>icon</text></svg>Shoigu</p>', ['Sergei Shoigu']],
    ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字</ruby></p>', ['漢字']],
    ['<p>Sergei <span hidden>secret</span>Shoigu</p>', ['Sergei Shoigu']],
    ['loose <i>text</i> in the body', ['loose text in the body']],
  ])('%s', (html, texts) => expect(textsOf(html)).toEqual(texts));
});

describe('what parts', () => {
  test.each([
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['<p>Sergei<br>Shoigu</p>', ['Sergei', 'Shoigu']],
    ['<p><b>Sergei<br>Shoigu</b></p>', ['Sergei', 'Shoigu']],
    ['<p>one<br>\n<br>two</p>', ['one', 'two']],
    ['<ul><li>one<li>two</ul>', ['one', 'two']],
    ['<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
    ['<p>Sergei <img alt="x"> Shoigu</p>', ['Sergei', 'Shoigu']],
    ['<p>Sergei <code>x</code> Shoigu</p>', ['Sergei', 'Shoigu']],
    ['<p>Sergei <input value="x"> Shoigu</p>', ['Sergei', 'Shoigu']],
    ['<p>Sergei <span contenteditable>x</span> Shoigu</p>', ['Sergei', 'Shoigu']],
    ['<div>Sergei<div hidden>x</div>Shoigu</div>', ['Sergei', 'Shoigu']],
    ['<span>one<div>two</div></span>three', ['one', 'two', 'three']],
  ])('%s', (html, texts) => expect(textsOf(html)).toEqual(texts));

  test('a run of text without a letter is no block', () => {
    expect(textsOf('<p> \n </p><p>12.30</p><p>…</p><p>я</p><p>漢</p>')).toEqual(['я', '漢']);
  });
});

describe('what is never read', () => {
  test.each([
    '<textarea>SECRET</textarea>',
    '<input value="SECRET"><input type="password" value="SECRET">',
    '<select><option>SECRET</option></select>',
    '<button>SECRET</button>',
    '<pre>SECRET</pre><code>SECRET</code><kbd>SECRET</kbd><samp>SECRET</samp>',
    '<script>SECRET</script><style>SECRET</style><noscript>SECRET</noscript><template>SECRET</template>',
    '<div contenteditable>SECRET <b>SECRET</b></div>',
    '<div contenteditable="plaintext-only">SECRET</div>',
    '<span contenteditable="TRUE">SECRET</span>',
    '<div role="textbox">SECRET</div><div role="SearchBox">SECRET</div><span role="combobox">SECRET</span>',
    '<div hidden>SECRET</div><span hidden="until-found">SECRET</span>',
    '<div aria-hidden="true">SECRET</div><div inert><p>SECRET</p></div>',
    '<div style="display: none">SECRET</div><span style="display: none">SECRET</span>',
    '<div style="visibility: hidden">SECRET</div>',
    '<nav>SECRET</nav><footer>SECRET</footer><div role="navigation">SECRET</div><ul role="menu"><li>SECRET</ul>',
    '<svg><text>SECRET</text></svg><math><mi>SECRET</mi></math>',
    '<object>SECRET</object><canvas>SECRET</canvas><video>SECRET</video>',
    '<chiosa-card>SECRET</chiosa-card>',
    '<!-- SECRET -->',
  ])('%s', (html) => {
    expect(textsOf(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
  });

  test('an element without a box of its own still shows what is in it', () => {
    expect(textsOf('<section style="display: contents"><p>shown</p></section><section style="display: none"><p>SECRET</p></section>')).toEqual(['shown']);
  });

  test('a page in design mode', () => {
    Object.assign(document, { designMode: 'on' });
    expect(textsOf('<p>SECRET</p>')).toEqual([]);
    Object.assign(document, { designMode: 'off' });
    expect(textsOf('<p>shown</p>')).toEqual(['shown']);
  });

  test('one of many that look alike, if it is hidden itself', () => {
    expect(textsOf('<ul><li>one</li><li style="display: none">SECRET</li><li hidden>SECRET</li><li contenteditable>SECRET</li><li>two</li></ul>')).toEqual(['one', 'two']);
  });

  test('what a class hides, before and after others of that place were seen', () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.off { display: none }';
    expect(textsOf('<div><p class="off">SECRET</p><p>one</p><p class="off">SECRET</p></div><div class="off"><p>SECRET</p></div><div><p>two</p></div>')).toEqual(['one', 'two']);
    style.remove();
  });

  test('what a class hides, though another of that class says itself that it is shown', () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.off { display: none }';
    expect(textsOf('<p class="off" style="display: block">one</p><p class="off">SECRET</p>')).toEqual(['one']);
    style.remove();
  });

  test('contenteditable="false" and aria-hidden="false" hide nothing', () => {
    expect(textsOf('<div contenteditable="false">one</div><div aria-hidden="false">two</div><div role="article">three</div>')).toEqual(['one', 'two', 'three']);
  });
});

test('what becomes a field while the page is being read is not read', () => {
  document.body.innerHTML = Array.from({ length: 600 }, (_, at) => `<p id="p${at}">text ${at}</p>`).join('');
  const counter = { block: 0, section: 0, sections: 0 };
  const texts: string[] = [];
  for (const block of readBlocks(document.body, counter)) {
    if (block) texts.push(block.text);
    if (block || texts.length > 400) continue;
    document.querySelector('#p500')!.setAttribute('contenteditable', '');
  }
  expect(texts).toHaveLength(599);
  expect(texts).not.toContain('text 500');
});

describe('sections', () => {
  const sections = (html: string) => {
    document.body.innerHTML = html;
    return blocksOf(document.body).map(({ text, section }) => [text, section]);
  };

  test('begin at headings of every rank', () => {
    expect(sections('<p>a</p><h1>b</h1><p>c</p><div><h3>d</h3></div><p>e</p><h6>f</h6>')).toEqual([['a', 0], ['b', 1], ['c', 1], ['d', 2], ['e', 2], ['f', 3]]);
  });

  test('do not begin at a heading that is hidden', () => {
    expect(sections('<p>a</p><h2 hidden>b</h2><p>c</p>')).toEqual([['a', 0], ['c', 0]]);
  });

  test('blocks are numbered in order', () => {
    document.body.innerHTML = '<p>a</p><p> </p><p>b</p><p>c</p>';
    const ids = blocksOf(document.body).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('the section before a part of the page', () => {
  test.each([
    ['before every heading', '<p id="x">a</p><h1>b</h1>', 0],
    ['after a heading', '<h1>a</h1><p>b</p><p id="x">c</p><h2>d</h2>', 1],
    ['after one inside what stands before', '<div><h1>a</h1><section><h2>b</h2></section></div><div><p id="x">c</p></div>', 2],
    ['after one that is hidden', '<h1>a</h1><h2 hidden>b</h2><p id="x">c</p>', 1],
    ['a heading', '<h1>a</h1><h2 id="x">b</h2>', 1],
  ])('%s', (_, html, section) => {
    document.body.innerHTML = html;
    const starts = new WeakMap<Node, number>();
    expect([...readBlocks(document.body, { block: 0, section: 0, sections: 0, starts })].length).toBeGreaterThan(0);
    expect(sectionBefore(document.querySelector('#x')!, starts)).toBe(section);
  });

  test('a heading that is read again keeps its number', () => {
    document.body.innerHTML = '<h1>a</h1><h2>b</h2><p>c</p>';
    const counter = { block: 0, section: 0, sections: 0, starts: new WeakMap<Node, number>() };
    const read = () => [...readBlocks(document.body, counter)].flatMap((block) => (block ? [block.section] : []));
    expect([read(), read()]).toEqual([[1, 2, 2], [1, 2, 2]]);
  });
});

describe('components', () => {
  function component(host: Element, html: string): ShadowRoot {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }
  const read = () => blocksOf(document.body).map(({ text }) => text);

  test('are read as they are shown: slotted text in the place of its slot, the fallback only without any', () => {
    document.body.innerHTML = '<p>before</p><x-box><p slot="end">last</p><p>first</p></x-box><p>after</p>';
    component(document.querySelector('x-box')!, '<h2>title</h2><slot>FALLBACK</slot><hr><slot name="end"></slot><slot name="none">nothing here</slot>');
    expect(read()).toEqual(['before', 'title', 'first', 'last', 'nothing here', 'after']);
  });

  test('light text that no slot shows is not read', () => {
    document.body.innerHTML = '<x-box>SECRET <p>SECRET</p></x-box><p>after</p>';
    component(document.querySelector('x-box')!, '<p>inside</p>');
    expect(read()).toEqual(['inside', 'after']);
  });

  test('a slot is part of the line it stands in', () => {
    document.body.innerHTML = '<x-box>Shoigu</x-box>';
    component(document.querySelector('x-box')!, '<p>Sergei <b><slot></slot></b> said</p>');
    expect(read()).toEqual(['Sergei Shoigu said']);
  });

  test('inside components inside components', () => {
    document.body.innerHTML = '<x-box></x-box>';
    const outer = component(document.querySelector('x-box')!, '<div><x-box>middle</x-box></div>');
    component(outer.querySelector('x-box')!, '<p>deep</p><slot></slot>');
    expect(read()).toEqual(['deep', 'middle']);
  });

  test('what is hidden or written inside them is not read', () => {
    document.body.innerHTML = '<x-box></x-box>';
    component(document.querySelector('x-box')!, '<p>shown</p><p hidden>SECRET</p><div contenteditable>SECRET</div><p>and <span aria-hidden="true">SECRET</span>shown</p>');
    expect(read()).toEqual(['shown', 'and shown']);
  });

  test('their shadow trees are noted', () => {
    document.body.innerHTML = '<x-box></x-box><section></section>';
    const trees = [...document.body.children].map((host) => component(host, '<p>text</p>'));
    const shadowRoots = new Set<ShadowRoot>();
    for (const block of readBlocks(document.body, { block: 0, section: 0, sections: 0, shadowRoots })) expect(block === undefined || block.text === 'text').toBe(true);
    expect([...shadowRoots]).toEqual(trees);
  });

  test('a closed one is left alone', () => {
    document.body.innerHTML = '<x-box></x-box><p>after</p>';
    document.querySelector('x-box')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>SECRET</p>';
    expect(read()).toEqual(['after']);
  });
});
