// Habits of writing in one language or another that the rules must know: Monsieur, datelines, swallowed articles, doubled letters, titles apart from their names.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const { marks } = dictionary(
  {
    trump: { kind: 'person', names: ['Donald Trump', ['Trump', 'surname']], given: ['Donald', 'd'] },
    caine: { kind: 'person', names: ['Dan Caine', ['Caine', 'surname']], given: ['Dan', 'd'] },
    zelensky: { kind: 'person', names: [['Зеленский', 'weak', 'surname']], related: ['ukraine'] },
    rubio: { kind: 'person', names: [['Rubio', 'weak', 'surname']], related: ['usa'] },
    lavrov: { kind: 'person', names: [['لافروف', 'weak', 'surname']], related: ['russia'] },
    kerry: { kind: 'person', names: [['克里', 'weak', 'surname']], related: ['usa'] },
    sisi: { kind: 'person', names: [['塞西', 'weak', 'surname']], related: ['egypt'] },
    kushner: { kind: 'person', names: ["ג'ארד קושנר"] },
    ap: { names: [['AP', 'weak', 'exact']] },
    africanUnion: { names: [['A.U.', 'exact']] },
    stampa: { names: ['La Stampa'] },
    monde: { names: ['Le Monde'] },
    meta: { names: [['Meta', 'weak', 'exact']] },
    whiteHouse: { names: ['הבית הלבן', ['בית הלבן', 'particle']] },
    un: { names: ['الأمم المتحدة', ['أمم المتحدة', 'particle']] },
    gaza: { kind: 'place', names: [['עזה', 'weak'], 'רצועת עזה', ['Сектор Газа', 'particle'], ['Секторе Газа', 'particle', 'form']] },
    egypt: { kind: 'place', names: ['埃及', 'Egypt', 'מצרים'] },
    china: { kind: 'place', names: ['Cina', ['Çin', 'weak']] },
    ira: { kind: 'place', names: [['Irã', 'weak']] },
    qatar: { kind: 'place', names: ['Qatar'] },
    iran: { kind: 'place', names: [['İran', 'weak']] },
    corn: { kind: 'place', names: [['Mısır', 'weak']] },
    koc: { kind: 'person', names: [['Koç', 'weak', 'surname']] },
    knesset: { names: ['כנסת', 'برلمان'] },
    patriot: { kind: 'weapon', names: ['פטריוט'] },
    italy: { kind: 'place', names: ['Italien', 'Italiens'] },
    syria: { kind: 'place', names: ['Syrien', 'Syriens', 'سورية', 'Syrie'] },
    pokrovsk: { kind: 'place', names: ['Покровск', 'Покровском'] },
    warsaw: { kind: 'place', names: ['וורשה'] },
    ukraine: { kind: 'place', names: ['Украины', 'Ukraine'] },
    russia: { kind: 'place', names: ['Россия', 'الروسي'] },
    usa: { kind: 'place', names: [['U.S.', 'exact'], ['USA', 'exact'], ['ABD', 'exact'], '美国'] },
    pentagon: { names: ['美国国防部'] },
    congress: { names: ['Конгресса США'] },
    taipei: { kind: 'place', names: ['台湾', '华盛顿'] },
  },
  {
    titles: ['gen', 'президент', 'sekretarz', 'وزير'],
    weapons: [],
    givenNames: ['Il', 'Gen', 'Abd', 'Rom', 'M'],
    extenders: [],
    institutions: ['палаты'],
    elections: [],
    months: [],
  },
);

const ENGLISH = 'The envoy said on that day that the talks of the two sides in the town were over for now.';
const GERMAN = 'Nach dem Treffen der Minister in der Hauptstadt am Rande der Konferenz endete das Gespräch der Vertreter ohne Ergebnis für die Presse.';
const FRENCH = 'Le gouvernement a déclaré que la délégation arriverait demain dans la capitale, où sont prévues des rencontres.';
const surfaces = (text: string, ...page: string[]) => marks([text, ...page]).map((mark) => mark.split('=')[0]);

