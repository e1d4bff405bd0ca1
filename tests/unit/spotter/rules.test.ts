// Rules 1 to 4 and 6 on the names that news really confuses: each case a sentence, the marks it gets, and why the others are left.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const CUES = {
  titles: ['president', 'colonel', 'minister', 'general', 'prime', 'президент', 'президента', 'generale', 'prezydent'],
  weapons: ['missile', 'drone', 'tank', 'tanks', 'jet', 'missili', 'caccia', 'ракета'],
  givenNames: ['Ksenia', 'Ali', 'Lyudmila', 'Людмила', 'Richard', 'Michael', 'Jordan', 'Paris', 'George', 'Chad', 'Israel', 'Donald', 'Georgia', 'Vladimir', 'Maria', 'Tamar', 'General'],
  extenders: ['air', 'post', 'university', 'act', 'team', 'Kommission', 'авеню'],
  institutions: ['кабинет', 'конгресс', 'сенат', 'сената', 'министерство', 'parliament', 'ministry', 'court', 'parlament', 'parlamentu', 'congresso', 'partia', 'agencja'],
  elections: ['выборы', 'wybory'],
  months: ['may', 'monday'],
};

const { marks, read } = dictionary(
  {
    shoigu: { kind: 'person', names: ['Sergei Shoigu', ['Shoigu', 'weak', 'surname']], given: ['Sergei', 's'], related: ['council'] },
    council: { names: ['Security Council of Russia'], related: ['shoigu'] },
    bagheri: { kind: 'person', names: ['Mohammad Bagheri', ['Bagheri', 'weak', 'surname']], given: ['Mohammad', 'm'] },
    putin: { kind: 'person', names: ['Vladimir Putin', ['Putin', 'surname'], ['Putina', 'surname', 'form'], ['Путина', 'surname', 'form'], ['Путин', 'surname']], given: ['Vladimir', 'v', 'Владимира', 'Владимир', 'в', 'Владимирович'] },
    theresaMay: { kind: 'person', names: ['Theresa May', ['May', 'weak', 'surname', 'word']], given: ['Theresa', 't'] },
    bush: { kind: 'person', names: ['George W. Bush', ['Bush', 'weak', 'surname', 'word']], given: ['George', 'g', 'w'] },
    kim: { kind: 'person', names: ['Kim Jong Un', ['Kim', 'weak']], related: ['northKorea'] },
    trump: { kind: 'person', names: ['Donald Trump', ['Trump', 'surname']], given: ['Donald', 'd'] },
    haniyeh: { kind: 'person', names: ['Ismail Haniyeh', 'Ismail Haniya', ['Haniyeh', 'surname'], ['Haniya', 'surname']], given: ['Ismail', 'i'] },
    shahed: { kind: 'weapon', names: ['Shahed-136', ['Shahed', 'weak']] },
    patriot: { kind: 'weapon', names: ['MIM-104 Patriot', ['Patriot', 'weak', 'word']] },
    kinzhal: { kind: 'weapon', names: ['Kh-47M2 Kinzhal', ['Kinzhal', 'weak'], ['Кинжал', 'weak', 'word']] },
    leopard: { kind: 'weapon', names: ['Leopard 2', ['Leopard', 'weak', 'word']] },
    orlan: { kind: 'weapon', names: ['Orlan-10', ['Orlan', 'weak']] },
    tor: { kind: 'weapon', names: ['Tor-M1', ['Tor', 'weak', 'word']] },
    wagner: { names: ['Wagner Group', 'ЧВК Вагнер', ['Wagner', 'weak']], related: ['prigozhin'] },
    prigozhin: { kind: 'person', names: ['Yevgeny Prigozhin'], related: ['wagner'] },
    hamas: { names: ['Hamas'], related: ['haniyeh'] },
    georgia: { kind: 'place', names: [['Georgia', 'weak']], related: ['tbilisi'] },
    tbilisi: { kind: 'place', names: ['Tbilisi'], related: ['georgia'] },
    jordan: { kind: 'place', names: ['Jordan'] },
    turkey: { kind: 'place', names: [['Turkey', 'word']], related: ['ankara'] },
    ankara: { kind: 'place', names: ['Ankara'], related: ['turkey'] },
    paris: { kind: 'place', names: ['Paris'] },
    washington: { kind: 'place', names: ['Washington'] },
    chad: { kind: 'place', names: [['Chad', 'word']] },
    iran: { kind: 'place', names: ['Iran', 'Иран', 'Ирана'] },
    israel: { kind: 'place', names: ['Israel'] },
    poland: { kind: 'place', names: ['Poland', 'Polen', 'Polska'] },
    tours: { kind: 'place', names: [['Tours', 'word']] },
    moscow: { kind: 'place', names: ['Moscow', ['Mosca', 'word']], related: ['putin'] },
    northKorea: { kind: 'place', names: ['North Korea'], related: ['kim'] },
    usa: { kind: 'place', names: [['US', 'exact'], ['USA', 'exact'], ['Usa', 'word'], ['U.S.', 'exact'], ['U.S.A.', 'exact'], ['США', 'exact']] },
    ukraine: { kind: 'place', names: ['Ukraine', 'Украина', 'Украины'] },
    who: { names: [['WHO', 'exact']] },
    it: { names: [['IT', 'exact']] },
    nato: { names: [['NATO', 'exact'], ['Nato', 'word']] },
    pis: { names: ['Prawo i Sprawiedliwość'] },
    f16: { kind: 'weapon', names: ['F-16'] },
    taliban: { names: ['Taliban', ['talebani', 'lower'], 'Talebani'] },
    rank: { names: [['colonel', 'lower']] },
    eu: { names: [['EU', 'exact'], ['UE', 'exact']] },
    qaeda: { names: [['Al-Qaeda', 'particle']] },
  },
  CUES,
);

