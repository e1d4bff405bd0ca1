// Habits that fresh news showed: who reports, a prime minister's governments, ministries of many countries, sides in any report, endings behind an apostrophe, dashes of dialogue.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const { marks } = dictionary(
  {
    dw: { names: [['DW', 'weak', 'exact']] },
    mfa: { names: [['МИД', 'weak', 'exact']] },
    rai: { names: ['Rai'] },
    wagner: { names: [['Wagner', 'weak']] },
    pis: { names: [['PiS', 'weak', 'exact']] },
    conte: { kind: 'person', names: ['Giuseppe Conte', ['Conte', 'surname', 'weak']], given: ['Giuseppe', 'g'] },
    faye: { kind: 'person', names: ['Diomaye Faye', ["Diomaye Faye'a", 'form']], given: ['Diomaye'] },
    nato: { names: ['НАТО'] },
    congress: { names: [['Конгресса', 'form']] },
    usa: { kind: 'place', names: ['США'] },
    sdf: { names: [['SDF', 'weak', 'exact']], related: ['damascus'] },
    airbus: { names: ['Airbus'] },
    russia: { kind: 'place', names: ['Rusko', ['Ruska', 'form', 'word']] },
    turkey: { kind: 'place', names: [['Turcji', 'form']] },
    poland: { kind: 'place', names: [['Polska', 'word'], ['Polski', 'form']] },
    ukraine: { kind: 'place', names: ['Україна', ['України', 'form'], 'Ukraine'] },
    damascus: { kind: 'place', names: ['Damascus'] },
    milan: { kind: 'place', names: ['Milan'] },
    kharkiv: { kind: 'place', names: ['Harkiv', 'Paris'] },
    georgia: { kind: 'place', names: ['乔治亚', '日本'] },
    iran: { kind: 'place', names: ['ایران', 'المغرب', 'ישראל'] },
  },
  { titles: ['direttore', 'глава'], givenNames: ['Rai', 'Milan', 'Valeska'], institutions: ['палаты', 'МИД', 'Bank'], extenders: ['üniversitesi'] },
);
const ITALIAN = 'Il governo ha detto che la riunione si terrà domani nella sede della società, secondo quanto si apprende.';
const surfaces = (...blocks: string[]) => marks(blocks).map((mark) => mark.split('=')[0]);

describe.each<[string, string[], string[]]>([
  ['a verb of reporting names the agency', ['Об этом сообщает DW.'], ['DW']],
  ['without one the acronym is left alone', ['Об этом сказали в DW.'], []],
  ['at the start of a text, too', ['Как пишет DW, переговоры прошли вчера.'], ['DW']],
  ['any other short name behind it is left alone', ['Ne scrive Wagner.', 'Tak pisze PiS.'], []],
  ['behind it an acronym in another alphabet may be any country’s body', ['Об этом сообщает МИД.'], []],
  ['an organisation called like a given name stands before its head', ['Parla il direttore Rai Roberto Sergio.', ITALIAN], ['Rai']],
  ['a number behind a surname counts governments', ['Cade il governo Conte II. Giuseppe Conte parla.', ITALIAN], ['Conte', 'Giuseppe Conte']],
  ['an ending stands behind an apostrophe', ["Spotkał Diomaye Faye'a."], ["Diomaye Faye'a"]],
  ['a verb behind the name is no ending', ['Diomaye Faye a parlé.'], ['Diomaye Faye']],
  ['each country of a whole has its ministry', ['Встреча глав МИД стран НАТО прошла.'], ['НАТО']],
  ['a ministry goes on to its country', ['Встреча МИД США прошла.'], []],
  ['a chamber is a part of its congress', ['Выборы в обе палаты Конгресса прошли.'], ['Конгресса']],
  ['a full stop ends the name before', ['He left the Bank of the West. Airbus grew.', ITALIAN], ['Airbus']],
  ['a hyphen joins two names', ['The SDF-Damascus talks went on and the two of them agreed to the terms of a truce.'], ['SDF', 'Damascus']],
  ['an adjective has an accent that the country has not', ['Rusko mlčí. Ruská vojska v Polsku.'], ['Rusko']],
  ['a dash of dialogue opens a sentence', ['Tak było. - Interesem Turcji jest pokój.'], ['Turcji']],
  ['a verb behind a word that is a country, too', ['— Polska jest gotowa.'], ['Polska']],
  ['any other word', ['— Polska wieś śpi.'], []],
  ['a side is no country, whatever the page', ['Збірна України грає.', 'Kapitan reprezentacji Polski milczy.', 'منتخب المغرب', 'תחזית: נבחרת ישראל', 'تیم ملی ایران'], []],
  ['a country alone', ['Уряд України мовчить.'], ['України']],
  ['what says whose words these are', ['Según DW, el gobierno cayó.', 'Upozornila agentura DW.', 'Об этом – со ссылкой на DW.', 'dijo a "DW"'], ['DW', 'DW', 'DW', 'DW']],
  ['an acronym anywhere else', ['El gobierno DW cayó.'], []],
  ['a given name in front of a surname is no city', ['A Milan Jurčina hrál.'], []],
  ['a Turkish case shows a place', ["Dün Rusların Harkiv'de vurduğu açıklandı.", 'Rusların Harkiv saldırısı.'], ['Harkiv', 'Harkiv']],
  ['without one the word in front makes it a surname', ['Dün Valeska Paris konuştu.', 'Paris sustu.'], []],
  ['a Turkish university', ['Dün Paris Üniversitesi açıklandı.'], []],
  ['a dot joins parts of a person’s name in Chinese', ['总理乔治亚·梅洛尼到访。'], []],
  ['a body goes on behind the country in Chinese', ['日本放送協會的记者。'], []],
  ['the country alone, with a body of another', ['日本和法国大学合作。'], ['日本']],
])('%s', (_what, blocks, expected) => {
  test(blocks[0]!, () => expect(surfaces(...blocks)).toEqual(expected));
});
