// What fresh news showed of sport: short reports, an item of sport among other news, sides and clubs in any report, where it is played.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const place = (...names: string[]) => ({ kind: 'place' as const, names });
const { read } = dictionary(
  {
    sweden: place('Sweden', 'Svezia', 'Suède', 'Suecia', 'Suécia', 'Schweden', 'Швеция', 'Швеции', 'Швецию', 'Швеція', 'Швеції', 'Szwecja', 'Szwecji', 'Szwecję', 'Szwecją', 'Švédsko', 'Švédska', 'Švédskem', 'İsveç', 'السويد', 'سوئد', 'שוודיה', '瑞典'),
    spain: place('Spain', 'Spagna', 'Espagne', 'España', 'Spanien', 'Испания', 'Испании', 'Іспанія', 'Іспанії', 'Hiszpania', 'Hiszpanii', 'Hiszpanią', 'Španělsko', 'Španělska', 'Španělskem', 'İspanya', 'إسبانيا', 'اسپانیا', 'ספרד', '西班牙'),
    mexico: place('Mexico', 'Messico', 'Mexique', 'México', 'Mexiko', 'Мексика', 'Мексики', 'Meksykiem', 'Meksyku', 'Meksika', '墨西哥'),
    states: place('United States', 'Stati Uniti', 'Stanami Zjednoczonymi'),
    naples: place('Napoli', 'Naples'),
    paris: place('Paris', 'Parigi', 'Париж', 'Париже', 'Paryżu', 'Bukarest', 'اصفهان', 'إيلات', 'אילת', '巴黎'),
    macron: { kind: 'person', names: ['Emmanuel Macron'] },
  },
  { titles: ['president', 'président', 'министр'] },
);
const found = (...blocks: string[]) => read(blocks).mentions.map(({ surface }) => surface);
/** One text on one line: lines are its blocks. */
const cases = (texts: [text: string, ...left: string[]][]) =>
  test.each(texts)('%s', (text, ...left) => {
    expect(found(...text.split('\n'))).toEqual(left);
  });

const POLISH = 'Piłkarze wygrali mecz, bramkarz obronił rzut karny.';
const ENGLISH = 'The goalkeeper and the striker met the referee at half-time.';
const SPANISH = 'El delantero marcó un gol y el portero protestó al árbitro.';

describe('a short report has few words, and is one', () => {
  cases([
    ['Sweden beat Spain 3-1: the match was settled by a striker at half-time.'],
    ['La Svezia batte la Spagna 2-0. Gol nel primo tempo, poi la doppietta.'],
    ['Svezia 21 punti, differenza reti +9\nSpagna 18 punti, differenza reti +2\nRete in classifica per i gironi'],
    ['La Suède a été tenue en échec (0-0) : une tête sur corner, les joueurs ont manqué le match.'],
    ['España se impuso por 3-1 a México con un gol del delantero.'],
    ['A Suécia venceu na fase de grupos com um gol do artilheiro.'],
    ['Handballer verlieren 27:29 gegen Schweden, der Bundestrainer tobt.'],
    ['Die Handballnationalmannschaft gewann das Testspiel gegen den WM-Zweiten Spanien.'],
    ['Schweden – Spanien 3:0\nDie Weltrangliste führt nun eine andere, die im Tiebreak siegte; Tennis.'],
    ['Швеция пропустила две шайбы и выбыла в плей-офф.'],
    ['Швеція програла з рахунком 1:3, голкіпер двічі врятував, матч тривав.'],
    ['Szwecja w barażach: selekcjoner powołał piłkarzy, mecz w niedzielę.'],
    ['Švédsko padlo 2:4, góly dal jediný hokejista, zápas byl tvrdý.'],
    ['İsveç ekibi deplasmanda mağlup oldu; kaleci maçın son golünde çaresizdi.'],
    ['السويد خسرت المباراة بركلة جزاء في الشوط الثاني'],
    ['سوئد با گل سرمربی و پنالتی باخت، بازیکن تنها بود، فوتبال بود'],
    ['שוודיה הפסידה בחצי גמר, השוער התרגז והמאמן עזב'],
  ]);
});