/** A page of English, so that a capital behind a name says something. */
const ENGLISH = 'The envoy said on that day that the talks of the two sides in the town were over for now.';
const english = (text: string) => marks([text, ENGLISH]);
const RUSSIAN = 'Об этом сообщила пресс-служба ведомства, передает корреспондент издания со ссылкой на источник.';
const russian = (text: string) => marks([text, RUSSIAN]);

describe('1: case', () => {
  test.each([
    ['they told us that it is for those who wait', []],
    ['the US, the WHO and the IT sector', ['US=usa', 'WHO=who', 'IT=it']],
    ['HAMAS and Hamas, not hamas', ['HAMAS=hamas', 'Hamas=hamas']],
    ['HAMAS RESPINGE LA PROPOSTA', ['HAMAS=hamas']],
    ['WHO TOLD US THAT IT IS OVER', []],
    ['the talks in the U.S.A., the U.S. and the USA', ['U.S.A.=usa', 'U.S.=usa', 'USA=usa']],
    ['la delegazione degli Usa', ['Usa=usa']],
    ['Usa il telefono chi chiama', []],
    ['un vertice della Nato a Vilnius', ['Nato=nato']],
    ['Nato a Roma nel 1960, vive a Milano', []],
    ['the turkey, the chad and the patriot', []],
    ['a leader of al-Qaeda, of Al-Qaeda and of al-qaeda', ['al-Qaeda=qaeda', 'Al-Qaeda=qaeda']],
  ])('%j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test('a line in capitals keeps an acronym that the page names elsewhere', () => {
    expect(marks(['USA E NATO TRATTANO', 'La delegazione della NATO e quella degli USA'])).toEqual(['USA=usa', 'NATO=nato', 'NATO=nato', 'USA=usa']);
  });

  test('an everyday word that opens a sentence counts where the page speaks for it', () => {
    expect(marks('Turkey is served cold')).toEqual([]);
    expect(read('Turkey is served cold').unmarked).toMatchObject([{ cards: ['turkey'], refusal: { rule: 'no-support' } }]);
    expect(marks('Turkey recalled its envoy from Ankara')).toEqual(['Turkey=turkey', 'Ankara=ankara']);
    expect(marks(['Turkey recalled its envoy', 'they left for Turkey'])).toEqual(['Turkey=turkey', 'Turkey=turkey']);
    expect(marks('Turkey said no')).toEqual(['Turkey=turkey']);
    expect(marks('Turkey saidiya is a dish')).toEqual([]);
    expect(marks('Mosca fastidiosa sul muro')).toEqual([]);
    expect(marks('Forte Attacco Contro Mosca Nella Notte')).toEqual([]);
    expect(marks('una mosca sul muro di Mosca')).toEqual(['Mosca=moscow']);
    expect(marks('Tours und Reisen')).toEqual([]);
    expect(marks('la ville de Tours')).toEqual(['Tours=tours']);
    expect(marks('Chad went home. He met Chad.')).toEqual(['Chad=chad', 'Chad=chad']);
  });
});

