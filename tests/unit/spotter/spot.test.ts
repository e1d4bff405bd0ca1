// Which matches become mentions: strong and weak names, what speaks for them, and what refuses them.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const CUES = { titles: ['general', 'generale'], weapons: ['missile', 'drone', 'jet'], givenNames: ['Ksenia', 'Ali', 'Sergei', 'Mohammad'], extenders: ['air', 'post', 'university'] };
const { marks, read } = dictionary(
  {
    shoigu: { kind: 'person', names: ['Sergei Shoigu', ['Shoigu', 'weak', 'surname'], ['Larisa Shoigu', 'never']], given: ['Sergei', 'Kuzhugetovich'], related: ['council', 'russia', 'visit'] },
    bagheri: { kind: 'person', names: ['Mohammad Bagheri', ['Bagheri', 'weak', 'surname']], given: ['Mohammad'], related: ['staff', 'iran'] },
    putin: { kind: 'person', names: ['Vladimir Putin', ['Putin', 'surname']], given: ['Vladimir'], related: ['russia'] },
    council: { names: ['Security Council of Russia', ['Security Council', 'weak']], related: ['shoigu', 'russia'] },
    staff: { names: ['General Staff'], related: ['bagheri', 'iran'] },
    russia: { kind: 'place', names: ['Russia'], related: ['shoigu', 'putin', 'council', 'iskander'] },
    iran: { kind: 'place', names: ['Iran'], related: ['bagheri', 'staff'] },
    visit: { names: ['Tehran talks'], related: ['shoigu'] },
    shahed: { kind: 'weapon', names: ['Shahed-136', ['Shahed', 'weak']] },
    iskander: { kind: 'weapon', names: [['Iskander', 'weak']], related: ['russia'] },
  },
  CUES,
);

describe('strong names', () => {
  test('count alone, and say so', () => {
    expect(read('Sergei Shoigu flew').mentions).toEqual([{ surface: 'Sergei Shoigu', card: 'shoigu', strong: true, reason: { rule: 'strong' }, block: 0 }]);
  });

  test('the longest name takes the place of those inside it', () => {
    expect(marks('the Security Council of Russia')).toEqual(['Security Council of Russia=council']);
  });

  test('mentions stand in the order of the text, whichever rule found them', () => {
    expect(marks(['Shoigu and Putin', 'Iran, then Sergei Shoigu'])).toEqual(['Shoigu=shoigu', 'Putin=putin', 'Iran=iran', 'Sergei Shoigu=shoigu']);
  });

  test('a name never goes from one block into the next', () => {
    expect(marks(['Sergei', 'Shoigu'])).toEqual([]);
  });
});