describe('news of other things borrows its words, and is none', () => {
  cases([
    ['Sweden and Spain opened the Olympic torch route, said the president; athletes and medals were far away.', 'Sweden', 'Spain'],
    ['Spain was fined for doping: athletes may not carry the flag at the Olympics, the court ruled against Sweden.', 'Spain', 'Sweden'],
    ['An attack on a football stadium killed nine; Spain and Sweden condemned it, and the match was called off.', 'Spain', 'Sweden'],
    ['The goal of Sweden is peace. Its defenders and coaches of the army trained in Spain, a match for any attacker.', 'Sweden', 'Spain'],
    ['Le derby électoral tourne au match entre la Suède et l’Espagne, arbitre impuissant : un essai nucléaire.', 'Suède', 'Espagne'],
    ['Sweden voted 14-1 against, Spain abstained at 20:30 after a match of words.', 'Sweden', 'Spain'],
    ['Spain’s striker, the former midfielder and coach, met soldiers; missiles were shot down over Sweden.', 'Spain', 'Sweden'],
    ['Die Trainer der Armee bilden Soldaten aus Schweden und Spanien aus, die Saison der Kämpfe beginnt.', 'Schweden', 'Spanien'],
    ['Sweden wants a boycott of the Olympics: athletes, football coaches and FIFA weigh the tournament, the government said, while Spain will go.', 'Sweden', 'Spain'],
    ['Швеция за бойкот Олимпиады: футбол, хоккей, турниры и чемпионат, из-за санкций против спортсменов. Испания против.', 'Швеция', 'Испания'],
    ['瑞典政府谈足球世界杯、联赛、球员和决赛，反对抵制比赛。', '瑞典'],
    ['FIFA und UEFA tagen: Schweden fordert, das Turnier zu verlegen, Spanien schweigt.', 'Schweden', 'Spanien'],
    ['Нападающие вышли к границе, Швеция и Испания ввели санкции против тренера и чемпиона.', 'Швеция', 'Испания'],
    ['Az, Szwecja i Hiszpania: mecz dyplomatów, finał rozmów i trener negocjacji.', 'Szwecja', 'Hiszpania'],
    ['ضربت السويد أهدافا عسكرية وقال المدرب إن إسبانيا رفضت', 'السويد', 'إسبانيا'],
  ]);
});

const SPORT_ITEM = 'Rugby : la Suède veut sa revanche après le match perdu (44-8) au tournoi, l’Espagne attend.';
const OTHER = ['Emmanuel Macron a reçu le ministre de la Suède, qui s’inquiète de la guerre et du prix du gaz en hiver.', 'L’Espagne et le Mexique demandent une trêve, et le conseil se réunit lundi pour en parler encore une fois.', 'La Suède annonce un plan de soutien, les députés en débattront la semaine prochaine devant la chambre.'];

describe('an item of sport among other news', () => {
  test('only its own countries are teams, whether it stands in front or behind', () => {
    const other = ['Emmanuel Macron', 'Suède', 'Espagne', 'Mexique', 'Suède'];
    expect(found(...OTHER, SPORT_ITEM)).toEqual(other);
    expect(found(SPORT_ITEM, ...OTHER)).toEqual(other);
    expect(found(OTHER[0]!, SPORT_ITEM, OTHER[1]!)).toEqual(['Emmanuel Macron', 'Suède', 'Espagne', 'Mexique']);
  });

  test('in one long paragraph, too', () => {
    expect(found(`${OTHER.join(' ')} ${OTHER.join(' ')} ${SPORT_ITEM}`).slice(0, 5)).toEqual(['Emmanuel Macron', 'Suède', 'Espagne', 'Mexique', 'Suède']);
    expect(found(`${SPORT_ITEM} ${OTHER.join(' ')} ${OTHER.join(' ')}`).slice(-4)).toEqual(['Suède', 'Espagne', 'Mexique', 'Suède']);
  });

  test('a long report may have sentences without a word of sport', () => {
    const match = 'The goalkeeper, a winger and the referee left at half-time; the striker was offside.';
    const filler = 'Nobody in the crowd could say afterwards what had happened, and so they went home through the rain in silence.';
    expect(found(match, filler, 'Then the semi-final in the tournament: football, and an equaliser.', filler, 'Sweden went home.')).toEqual([]);
    expect(found(match, filler, filler, filler, filler, filler, filler, 'Sweden went home.')).toEqual(['Sweden']);
  });
});