describe('2: weak names', () => {
  test.each([
    ['Donald went home', []],
    ['Kim and Li went home', []],
    ['Kim Jong Un spoke, and Un is no name', ['Kim Jong Un=kim']],
    ['Kim Jong Un spoke. Kim left.', ['Kim Jong Un=kim', 'Kim=kim']],
    ['the leopard and a Leopard in the grass', []],
    ['a Leopard crossed the field, a tank among others', ['Leopard=leopard']],
    ['Orlan, Tor e Kinzhal', []],
    ['un drone Orlan', ['Orlan=orlan']],
    ['Кинжал лежал на столе', []],
    ['ракета Кинжал', ['Кинжал=kinzhal']],
    ['a Shahid, a martyr', []],
    ['a Shahed drone', ['Shahed=shahed']],
    ['Wagner was played all night', []],
    ['Wagner, said Yevgeny Prigozhin', ['Wagner=wagner', 'Yevgeny Prigozhin=prigozhin']],
    ['Theresa May spoke. May left.', ['Theresa May=theresaMay', 'May=theresaMay']],
    ['a bush and a Bush', []],
    ['F 16 giugno, giorno di festa', []],
    ['un caccia F 16 e un F-16', ['F 16=f16', 'F-16=f16']],
    ['George W. Bush spoke; Bush left', ['George W. Bush=bush', 'Bush=bush']],
  ])('%j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test.each([
    ['V. Putin left', 'V. Putin'],
    ['В.В. Путин'.replace('В.В.', 'В. В.'), 'В. В. Путин'],
    ['встреча Владимира Путина', 'Владимира Путина'],
    ['S. Shoigu left', 'S. Shoigu'],
    ['Putin Vladimir left', 'Putin Vladimir'],
    ['Ismail Haniya, Haniyeh', 'Ismail Haniya'],
  ])('in %j the given name or an initial makes it a full name', (text, surface) => {
    expect(read(text).mentions[0]).toMatchObject({ surface, strong: true });
  });

  test('a letter without its full stop is no initial', () => {
    expect(marks('В Путина верят')).toEqual(['Путина=putin']);
  });

  test('a name that the page settled once is settled', () => {
    const { mentions } = read(['Wagner left.', `${'and so on '.repeat(30)}Wagner, said Yevgeny Prigozhin`]);
    expect(mentions.map(({ surface, reason }) => [surface, reason.rule])).toEqual([['Wagner', 'settled'], ['Wagner', 'related'], ['Yevgeny Prigozhin', 'strong']]);
  });
});