describe('weak names', () => {
  test('alone they are left, with the reason', () => {
    expect(read('Shoigu flew home').unmarked).toEqual([{ surface: 'Shoigu', cards: ['shoigu'], refusal: { rule: 'no-support' } }]);
    expect(marks('Shoigu flew home')).toEqual([]);
  });

  test.each([
    ['before', ['Sergei Shoigu flew.', 'Shoigu came back.'], 1],
    ['after', ['Shoigu came back.', 'Sergei Shoigu flew.'], 0],
  ])('the full name %s it is enough', (_, blocks, at) => {
    expect(read(blocks).mentions[at]).toEqual({ surface: 'Shoigu', card: 'shoigu', strong: false, reason: { rule: 'full-name-on-page' }, block: at });
  });

  test('a card known from an earlier call is as good as its full name', () => {
    expect(read('Shoigu flew home', ['shoigu']).mentions).toMatchObject([{ card: 'shoigu', strong: false, reason: { rule: 'full-name-on-page' } }]);
    expect(marks('Shoigu flew home', ['bagheri'])).toEqual([]);
  });

  test('a title counts when something related stands on the page, and not by itself', () => {
    expect(marks('generale Bagheri spoke')).toEqual([]);
    const elsewhere = ['generale Bagheri spoke', 'The General Staff met'];
    expect(read(elsewhere).mentions[0]).toMatchObject({ card: 'bagheri', reason: { rule: 'title', word: 'generale' } });
    expect(marks(['He said Bagheri spoke', 'The General Staff met'])).toEqual(['General Staff=staff']);
  });

  test('the title must stand right in front', () => {
    expect(marks(['The general said: Bagheri spoke', 'The General Staff met'])).toEqual(['General Staff=staff']);
  });

  test('the given name in front is enough, in whatever form the dictionary lacks', () => {
    expect(read('Kuzhugetovich Shoigu spoke').mentions).toMatchObject([{ surface: 'Kuzhugetovich Shoigu', card: 'shoigu', strong: true }]);
  });

  test('a word of its field near a weapon is enough, far away it is not', () => {
    expect(read('a drone called Shahed').mentions).toMatchObject([{ card: 'shahed', strong: false, reason: { rule: 'field', word: 'drone' } }]);
    expect(read('the Shahed, a jet-powered thing').mentions).toMatchObject([{ card: 'shahed', reason: { rule: 'field' } }]);
    expect(marks(`a drone ${'and so on '.repeat(12)} Shahed`)).toEqual([]);
    expect(marks(['a drone', 'the Shahed'])).toEqual([]);
  });

  test('words of a field speak for weapons only', () => {
    expect(marks('the missile and Shoigu')).toEqual([]);
  });

  test('a related card in the same block is enough', () => {
    expect(read('Shoigu heads the Security Council of Russia').mentions[0]).toMatchObject({ card: 'shoigu', reason: { rule: 'related', cards: [3] } });
    expect(marks(`Shoigu. ${'Many words. '.repeat(40)} Security Council of Russia`)).toEqual(['Shoigu=shoigu', 'Security Council of Russia=council']);
  });

  test('elsewhere on the page it takes three mentions', () => {
    const council = 'The Security Council of Russia met.';
    expect(marks(['Shoigu spoke', council, council])).not.toContain('Shoigu=shoigu');
    expect(marks(['Shoigu spoke', council, council, council])).toContain('Shoigu=shoigu');
  });

  test('a country speaks for no person, but for a weapon', () => {
    expect(marks('Shoigu left Russia')).toEqual(['Russia=russia']);
    expect(marks('Iskander made in Russia')).toEqual(['Iskander=iskander', 'Russia=russia']);
  });

  test('something unrelated speaks for nobody', () => {
    expect(marks('Shoigu met the General Staff')).toEqual(['General Staff=staff']);
  });
});

describe('what refuses a name', () => {
  test('a never-name covers its place: no mention, and nothing to tell of', () => {
    const { mentions, unmarked } = read('Larisa Shoigu spoke. Sergei Shoigu listened. Shoigu left.');
    expect(mentions.map(({ surface }) => surface)).toEqual(['Sergei Shoigu', 'Shoigu']);
    expect(unmarked).toEqual([]);
  });

  test('another given name in front of a surname names somebody else', () => {
    const { mentions, unmarked } = read('Sergei Shoigu spoke. Ksenia Shoigu ran. Ali Bagheri negotiated with Mohammad Bagheri.');
    expect(mentions.map(({ surface }) => surface)).toEqual(['Sergei Shoigu', 'Mohammad Bagheri']);
    expect(unmarked).toEqual([
      { surface: 'Shoigu', cards: ['shoigu'], refusal: { rule: 'other-given-name', word: 'Ksenia' } },
      { surface: 'Bagheri', cards: ['bagheri'], refusal: { rule: 'other-given-name', word: 'Ali' } },
    ]);
  });

  test('it refuses a famous surname too, but not across a comma, nor in small letters', () => {
    expect(marks('Ksenia Putin ran')).toEqual([]);
    expect(marks('Ksenia, Putin and others')).toEqual(['Putin=putin']);
    expect(marks('the ali Putin wore')).toEqual(['Putin=putin']);
  });

  test.each(['Iran Air flew', 'Iran University', 'Putin Post', 'IRAN AIR LANDS TODAY'])('"%s" is a longer name', (text) => {
    const { mentions, unmarked } = read(text);
    expect(mentions).toEqual([]);
    expect(unmarked).toMatchObject([{ refusal: { rule: 'longer-name' } }]);
  });

  test.each(['Iran air strikes', 'Iran, Air and sea', 'Iran. Post scriptum', 'Air Iran'])('"%s" is not', (text) => {
    expect(marks(text)).toEqual(['Iran=iran']);
  });
});