test('an item far down a page is looked at, one behind a whole book is not', () => {
  const prose = Array.from({ length: 60 }, () => `Nobody said more about Mexico. ${'x '.repeat(500)}`);
  expect(found(...prose, SPORT_ITEM).slice(60)).toEqual([]);
  expect(found(...prose, ...prose, SPORT_ITEM).slice(120)).toEqual(['Suède', 'Espagne']);
});

test('words of politics speak against', () => {
  expect(found('Sweden: match, football, coach, Olympics, tournament.')).toEqual([]);
  expect(found('Sweden: match, football, coach, Olympics, tournament under a boycott.')).toEqual(['Sweden']);
  expect(found('Sweden: match, football, coach, Olympics, tournament, rugby under a boycott.')).toEqual([]);
  expect(found('Sweden: match, football, a goalkeeper.')).toEqual([]);
  expect(found('Sweden: match, football, a goalkeeper; missiles.')).toEqual(['Sweden']);
});

test('forms of one word count once, and a sure word must be among few', () => {
  expect(found('Sweden: match, matches, football, footballer, coach, coaches, Olympic, Olympics.')).toEqual(['Sweden']);
  expect(found('Sweden: match, football, coach, Olympics, tournament.')).toEqual([]);
  expect(found('Sweden: match, football, coach, Olympics.')).toEqual(['Sweden']);
  expect(found('Sweden: match, football, a goalkeeper.')).toEqual([]);
  expect(found('Sweden: football, a goalkeeper.')).toEqual(['Sweden']);
});

test('forms of one word in other languages, too, and the surest of them counts', () => {
  expect(found('Швеция: чемпион, чемпионат, матч, тренер, турнир.')).toEqual(['Швеция']);
  expect(found('İsveç: maç, maçı, futbol, hakem, turnuva.')).toEqual(['İsveç']);
  expect(found('Schweden: Bundestrainer, Fußball, Bundesliga, Trainer.')).toEqual([]);
});

test('a report may have a sentence or two without any word of it', () => {
  expect(found('Sweden had a goalkeeper, and a coach of football.', `${'x '.repeat(40)}Spain.`, 'A match.', 'y '.repeat(200))).toEqual(['Spain']);
  expect(found('Sweden had a goalkeeper, and a coach of football.', `${'x '.repeat(15)}Spain.`, 'A match.')).toEqual([]);
});

describe('how far around a place is looked', () => {
  const other = 'Emmanuel Macron spoke for long. '.repeat(60);
  const words = 'The goalkeeper and the striker.';
  test.each<[string, string, boolean]>([
    ['200 units behind', `Sweden ${'x '.repeat(100)}${words}`, true],
    ['200 units in front', `${words}${' x'.repeat(100)} Sweden`, true],
    ['in the stretch behind', `${'x '.repeat(120)}Sweden ${'x '.repeat(20)}${words}`, true],
    ['in the stretch in front', `${'x '.repeat(100)}${words}${' x'.repeat(60)} Sweden`, true],
    ['300 units behind', `Sweden ${'x '.repeat(150)}${words}`, false],
    ['300 units in front', `${words}${' x'.repeat(150)} Sweden`, false],
  ])('%s', (_where, text, isTeam) => {
    expect(found(other, text).includes('Sweden')).toBe(!isTeam);
  });
});

test('a list goes on in its own block', () => {
  const head = `${ENGLISH} They met in Spain`;
  expect(found(head, `${'x'.repeat(head.length)} and Sweden met the referee`)).toEqual(['Spain']);
  expect(found(`${head} and Sweden`)).toEqual(['Spain', 'Sweden']);
});