describe('3: neighbours', () => {
  test.each([
    ['Ksenia Shoigu ran the race; Sergei Shoigu looked on', ['Sergei Shoigu=shoigu']],
    ['Ali Bagheri Kani negotiated. Mohammad Bagheri commanded.', ['Mohammad Bagheri=bagheri']],
    ['with Mohammad Bagheri went another man, whose name was Bagheri Kani', ['Mohammad Bagheri=bagheri']],
    ['with Mohammad Bagheri went another man, whose name was Kani-Bagheri', ['Mohammad Bagheri=bagheri']],
    ['Lyudmila Putina gave an interview', []],
    ['Людмила Путина дала интервью', []],
    ['J. Putin stayed', []],
    ['Richard Wagner composed, Yevgeny Prigozhin did not', ['Yevgeny Prigozhin=prigozhin']],
    ['Michael Jordan scored in Paris', ['Paris=paris']],
    ['in town George Washington is remembered', []],
    ['Maria Jordan sang', []],
    ['the Patriot Act and a missile', []],
    ['Shahed University in the drone belt', []],
    ['Washington Post', []],
    ['Iran Air', []],
    ['la squadra di Jordan Peterson', []],
    ['la stella Paris Hilton', []],
    ['il ministro Israel Gantz', []],
    ['il giocatore Chad Smith', []],
    ['the site Leave.EU, the address nato.int and @NATO', []],
    ['телеканал Россия-24 и Украина-24', []],
    ['агентство РБК-Украина', []],
    ['l’anti-Iran, il pro-Iran, l’ex-Iran', ['Iran=iran', 'Iran=iran', 'Iran=iran']],
    ['un accordo Iran-Israel', ['Iran=iran', 'Israel=israel']],
    ['Kim Kardashian sang', []],
    ['they said that Hunter Putin left the town', []],
    ['General Putin left, and Maria NATO not', ['Putin=putin', 'NATO=nato']],
    ['Ex-Iran, Anti-Israel', ['Iran=iran', 'Israel=israel']],
    ['in Congresso la posizione di Israel', ['Israel=israel']],
    ['they won, said Putin.1 He left; Putin.ru and Putin.24.tv did not', ['Putin=putin']],
    ['бойцы ЧВК «Вагнер» ушли', ['ЧВК «Вагнер=wagner']],
    ['Украина-авеню и Украина', ['Украина=ukraine']],
    ['jak podała dziś rano Polska Agencja Prasowa w komunikacie', []],
    ['Partia Prawo i Sprawiedliwość, partia Prawo i Sprawiedliwość', ['Prawo i Sprawiedliwość=pis', 'Prawo i Sprawiedliwość=pis']],
    ['i talebani e i Talebani', ['talebani=taliban', 'Talebani=taliban']],
    ['a colonel and colonel Mohammad Bagheri', ['colonel=rank', 'Mohammad Bagheri=bagheri']],
  ])('%j', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test.each([
    ['they spoke about the US Navy and then about the Iran Nuclear Deal', []],
    ['the U.S. Department of Education', []],
    ['they left the U.S. The others stayed', ['U.S.=usa']],
    ['the Israel Philharmonic played', []],
    ['the Trump Tower in town', []],
    ['Iran President and Iran Prime Minister', ['Iran=iran', 'Iran=iran']],
    ['Iran and Israel, Ukraine or Poland', ['Iran=iran', 'Israel=israel', 'Ukraine=ukraine', 'Poland=poland']],
    ['they met in Iran Monday', ['Iran=iran']],
    ['the Parliament of Ukraine and the Supreme Court of Israel', []],
    ['the Ministry of Defence of Ukraine', []],
    ['the people of Ukraine and the borders of Israel', ['Ukraine=ukraine', 'Israel=israel']],
    ['University collections across Ukraine', ['Ukraine=ukraine']],
    ['the talks were in May, said Theresa May on 5 May', ['Theresa May=theresaMay']],
    ['Iran Says It Will Strike Back At Israel Soon', ['Iran=iran', 'Israel=israel']],
    ['Iran Navy Chief Meets Israel Envoy Today', ['Iran=iran', 'Israel=israel']],
    ['Iran Navy Chief Meets Israel Envoy Today.', []],
  ])('in English: %j', (text, expected) => {
    expect(english(text)).toEqual(expected);
  });

  test.each([
    ['Конгресс США принял закон', []],
    ['в сенате и в комитете сената США', []],
    ['Министерство обороны Украины сообщило', []],
    ['Выборы президента США', []],
    ['кабинет министров Украины', []],
    ['президента Украины ждут в США', ['Украины=ukraine', 'США=usa']],
    ['сенат и США', ['США=usa']],
    ['войска Ирана и Украины', ['Ирана=iran', 'Украины=ukraine']],
    ['компания Нафтогаз Украины', []],
    ['Нафтогаз в Украине', []],
    ['глава США Дональд', ['США=usa']],
  ])('in Russian: %j', (text, expected) => {
    expect(russian(text)).toEqual(expected);
  });

  test('where every noun has a capital, a capital behind says nothing', () => {
    const german = ['Das Treffen der Minister mit Iran Vertretern in der Stadt am Rande der Konferenz über Sicherheit im Nahen Osten endete ohne Ergebnis und ohne Erklärung für die Presse', 'Die Truppen aus Polen blieben nach Angaben der Armee dort, während Israel Gespräche mit Vertretern führte und weiter verhandelte'];
    expect(marks(german)).toEqual(['Iran=iran', 'Polen=poland', 'Israel=israel']);
  });

  test('a refusal names the word', () => {
    expect(read('Michael Jordan').unmarked).toEqual([{ surface: 'Jordan', cards: ['jordan'], refusal: { rule: 'other-given-name', word: 'Michael' } }]);
    expect(read('Leave.EU').unmarked).toEqual([{ surface: 'EU', cards: ['eu'], refusal: { rule: 'longer-name', word: 'Leave.EU' } }]);
    expect(read(['Theresa May spoke on May 5']).unmarked).toEqual([{ surface: 'May', cards: ['theresaMay'], refusal: { rule: 'month', word: 'May' } }]);
  });
});

describe('4: which of several', () => {
  const several = dictionary({
    country: { kind: 'place', names: [['Georgia', 'weak'], ['Грузия', 'weak']], related: ['tbilisi', 'nato'] },
    state: { kind: 'place', names: [['Georgia', 'weak']], related: ['atlanta', 'nato'] },
    tbilisi: { kind: 'place', names: ['Tbilisi'], related: ['country'] },
    atlanta: { kind: 'place', names: ['Atlanta'], related: ['state'] },
    nato: { names: ['NATO'], related: ['country', 'state'] },
    general: { kind: 'person', names: ['Mohammad Bagheri', ['Bagheri', 'weak', 'surname']], given: ['Mohammad'], related: ['nato'] },
    diplomat: { kind: 'person', names: ['Ali Bagheri Kani', ['Bagheri', 'weak', 'surname']], given: ['Ali'], related: ['atlanta'] },
    patriot: { kind: 'weapon', names: [['Patriot', 'weak']] },
    league: { names: [['Patriot', 'weak']], related: ['atlanta'] },
  }, { weapons: ['missile'], givenNames: ['Ali', 'Mohammad'] });

  test.each([
    ['Georgia, near Tbilisi', 'Georgia=country'],
    ['Georgia, near Atlanta', 'Georgia=state'],
    ['Mohammad Bagheri flew. Bagheri landed.', 'Bagheri=general'],
    ['Ali Bagheri Kani flew. Bagheri landed.', 'Bagheri=diplomat'],
    ['Bagheri of NATO', 'Bagheri=general'],
    ['a Patriot missile', 'Patriot=patriot'],
    ['the Patriot of Atlanta', 'Patriot=league'],
  ])('%j', (text, expected) => {
    expect(several.marks(text)).toContain(expected);
  });

  test.each(['Georgia and NATO', 'Georgia', 'Bagheri', 'Mohammad Bagheri and Ali Bagheri Kani met; Bagheri left'])('%j: none when it is a draw, or nothing speaks for one', (text) => {
    expect(several.read(text).unmarked).toHaveLength(1);
  });
});

describe('6: the way a page is written', () => {
  test('a name may cross soft hyphens and no-break spaces, and an elided article', () => {
    expect(marks('l’I\u00ADran, dell’Iran e Sergei\u00A0Shoi\u00ADgu')).toEqual(['I\u00ADran=iran', 'Iran=iran', 'Sergei\u00A0Shoi\u00ADgu=shoigu']);
  });

  test('names written one way in the card are found with accents, without, and in capitals', () => {
    expect(marks('SERGEI SHOIGU, Sergeï Shoïgu, ISMAIL HANIYEH')).toEqual(['SERGEI SHOIGU=shoigu', 'Sergeï Shoïgu=shoigu', 'ISMAIL HANIYEH=haniyeh']);
  });
});
