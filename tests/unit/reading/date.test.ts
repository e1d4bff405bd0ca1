// The day of an article: how days are written, and which of a page's clues is believed.
import { describe, expect, test, vi } from 'vitest';
import { articleDate, dayIn } from '../../../reading/date.ts';
import type { DateClue } from '../../../reading/types.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('the day in a date', () => {
  test.each([
    ['2024-08-06', '2024-08-06'],
    [' 2024-08-06 ', '2024-08-06'],
    ['20240806', '2024-08-06'],
    ['2024/08/06', '2024-08-06'],
    ['2024-8-6', '2024-08-06'],
    ['2024-08-06T09:30:00+02:00', '2024-08-06'],
    ['2024-08-06T23:59:59-11:00', '2024-08-06'],
    ['2024-08-06T00:00:01+14:00', '2024-08-06'],
    ['2024-08-06 23:30', '2024-08-06'],
    ['Tue, 06 Aug 2024 23:30:00 -0800', '2024-08-06'],
    ['Tue, 06 Aug 2024 00:30:00 +0300', '2024-08-06'],
    ['Tue Aug  6 10:00:00 UTC 2024', '2024-08-06'],
    ['Tue Aug 06 2024 10:00:00 GMT+0200', '2024-08-06'],
    ['August 6, 2024', '2024-08-06'],
    ['6 August 2024, 10:00', '2024-08-06'],
    ['Aug. 6th, 2024', '2024-08-06'],
    ['06.08.2024', '2024-08-06'],
    ['6.8.2024 10:00', '2024-08-06'],
    ['6 серпня 2024', '2024-08-06'],
    ['6 août 2024', '2024-08-06'],
    ['1er août 2024', '2024-08-01'],
    ['6 de agosto de 2024', '2024-08-06'],
    ['6. August 2024', '2024-08-06'],
    ['6 sierpnia 2024', '2024-08-06'],
    ['6 Ağustos 2024', '2024-08-06'],
    ['٦ أغسطس ٢٠٢٤', '2024-08-06'],
    ['6 آب/أغسطس 2024', '2024-08-06'],
    ['6 באוגוסט 2024', '2024-08-06'],
    ['2024年8月6日', '2024-08-06'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['08/08/2024', '2024-08-08'],
    ['2024-02-29', '2024-02-29'],
    ['1990-01-01', '1990-01-01'],
  ])('%j is %s', (written, day) => expect(dayIn(written, NOW)).toBe(day));

  test.each(['', 'yesterday', '2024', '2024-08', 'August 2024', '06/08/2024', '2023-02-29', '2024-13-01', '2024-00-10', '2024-08-32', '31.04.2024', '32 Aug 2024', '6 Foo 2024', '0000-00-00', '1989-12-31', '0024-08-06', 'version 20240806x', '123456789012', `${' '.repeat(70)}2024-08-06`])(
    '%j is no day',
    (written) => expect(dayIn(written, NOW)).toBeUndefined(),
  );

  test.each([[undefined], [null], [20_240_806], [{}], [['2024-08-06']]])('what is no text is no day: %j', (value) => expect(dayIn(value, NOW)).toBeUndefined());

  test('a page may be a day ahead of the reader, not more', () => {
    expect(dayIn('2026-11-23', NOW)).toBe('2026-11-23');
    expect(dayIn('2026-11-24', NOW)).toBe('2026-11-24');
    expect(dayIn('2026-11-25', NOW)).toBeUndefined();
    expect(dayIn('2099-01-01T00:00:00Z', NOW)).toBeUndefined();
  });

  test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Rome'])('is the same for a reader in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    try {
      expect(['2024-08-06', 'Tue, 06 Aug 2024 23:30:00 +0300', '6 August 2024', '2024-08-06T00:30:00Z'].map((written) => dayIn(written, NOW))).toEqual(Array(4).fill('2024-08-06'));
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

interface Head {
  /** Whose habit. */
  habit: string;
  lang: string;
  clues?: DateClue[];
  texts?: string[];
  is: string | undefined;
}
const from = (where: DateClue['from'], ...texts: string[]): DateClue[] => texts.map((text) => ({ from: where, text }));

/** Habits of thirty-odd newsrooms, in our own words. */
const HEADS: Head[] = [
  { habit: 'an agency: JSON-LD with its zone', lang: 'it', clues: from('json-ld', '2024-08-06T10:42:00+02:00'), is: '2024-08-06 json-ld' },
  { habit: 'a broadcaster: JSON-LD in world time, late in its evening', lang: 'en', clues: from('json-ld', '2024-08-06T23:58:12.000Z'), is: '2024-08-06 json-ld' },
  { habit: 'a daily: published and changed in Open Graph', lang: 'de', clues: from('meta', '2024-08-06T05:00:00+0200', '2024-08-09T05:00:00+0200'), is: '2024-08-06 meta' },
  { habit: 'a template that was never filled in, a meta element that was', lang: 'en', clues: [...from('json-ld', '{{article.date}}'), ...from('meta', '2024-08-06')], is: '2024-08-06 meta' },
  { habit: 'a zero date from an empty field', lang: 'en', clues: [...from('json-ld', '0000-00-00T00:00:00', '1970-01-01T00:00:00Z'), ...from('time', '2024-08-06')], is: '2024-08-06 time' },
  { habit: 'seconds since 1970 in JSON-LD', lang: 'en', clues: [...from('json-ld', '1722931200'), ...from('address', 'https://n.example/2024/08/06/x')], is: '2024-08-06 address' },
  { habit: 'a mail date in a meta element', lang: 'en', clues: from('meta', 'Tue, 06 Aug 2024 18:20:00 GMT'), is: '2024-08-06 meta' },
  { habit: 'a clock that says nothing but the hour', lang: 'fr', clues: [...from('time', '18:20'), ...from('address', 'https://n.example/monde/article-20240806.html')], is: '2024-08-06 address' },
  { habit: 'German dots', lang: 'de', clues: from('meta', '06.08.2024, 18:20 Uhr'), is: '2024-08-06 meta' },
  { habit: 'strokes in a meta element that might be June', lang: 'en', clues: from('meta', '06/08/2024'), is: undefined },
  { habit: 'strokes that can be August only', lang: 'en', clues: from('meta', '08/26/2024'), is: '2024-08-26 meta' },
  { habit: 'a date in the address alone', lang: 'en', clues: from('address', 'https://n.example/world/2024/aug/x-2024-08-06/'), is: '2024-08-06 address' },
  { habit: 'a British daily: the month in the address as a word', lang: 'en', clues: from('address', 'https://n.example/world/2024/aug/06/shoigu'), is: '2024-08-06 address' },
  { habit: 'an address whose word is no month', lang: 'en', clues: from('address', 'https://n.example/world/2024/top/06/shoigu'), is: undefined },
  { habit: 'a Ukrainian portal: a line under the title', lang: 'uk', texts: ['Шойгу прибув до Тегерана', '6 серпня 2024, 10:42'], is: '2024-08-06 text' },
  { habit: 'a Russian paper: day, month and year in the line of the author', lang: 'ru', texts: ['Шойгу прилетел в Тегеран', 'Иван Иванов, 6 августа 2024'], is: '2024-08-06 text' },
  { habit: 'a French weekly: published on, changed on', lang: 'fr', texts: ['Choïgou à Téhéran', 'Publié le 6 août 2024 à 18h20'], is: '2024-08-06 text' },
  { habit: 'a Spanish paper', lang: 'es', texts: ['Shoigú llega a Teherán', '6 de agosto de 2024'], is: '2024-08-06 text' },
  { habit: 'an American paper: the month first', lang: 'en', texts: ['Shoigu in Tehran', 'By A. Writer', 'Aug. 6, 2024, 5:31 a.m. ET'], is: '2024-08-06 text' },
  { habit: 'a Turkish portal: dots', lang: 'tr', texts: ['Şoygu Tahran’da', '06.08.2024 - 18:20'], is: '2024-08-06 text' },
  { habit: 'an Italian local: strokes, the day first', lang: 'it', texts: ['Shoigu a Teheran', '06/08/2024 18:20'], is: '2024-08-06 text' },
  { habit: 'an English local: strokes that may be either', lang: 'en', texts: ['Shoigu in Tehran', '06/08/2024 18:20'], is: undefined },
  { habit: 'an Arab channel: its own digits', lang: 'ar', texts: ['شويغو في طهران', 'نشر في: ٦ أغسطس ٢٠٢٤'], is: '2024-08-06 text' },
  { habit: 'an Arab agency: both names of the month', lang: 'ar', texts: ['شويغو في طهران', 'الثلاثاء 6 آب/أغسطس 2024'], is: '2024-08-06 text' },
  { habit: 'a Chinese site', lang: 'zh', texts: ['绍伊古抵达德黑兰', '2024年08月06日 18:20 来源：本报'], is: '2024-08-06 text' },
  { habit: 'a Hebrew site', lang: 'he', texts: ['שויגו בטהרן', '6 באוגוסט 2024 | 18:20'], is: '2024-08-06 text' },
  { habit: 'a Polish portal', lang: 'pl', texts: ['Szojgu w Teheranie', '6 sierpnia 2024, 18:20'], is: '2024-08-06 text' },
  { habit: 'a Brazilian portal', lang: 'pt', texts: ['Shoigu em Teerã', 'Publicado em 6 de agosto de 2024'], is: '2024-08-06 text' },
  { habit: 'only the day it was changed', lang: 'en', texts: ['Shoigu in Tehran', 'Updated 9 August 2024'], is: undefined },
  { habit: 'a changed day, and then the day it came out', lang: 'it', texts: ['Shoigu a Teheran', 'Aggiornato il 9 agosto 2024', 'Pubblicato il 6 agosto 2024'], is: '2024-08-06 text' },
  { habit: 'a day in a sentence is not the day of the article', lang: 'en', texts: ['The war began on 24 February 2022, when troops crossed the border from three sides.'], is: undefined },
  { habit: 'a day in a long paragraph neither', lang: 'en', texts: [`On 24 February 2022 ${'the troops crossed the border and '.repeat(8)}`], is: undefined },
  { habit: 'a copyright line', lang: 'en', texts: ['Shoigu in Tehran', '© 6 August 2024 News Example'], is: undefined },
  { habit: 'a conference announced for next year', lang: 'en', texts: ['Summit', '6 August 2199'], is: undefined },
  { habit: 'a month without a day', lang: 'en', clues: from('meta', '2024-08'), texts: ['August 2024'], is: undefined },
  { habit: 'nothing at all', lang: 'en', texts: ['Shoigu in Tehran'], is: undefined },
];

describe('heads of pages', () => {
  test.each(HEADS)('$habit', ({ clues = [], texts = [], lang, is }) => {
    const found = articleDate(clues, texts, lang, NOW);
    expect(found && `${found.day} ${found.from}`).toBe(is);
  });

  test('a line far down, or a very long one, is not looked at', () => {
    expect(articleDate([], [...Array.from({ length: 40 }, () => 'line'), '6 August 2024'], 'en', NOW)).toBeUndefined();
    expect(articleDate([], [`6 August 2024 ${'x'.repeat(200_000)}`], 'en', NOW)).toBeUndefined();
  });

  test('the reader’s clock does not matter, only that the day is past', () => {
    const clues = from('meta', '2024-08-06');
    expect(articleDate(clues, [], 'en', Date.parse('2024-08-05T00:00:00Z'))?.day).toBe('2024-08-06');
    expect(articleDate(clues, [], 'en', Date.parse('2024-08-01T00:00:00Z'))).toBeUndefined();
  });
});
