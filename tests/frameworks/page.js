// The page's elements, for frameworks whose elements are made by a function like `h(tag, props, ...children)`.

export const page = (h, story, onCount) =>
  h(
    'article',
    null,
    h('h1', null, story.headline),
    ...story.lines.map((line) => h('p', { key: line }, line)),
    story.aside ? h('aside', null, 'Also read: Su-35 for Iran') : null,
    h('button', { type: 'button', onClick: onCount }, `Read ${story.count} times`),
  );