describe.each<[string, string, string[], string[]]>([
  ['Monsieur is no initial', 'M. Trump est arrivé, a dit M. Caine.', [FRENCH], ['Trump', 'Caine']],
  ['in English "M." is one', 'It was M. Trump of Ohio.', [ENGLISH], []],
  ['an article is no given name', 'Nella tregua Il Qatar ha mediato.', [], ['Qatar']],
  ['a short title is no given name', 'Then Gen. Caine spoke.', [ENGLISH], ['Caine']],
  ['a full stop behind a word ends a sentence', 'Sie reisten nach Rom. Italiens Regierung schwieg.', [GERMAN], ['Italiens']],
  ['an acronym is no given name', 'Dün ABD Başkanı konuştu.', [], ['ABD']],
  ['spaces are no dots', 'A U.S. ship sailed.', [ENGLISH], ['U.S.']],
  ['a dateline names its agency', 'BRUSSELS (AP) — The talks ended.', [ENGLISH], ['AP']],
  ['or without a space', 'BRUSSELS (AP)— The talks ended.', [ENGLISH], ['AP']],
  ['brackets that hold more do not', 'Two exams (SAT and AP) — both hard — were due.', [ENGLISH], []],
  ['brackets alone do not', 'The exams (AP) were hard.', [ENGLISH], []],
  ['an article and a small word are no title', 'La stampa ne parla. Le monde est fou.', [], []],
  ['an article and a capital are one', 'La Stampa ne parla, Le Monde aussi.', [], ['La Stampa', 'Le Monde']],
  ['a people is no genitive', 'Beaucoup sont des Syriens, disent les Syriens.', [FRENCH], []],
  ['a genitive is no people', 'In der Hauptstadt Syriens war es ruhig.', [GERMAN], ['Syriens']],
  ['an adjective is no town', 'Стрельба в Покровском районе и на Покровском направлении.', [], []],
  ['a town is no adjective', 'Боевые действия под Покровском идут.', [], ['Покровском']],
  ['a number in its quotes makes a name another', 'Сказали на канале «Россия 24» вчера.', [], []],
  ['a number outside them does not', 'Россия 24 февраля начала, «Россия» молчала.', [], ['Россия', 'Россия']],
  ['a whole name stands for itself', 'Выборы в обе палаты Конгресса США прошли.', [], ['Конгресса США']],
  ['a common noun stands small in a name', 'Бои идут в секторе Газа.', [], ['секторе Газа']],
  ['accents tell a short name', 'Dün Çin açıkladı, İran sustu.', [], ['Çin', 'İran']],
  ['a longer one may be a word with the same accents', 'Dün Mısır yedik.', [], []],
  ['and a surname too', 'Dün Koç açıkladı.', [], []],
  ['without them it may be another', 'Dün Cin açıkladı.', [], []],
  ['a Portuguese name too', 'Hoje o Irã negou.', [], ['Irã']],
  ['and without its accent', 'Hoje o Ira negou.', [], []],
])('%s', (_, text, page, expected) => {
  test(text, () => expect(surfaces(text, ...page)).toEqual(expected));
});

describe.each<[string, string, string[]]>([
  ['with a country between', 'Сказал президент Украины Зеленский.', ['Украины', 'Зеленский']],
  ['with a small word between, where no country speaks', 'Mówi sekretarz stanu Rubio.', []],
  ['with an adjective between', 'قال وزير الخارجية الروسي لافروف', ['الروسي', 'لافروف']],
  ['behind a Chinese one', '埃及总统塞西表示', ['埃及', '塞西']],
  ['in front of a Chinese one', '埃及的塞西总统表示', ['埃及', '塞西']],
  ['in front of a Chinese one, at the start of a text', '总统塞西访问埃及', ['塞西', '埃及']],
  ['that is none, which leaves a Chinese one alone', '塞西在埃及说', ['埃及']],
  ['of somebody whose name goes on', '美国市长克里琴科说', ['美国']],
])('a title %s', (_, text, expected) => {
  test(text, () => expect(surfaces(text)).toEqual(expected));
});

describe.each<[string, string, string[]]>([
  ['Hebrew swallows the article behind some words', 'הפגישה בבית הלבן', ['בית הלבן']],
  ['at the start of a text too', 'בבית הלבן', ['בית הלבן']],
  ['but not behind others, or without one', 'ובית הלבן, בית הלבן, כשבית הלבן', []],
  ['what is written out is found as ever', 'והבית הלבן', ['הבית הלבן']],
  ['Arabic swallows its first letter', 'الأمين العام للأمم المتحدة', ['أمم المتحدة']],
  ['and nothing else', 'قرار أمم المتحدة', []],
  ['a country behind an article is its adjective', 'الحكومة السورية', []],
  ['and its people', 'המצרים, במצרים', ['מצרים']],
  ['a body behind one is itself', 'והכנסת אישרה, والبرلمان', ['כנסת', 'برلمان']],
  ['so is a weapon', 'וגם הפטריוט יורט', ['פטריוט']],
  ['a vav is doubled behind others', 'בברלין ובוורשה', ['וורשה']],
  ['a letter before a geresh is no letter alone', "הוא וג'ארד קושנר", ["ג'ארד קושנר"]],
  ['a short name that is settled elsewhere counts behind joined words', 'ברצועת עזה, ואחר כך בעזה', ['רצועת עזה', 'עזה']],
  ['and not where nothing has settled it', 'אחר כך בעזה', []],
  ['a minister is no ministry', '美国国防部长说，美国国防部说', ['美国', '美国国防部']],
  ['traditional characters are read as simplified ones', '華盛頓和台灣', ['華盛頓', '台灣']],
])('%s', (_, text, expected) => {
  test(text, () => expect(surfaces(text)).toEqual(expected));
});