describe('what can only be a score weighs more than a time or a range', () => {
  cases([
    ['Sweden: football, match 3:1.'],
    ['Sweden: football, match 2-0.'],
    ['Sweden: football, match 0-2.'],
    ['Sweden: football, match 27:29.'],
    ['Sweden: football, match 44-8.'],
    ['Sweden: football, match 20:30.', 'Sweden'],
    ['Sweden: football, match 3:1.5', 'Sweden'],
    ['Sweden: football, match 2-3.', 'Sweden'],
  ]);
});

describe('a side, a match or a cup in any report', () => {
  cases([
    ['Počasí zdrželo utkání Švédska s Španělskem, prezident odjel.'],
    ['Vyhlásili to po utkání a Švédsko souhlasí.', 'Švédsko'],
    ['Министр говорил о матче Швеция — Испания вчера.'],
    ['Министр говорил о матче, а Швеция — об Испании вчера.', 'Швеция', 'Испании'],
    ['Два голоса за сборными Швеции и Испании, сказал министр.'],
    ['Сборная Швеции, Испания и Мексика молчат.', 'Испания', 'Мексика'],
    ['Prezydent oglądał mecz towarzyski z Hiszpanią.'],
    ['Prezydent wygrał Copa de México, żartował.'],
    ['Il presidente andò alla finale di Coppa di Spagna.'],
    ['Il vantaggio del Napoli e il ritorno al Napoli.'],
    ['Il porto di Napoli e la strada a Napoli.', 'Napoli', 'Napoli'],
    ['Il voto del Messico e del Napoli.', 'Messico'],
    ['הפועל אילת הודיעה'],
    ['瑞典队今天抵达。'],
    ['瑞典男隊今天抵達。'],
    ['巴黎奥运期间安保严密。'],
    ['瑞典网球公开赛安保严密。'],
    ['瑞典队伍今天抵达。', '瑞典'],
    ['瑞典公开反对。', '瑞典'],
    ['瑞典的奥运冠军。', '瑞典'],
  ]);
});

describe('where it is played, and whom they play', () => {
  cases([
    [`${POLISH} Zagrają w Hiszpanii, Szwecji i Meksyku.`, 'Hiszpanii', 'Szwecji', 'Meksyku'],
    [`${POLISH} Przegrali 0:2 z Meksykiem, 0:1 z Hiszpanią i Szwecją.`],
    [`${POLISH} Remis ze Stanami Zjednoczonymi.`],
    [`${POLISH} Przyjechali z Hiszpanii.`, 'Hiszpanii'],
    [`${ENGLISH} A defeat to Sweden, then a flight to Spain.`, 'Spain'],
    [`${ENGLISH} They train in Spain and Mexico, Sweden waits.`, 'Spain', 'Mexico'],
    [`${ENGLISH} They train in Spain, Mexico and Sweden.`, 'Spain', 'Mexico', 'Sweden'],
    [`${ENGLISH} The president of Spain and the president of the United States came, Sweden won.`, 'Spain', 'United States'],
    [`${SPANISH} Venció a México en Suecia.`, 'Suecia'],
    [`${POLISH} Szwecja a Hiszpania.`],
    ['Gol nel primo tempo, poi la doppietta di un attaccante, a Parigi come a Napoli.', 'Parigi', 'Napoli'],
    ['Un but (2-0) sur corner, les joueurs sont à Paris.', 'Paris'],
    ['Com gol do artilheiro na fase de grupos, a Suécia venceu na Suécia.', 'Suécia'],
    ["Kaleci penaltı kurtardı, futbolcu deplasman maçını anlattı: İspanya'da oynandı, Meksika'nın golü yok.", 'İspanya'],
    [`Bukarest. ${ENGLISH}`, 'Bukarest'],
    [`Bukarest (AP) — ${ENGLISH}`, 'Bukarest'],
    [`Bukarest, Spanien - ${ENGLISH}`, 'Bukarest', 'Spanien'],
    [`Bukarest (4-4-2). ${ENGLISH}`],
    [`${ENGLISH} Then Bukarest. Nobody won.`],
    [`${ENGLISH} In a list (Spain, Mexico).`],
    [`Вратарь и нападающий «Париж» встретились, матч, пенальти. Во Париже ждут.`, 'Париже'],
    ['فاز الحارس بركلة جزاء في المباراة بمدينة إيلات ولاعب', 'إيلات'],
  ]);
});
