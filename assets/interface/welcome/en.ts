// Every word of the page of the first run in English.
import type { PageTexts } from '../settings/en.ts';

export const en = {
  title: 'Welcome to Chiosa',
  lead: 'Chiosa underlines the names in the news and tells you who and what they are, as of the day the article was written.',
  tryTitle: 'Try it',
  tap: 'Tap an underlined name.',
  madeUp: 'The text is made up for this page; the facts on its cards are real.',
  promiseTitle: 'What it promises',
  stays: 'Nothing you read leaves this machine: there is no server, and no requests are made.',
  untouched: 'The page stays as it is: its text, its links, what you copy and print.',
  sourced: 'Every card names its sources and the day it speaks of.',
  whereTitle: 'Where it reads',
  where: 'Articles and news pages, by itself. Mail, banks and web applications are left alone. The settings let you choose otherwise.',
  offTitle: 'How to turn it off',
  off: 'The Chiosa button beside the address bar has a switch for the site, one for everywhere, and a pause of an hour.',
  puzzle: 'If the button is not there, look behind the puzzle piece.',
  ready: 'All is set. Open an article and look for the underlines.',
  settings: 'Settings',
  library: 'The library',
};

export type WelcomeTexts = typeof en;
/** What that page speaks: its own words, and those of cards and settings. */
export type WelcomePageTexts = PageTexts & { welcome: WelcomeTexts };