describe('case', () => {
  const acronyms = dictionary({
    usa: { kind: 'place', names: [['US', 'exact'], ['U.S.', 'exact']] },
    who: { names: [['WHO', 'exact']] },
    technology: { names: [['IT', 'exact']] },
    nato: { names: [['NATO', 'exact'], 'Nato'] },
    drones: { names: [['kamikaze drone', 'lower']] },
    shahed: { names: ['Shahed'] },
    putin: { names: ['Putin'] },
    tehran: { names: ['Teheran'] },
  });

  test.each([
    ['the US said', ['US=usa']],
    ['the U.S. said', ['U.S.=usa']],
    ['they told us', []],
    ['Us and them', []],
    ['the WHO warned', ['WHO=who']],
    ['who warned?', []],
    ['Who warned?', []],
    ['the IT sector', ['IT=technology']],
    ['it is', []],
    ['It is', []],
    ['NATO and Nato, not nato', ['NATO=nato', 'Nato=nato']],
    ['NATO', ['NATO=nato']],
    ['  US\n', ['US=usa']],
    ['TELL US WHO IT IS IN TEHERAN', ['TEHERAN=tehran']],
    ['shahed means witness', []],
    ['Shahed', ['Shahed=shahed']],
    ['a kamikaze drone, a Kamikaze Drone', ['kamikaze drone=drones', 'Kamikaze Drone=drones']],
    ['PUTIN ARRIVA A TEHERAN', ['PUTIN=putin', 'TEHERAN=tehran']],
    ['putin arriva a teheran', []],
  ])('%j', (text, expected) => {
    expect(acronyms.marks(text)).toEqual(expected);
  });

  const small = dictionary({
    party: { names: [['PiS', 'exact']] },
    group: { names: [['G7', 'exact']] },
    agency: { names: [['UNESCO', 'exact']] },
    attacks: { names: ['9/11'] },
    bird: { names: [['hawk', 'lower']] },
    missile: { names: ['Hawk'] },
    jury: { names: [['Hawk', 'weak', 'exact']] },
    war: { names: [['invasione di Orvia', 'particle']] },
    turkey: { kind: 'place', names: [['Turkey', 'word']] },
    usa: { kind: 'place', names: [['U.S.', 'exact'], ['U.S.A.', 'exact']] },
    army: { names: ['U.S. Army'] },
    talks: { kind: 'place', names: ['Ankara'] },
  });

  test.each([
    ['wybory wygrał PiS, a nie Pis', ['PiS=party']],
    ['il vertice del G7, non del g7', ['G7=group']],
    ['the war after 9/11', ['9/11=attacks']],
    // a name that is its whole line, with spaces around, is as written
    ['\n  UNESCO  ', ['UNESCO=agency']],
    ['UNESCO CHIEF LEAVES', []],
    ['a hawk over the town', ['hawk=bird']],
    ['l’invasione di Orvia, l’Invasione di Orvia, l’invasione di orvia', ['invasione di Orvia=war', 'Invasione di Orvia=war']],
    // capitals tell a country from a bird, but not in a line of capitals
    ['they left. TURKEY is far, they said to us', ['TURKEY=turkey']],
    ['TURKEY IS SERVED COLD', []],
    // the last full stop belongs to the acronym, where there is one
    ['U.S. officials', ['U.S.=usa']],
    ['(U.S. officials) and U.S.A. officials', ['U.S.=usa', 'U.S.A.=usa']],
    ['the U.S, and the U.S president', ['U.S=usa', 'U.S=usa']],
    ['they joined the U.S. Army.', ['U.S. Army=army']],
  ])('%j', (text, expected) => {
    expect(small.marks(text)).toEqual(expected);
  });

  test('where the longest may not stand, a shorter one does', () => {
    const { marks } = dictionary({ long: { names: [['Shahed Drone', 'exact']] }, short: { names: ['Shahed'] } });
    expect(marks('Shahed drone, SHAHED DRONE')).toContain('SHAHED DRONE=long');
  });

  test('scripts without case need none', () => {
    const { marks } = dictionary({ tehran: { names: ['طهران', '德黑兰'] } });
    expect(marks(['في طهران', '在德黑兰'])).toEqual(['طهران=tehran', '德黑兰=tehran']);
  });
});

