// The story that every framework's page tells, and what happens to it: all of them render the same elements.

export const FIRST = {
  headline: 'Shoigu arrives in Tehran',
  lines: [
    'Sergei Shoigu met Mohammad Bagheri in Tehran, days after Ismail Haniyeh had been killed there.',
    'Vladimir Putin asked Ali Khamenei for restraint, wrote Reuters.',
    'Hezbollah and Hamas were not mentioned.',
  ],
  aside: true,
  count: 0,
};

/** What the reader, or the site, does to the page. */
export const STEPS = {
  count: (story) => ({ ...story, count: story.count + 1 }),
  rewrite: (story) => ({ ...story, headline: 'Wagner and the Kremlin', lines: story.lines.map((line, at) => (at === 1 ? 'Joe Biden spoke with Benjamin Netanyahu instead.' : line)) }),
  turn: (story) => ({ ...story, lines: story.lines.toReversed() }),
  close: (story) => ({ ...story, aside: false }),
  grow: (story) => ({ ...story, lines: [...story.lines, 'NATO will meet in Brussels.'] }),
};

/** Puts on the window what the test drives: hydrate, step, unmount. */
export const offer = (stage) => Object.assign(globalThis, { stage });
