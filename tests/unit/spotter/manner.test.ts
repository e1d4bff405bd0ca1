// How a page is written: English or not, with capital nouns or not, and which lines are headlines.
import { describe, expect, test } from 'vitest';
import { lineOf, mannerOf } from '../../../spotter/manner.ts';

const ENGLISH = 'The envoy said on that day that the talks of the two sides in the town were over for now.';
const GERMAN = 'Nach dem Ende der Gespräche hat die Regierung den Plan für die Grenze noch nicht vor dem Rat in der Stadt und auch nicht vor der Presse und den Gästen aus dem Ausland erklärt.';
const ITALIAN = 'Secondo le fonti del governo la delegazione arriverà domani nella capitale, dove sono previsti colloqui con il ministro degli esteri.';

const PLAIN = { english: false, capitalNouns: false };

describe('a page', () => {
  test.each([
    ['English', [ENGLISH], { english: true, capitalNouns: false }],
    ['German', [GERMAN], { english: false, capitalNouns: true }],
    ['German, between whose few nouns small words stand', ['Wie es nun mit den Plänen für das neue Gesetz weitergeht, ist auch nach der langen und lauten Sitzung von gestern noch nicht klar, denn für die einen geht der Entwurf zu weit, und die anderen wollen den Text gar nicht.'], { english: false, capitalNouns: true }],
    ['Italian', [ITALIAN], PLAIN],
    ['nothing', [], PLAIN],
    ['too few words to tell, of English', ['The end of the war is in the hands of'], PLAIN],
    ['too few words to tell, of German', ['Nach dem Treffen der Minister in der Hauptstadt herrscht Ruhe'], PLAIN],
    ['a dozen words, which are enough', ['The end of the war is in the hands of the envoys'], { english: true, capitalNouns: false }],
    ['another language that has a word or two in common with English', ['De regering heeft gisteren in Den Haag verklaard dat de gesprekken over het verdrag pas volgende maand verder gaan'], PLAIN],
    ['Italian in short sentences: what opens them says nothing', ['Tregua lontana. Colloqui fermi. Mosca tace. Droni ovunque. Piove ancora. Strade vuote. Scuole chiuse.'], PLAIN],
    ['Italian in short lines: neither does what opens those', ['Tregua lontana', 'Colloqui fermi', 'Mosca tace', 'Droni ovunque', 'Piove ancora', 'Strade vuote', 'Scuole chiuse'], PLAIN],
    ['Italian with makes that have a capital inside', ['Il nuovo iPhone costa meno del vecchio iPad, dice chi vende eBook tramite eBay e usa iCloud ogni giorno'], PLAIN],
    ['Italian below headlines in title case', [ITALIAN, 'Il Governo Italiano Chiede Nuove Misure Contro Mosca', 'Il Vertice Europeo Discute Nuove Sanzioni Contro Teheran'], PLAIN],
  ])('of %s', (_, blocks, expected) => {
    expect(mannerOf(blocks)).toEqual(expected);
  });

  test('is told by its beginning, whether that is one block or many', () => {
    const start = `${ITALIAN} `.repeat(60);
    const rest = `${ENGLISH} `.repeat(300);
    expect(mannerOf([start + rest])).toEqual(PLAIN);
    expect(mannerOf([start, rest])).toEqual(PLAIN);
    expect(mannerOf([...Array<string>(60).fill(ITALIAN), ...Array<string>(300).fill(ENGLISH)])).toEqual(PLAIN);
    expect(mannerOf([rest, start]).english).toBe(true);
  });
});

describe('a line', () => {
  test.each([
    ['PUTIN ARRIVA A TEHERAN', 'shouted'],
    ['ПУТИН ПРИБЫЛ В ТЕГЕРАН', 'shouted'],
    ['NATO', 'shouted'],
    ['USA', 'plain'],
    ['NATOs', 'plain'],
    ['USA e NATO trattano', 'plain'],
    ['Putin Lands in Tehran for the Talks With Iran', 'titled'],
    ['Putin Lands in Tehran for the Talks', 'titled'],
    ['Iran Sends Envoys Today', 'titled'],
    ['Putin lands in Tehran for the talks with Iran', 'plain'],
    ['Putin Lands in Tehran for the Talks With Iran.', 'plain'],
    ['Putin Lands in Tehran for the Talks With Iran… ', 'plain'],
    ['Putin Lands in Tehran for Talks at 5.30', 'titled'],
    // a line of three words may be three names
    ['Putin Arrives Today', 'plain'],
    ['To Tehran Putin Flies', 'plain'],
    ['“To Tehran Putin Flies”', 'plain'],
    ['', 'plain'],
    ['— 2024 —', 'plain'],
    ['وصل بوتين إلى طهران اليوم', 'plain'],
  ])('%j is %s', (text, expected) => {
    expect(lineOf(text)).toBe(expected);
  });

  test('is told by its beginning', () => {
    expect(lineOf('PUTIN ARRIVA A TEHERAN '.repeat(20) + 'e poi parte per la capitale '.repeat(100))).toBe('shouted');
    expect(lineOf('e poi parte per la capitale '.repeat(20) + 'PUTIN ARRIVA A TEHERAN '.repeat(500))).toBe('plain');
  });
});