describe('names that several cards bear', () => {
  const shared = dictionary({
    georgia: { kind: 'place', names: [['Georgia', 'weak']], related: ['tbilisi', 'abkhazia', 'summit'] },
    state: { kind: 'place', names: [['Georgia', 'weak']], related: ['atlanta', 'summit'] },
    tbilisi: { kind: 'place', names: ['Tbilisi'], related: ['georgia'] },
    atlanta: { kind: 'place', names: ['Atlanta'], related: ['state'] },
    abkhazia: { kind: 'place', names: ['Abkhazia'], related: ['georgia'] },
    summit: { names: ['World Summit'], related: ['georgia', 'state'] },
    jordanCountry: { kind: 'place', names: ['Jordan'] },
    jordanPlayer: { kind: 'person', names: [['Jordan', 'weak', 'surname']] },
  });

  test('the one that the page supports', () => {
    expect(shared.marks('Georgia, near Tbilisi')).toEqual(['Georgia=georgia', 'Tbilisi=tbilisi']);
    expect(shared.marks('Georgia, near Atlanta')).toEqual(['Georgia=state', 'Atlanta=atlanta']);
  });

  test('the one with the most support, and the cards that settled it', () => {
    const { mentions } = shared.read('Georgia, near Tbilisi, Abkhazia and Atlanta');
    expect(mentions[0]).toMatchObject({ card: 'georgia', strong: false, reason: { rule: 'most-support', cards: [2, 4] } });
  });

  test('nearness decides', () => {
    const far = 'and so on '.repeat(20);
    expect(shared.marks(`Atlanta ${far} Georgia near Tbilisi`)).toContain('Georgia=georgia');
    expect(shared.marks(`Tbilisi ${far} Georgia near Atlanta`)).toContain('Georgia=state');
  });

  test('two that count alone need support too', () => {
    const { marks } = dictionary({ car: { names: ['Seat'] }, chair: { names: ['Seat'], related: ['table'] }, table: { names: ['Dining Table'] } });
    expect(marks('the new Seat')).toEqual([]);
    expect(marks('the new Seat and a Dining Table')).toEqual(['Seat=chair', 'Dining Table=table']);
  });

  test('what settled it is told: of several the relations, of one its field', () => {
    const { read } = dictionary({ jet: { kind: 'weapon', names: [['Falcon', 'weak']] }, club: { names: [['Falcon', 'weak']], related: ['town'] }, town: { names: ['Orvia Town'] } }, { weapons: ['fighter'] });
    expect(read('a Falcon fighter over Orvia Town').mentions[0]).toMatchObject({ card: 'jet', reason: { rule: 'field', word: 'fighter' } });
  });

  test('none when it is a draw', () => {
    const { mentions, unmarked } = shared.read('Georgia came to the World Summit');
    expect(mentions.map(({ surface }) => surface)).toEqual(['World Summit']);
    expect(unmarked).toEqual([{ surface: 'Georgia', cards: ['georgia', 'state'], refusal: { rule: 'draw' } }]);
  });

  test('none when nothing speaks for any', () => {
    expect(shared.read('Georgia on my mind').unmarked).toMatchObject([{ refusal: { rule: 'no-support' } }]);
  });

  test('the only strong bearer wins', () => {
    expect(shared.read('Jordan said').mentions).toMatchObject([{ card: 'jordanCountry', strong: true }]);
  });
});

test('names left alone stand in the order of the text, whichever rule left them', () => {
  expect(read('Shoigu left, Ksenia Putin ran, Bagheri spoke').unmarked.map(({ surface, refusal }) => [surface, refusal.rule])).toEqual([
    ['Shoigu', 'no-support'],
    ['Putin', 'other-given-name'],
    ['Bagheri', 'no-support'],
  ]);
});

test('nothing in, nothing out', () => {
  expect(read([])).toEqual({ mentions: [], unmarked: [] });
  expect(read(['', ' \n '])).toEqual({ mentions: [], unmarked: [] });
});
