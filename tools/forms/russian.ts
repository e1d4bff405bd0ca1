// Russian case forms of names: petrovich for people and russian-nouns-js for things, with rules of our own where they fail on names in the news.
import { createRequire } from 'node:module';
import { declension, type Adjective, type Cases, type Gender, type Grammar } from './east-slavic.ts';

/** The parts of two libraries that are used here; they bring no types. */
type PetrovichCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
type Petrovich = Record<'male' | 'female', Record<'first' | 'middle' | 'last', Record<PetrovichCase, (name: string) => string>>>;
interface Lemma {
  text: string;
  gender: string;
}
interface RussianNouns {
  Engine: new () => { decline(lemma: Lemma, grammaticalCase: string, pluralForm?: string): string[]; pluralize(lemma: Lemma): string[] };
  Case: Record<'NOMINATIVE' | 'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL', string>;
  Gender: Record<'FEMININE' | 'MASCULINE' | 'NEUTER', string>;
}

const require = createRequire(import.meta.url);
const petrovich = require('petrovich') as Petrovich;
const { Engine, Case, Gender: LemmaGender } = require('russian-nouns-js') as RussianNouns;
const nouns = new Engine();

const OBLIQUE: readonly PetrovichCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];
const SINGULAR = [Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL];
const PLURAL = [Case.NOMINATIVE, Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL];

/** The endings of the cases in their order, "/" between those in use side by side. */
const endings = (stem: string, ...list: string[]): Cases => list.map((ending) => ending.split('/').map((one) => stem + one));
const hard = (stem: string, instrumental = 'ом') => endings(stem, 'а', 'у', 'а', instrumental, 'е');
const soft = (stem: string) => endings(stem, 'я', 'ю', 'я', 'ем', 'е');
const hardFeminine = (stem: string) => endings(stem, /[гкхжчшщ]$/u.test(stem) ? 'и' : 'ы', 'е', 'у', /[жчшщц]$/u.test(stem) ? 'ей' : 'ой', 'е');
const inIya = (stem: string) => endings(stem, 'и', 'и', 'ю', 'ей', 'и');
const vowels = (word: string) => word.match(/[аеёиоуыэюя]/gu)?.length ?? 0;

function byPetrovich(word: string, gender: 'm' | 'f', part: 'first' | 'middle' | 'last'): Cases | undefined {
  const made = OBLIQUE.map((name) => [petrovich[gender === 'm' ? 'male' : 'female'][part][name](word)]);
  return made.every(([form]) => form === word) ? undefined : made;
}

/**
 * -ец and -ок with the vowel that falls. Both libraries drop it everywhere (Блок -> Блка, Швец -> Швца, Стрелец -> Стрелца): it stays in words of one
 * syllable and after two consonants (Хичкок, Кузнец), and л turns soft. Where the stress lies is not known, so both instrumentals are made.
 */
function fleeting(word: string): Cases | undefined {
  const [, stem = '', last = '', ending] = /^(.*)(.)(ец|ок)$/u.exec(word.toLowerCase()) ?? [];
  if (!ending) return undefined;
  const capital = word.slice(0, stem.length + 1);
  const falls = stem && vowels(word.toLowerCase()) > 1 && (/[аеёиоуыэюя]$/u.test(stem) || /[аеёиоуыэюяжчш]$/u.test(last)) && !/(?:(?:во|и|бело|к|р)сток|поток|приток|[уо]рок|[аеи]сок|банг?кок|баро[кх])$/iu.test(word);
  if (ending === 'ок') return hard(falls ? `${capital}к` : word);
  if (!falls) return hard(word, 'ом/ем');
  return hard(/[аеёиоуыэюя]$/u.test(last) ? `${capital}йц` : last === 'л' ? `${capital}ьц` : `${capital}ц`, 'ом/ем');
}

/** Stems that no ending tells. */
const STEMS: Record<string, string> = { египет: 'египт', лев: 'льв', павел: 'павл', пётр: 'петр', орёл: 'орл', орел: 'орл', заяц: 'зайц', козел: 'козл', козёл: 'козл', ветер: 'ветр' };
const SOFT_STEMS: Record<string, string> = { соловей: 'соловь', воробей: 'воробь', муравей: 'муравь', ручей: 'ручь', огонь: 'огн', день: 'дн', корень: 'корн', камень: 'камн', ливень: 'ливн', перстень: 'перстн' };
const like = (word: string, stem: string) => (word[0] === word[0]!.toLowerCase() ? stem : stem[0]!.toUpperCase() + stem.slice(1));

/** Stressed French endings: nothing declines. */
const FRENCH = /^(?:дюма|золя|тома|петипа|труайя|бенуа|дега|люка|деррида)$/iu;

// ---- people

/** Foreign surnames in -ин where no given name says so (Остином, not Остиным): of one syllable, Chinese, Arabic, and those often in the news. */
const FOREIGN_IN = /^[^аеёиоуыэюя]*ин$|(?:ддин|уин|лейн|(?:нь|ао|ян|эй|го|юй|уэй|цзэ)[пмблсц]ин)$|^(?:остин|мартин|дарвин|чаплин|франклин|рабин|бегин|пейлин|пэйлин|колвин|кэлвин|болдвин|годвин|гудвин|марвин|эрвин|ирвин|берлин|кронин|хосейн|цеткин|боуин|ларкин|селин)$/iu;
const IN_IY = /ия$/u;

function manSurname(word: string, slavic: boolean | undefined): Cases | undefined {
  const lower = word.toLowerCase();
  if (FRENCH.test(lower) || /[еёиоуыэю]$|[аеёиоуыэю]а$/u.test(lower)) return undefined;
  // petrovich leaves these as they are; the news declines them (Берии, Хании)
  if (IN_IY.test(lower)) return inIya(word.slice(0, -1));
  if (STEMS[lower]) return hard(like(word, STEMS[lower]), /ц$/u.test(STEMS[lower]) ? 'ем' : 'ом');
  if (SOFT_STEMS[lower]) return soft(like(word, SOFT_STEMS[lower]));
  // petrovich takes every -в and -н for a Russian surname (Штерным, Коэным, Густавым)
  if (/[иы]н$/u.test(lower)) return hard(word, slavic === true || (slavic === undefined && !FOREIGN_IN.test(lower)) || (slavic === false && /[кшжчщр]ин$/u.test(lower) && vowels(lower) > 2) ? 'ым' : 'ом');
  if (/н$|[^оеё]в$/u.test(lower)) return hard(word);
  if (/(?:ец|ок)$/u.test(lower)) return fleeting(word);
  // petrovich knows -ой as an adjective only and some -й not at all (Мэй, Рой)
  if (/й$/u.test(lower) && (vowels(lower) === 1 || /[эёюя]й$/u.test(lower))) return soft(word.slice(0, -1));
  // petrovich leaves all -их as they are, right for Долгих, wrong for Эрлих
  if (/[лр]их$|ейх$/u.test(lower)) return hard(word);
  // petrovich: Ткачем, Берджом
  if (/[аяоу]ч$|^[^аеёиоуыэюя]*[иоу]ж$/u.test(lower)) return hard(word, 'ом/ем');
  if (/ж$/u.test(lower)) return hard(word, 'ем');
  if (/ь$/u.test(lower)) return soft(word.slice(0, -1));
  return byPetrovich(word, 'm', 'last');
}

function womanSurname(word: string): Cases | undefined {
  const lower = word.toLowerCase();
  if (FRENCH.test(lower) || !/[ая]$/u.test(lower) || /[аеёиоуыэю]а$/u.test(lower)) return undefined;
  if (IN_IY.test(lower)) return inIya(word.slice(0, -1));
  // petrovich takes every -на for a possessive (Санной)
  if (/[^иы]на$/u.test(lower)) return hardFeminine(word.slice(0, -1));
  return byPetrovich(word, 'f', 'last');
}

function given(word: string, gender: 'm' | 'f'): Cases | undefined {
  const lower = word.toLowerCase();
  if (/[еёиоуыэю]$|[аеёиоуыэю]а$/u.test(lower)) return undefined;
  // petrovich: Ильичем
  if (/(?:[лз]ьм?ич|фомич|лукич)$/u.test(lower)) return hard(word, 'ом/ем');
  if (/(?:ович|евич|[оеё]вна|ична)$/u.test(lower)) return byPetrovich(word, gender, 'middle');
  if (IN_IY.test(lower)) return inIya(word.slice(0, -1));
  // petrovich declines French women in -ь (Мишели); only biblical and Slavic ones do
  if (gender === 'f' && /ь$/u.test(lower) && !/^(?:любовь|рахиль|юдифь|эсфирь|руфь|агарь)$/u.test(lower)) return undefined;
  const made = byPetrovich(word, gender, 'first');
  // petrovich has no rule for a man's -ш, -ж, -ч, -щ, -ц (Томаш, Фриц)
  if (!made && gender === 'm' && /[жчшщц]$/u.test(lower)) return hard(word, 'ем');
  return made;
}

// ---- adjectives

/** A noun that ends as an adjective does. */
const NO_ADJECTIVE = /(?:герой|конвой|застой|устой|слой|строй|бой|стая|оружие|личие|подножие|книжие)$|^(?:ханой|зной|паттая|маврикий)$/u;

function adjective(word: string, followed: boolean): Adjective | undefined {
  const lower = word.toLowerCase();
  const [, ending = ''] = /(ый|ий|ой|ая|яя|ое|ее|ые|ие|[ое]вы)$/u.exec(lower) ?? [];
  // "Часов Яр": a possessive
  if (lower === 'часов' && followed) return { gender: 'm', cases: endings(word, 'а', 'у', 'а', 'ым', 'ом'), plural: [] };
  const third = /^третий$|^треть[яеи]$/u.test(lower) ? `${word.slice(0, 4)}ь` : undefined;
  if (third) {
    const plural = endings(third, 'и', 'их', 'им', 'ими', 'их');
    if (/и$/u.test(lower)) return { gender: 'plural', cases: endings(third, 'их', 'им', 'их', 'ими', 'их'), plural };
    if (/я$/u.test(lower)) return { gender: 'f', cases: endings(third, 'ей', 'ей', 'ю', 'ей', 'ей'), plural };
    return { gender: /е$/u.test(lower) ? 'n' : 'm', cases: endings(third, 'его', 'ему', 'его', 'им', 'ем'), plural };
  }
  if (!ending || lower.length < 5 || NO_ADJECTIVE.test(lower)) return undefined;
  const possessive = /вы$/u.test(ending);
  const stem = word.slice(0, possessive ? -1 : -2);
  const end = stem.at(-1)!;
  const velar = /[гкх]/u.test(end);
  const hushing = /[жчшщ]/u.test(end);
  // "Ближний", but not "Арсений"
  const softN = /[^аеёиоуыэюя]н$|син$/u.test(stem) && /^[ияе]/u.test(ending);
  if (/^(?:ий|ие)$/u.test(ending) && !velar && !hushing && !softN) return undefined;
  if (ending === 'ой' && !/(?:[сц]к|н|в)$/u.test(stem) && !followed) return undefined;
  if (ending === 'ее' && !hushing && !softN) return undefined;
  if (possessive && !followed) return undefined;
  const front = softN || (hushing && !/^о/u.test(ending) && !/(?:больш|чуж)$/iu.test(stem));
  const narrow = velar || hushing || softN ? 'и' : 'ы';
  const wide = front ? 'е' : 'о';
  const plural = endings(stem, possessive ? 'ы' : `${narrow}е`, `${narrow}х`, `${narrow}м`, `${narrow}ми`, `${narrow}х`);
  const many = endings(stem, `${narrow}х`, `${narrow}м`, `${narrow}х`, `${narrow}ми`, `${narrow}х`);
  if (possessive || /^[ыи]е$/u.test(ending)) return { gender: 'plural', cases: many, plural };
  if (/я$/u.test(ending)) return { gender: 'f', cases: endings(stem, `${wide}й`, `${wide}й`, softN ? 'юю' : 'ую', `${wide}й`, `${wide}й`), plural };
  return { gender: /е$/u.test(ending) ? 'n' : 'm', cases: endings(stem, `${wide}го`, `${wide}му`, `${wide}го`, `${narrow}м`, `${wide}м`), plural };
}

// ---- things

/** Nouns that stay: ministries named after what they govern, English titles of papers, foreign words in -о and -е that look like ours. */
const STAYS = /^(?:мин[а-яё]+[иы]|кудс|папуа|бюро|марино|торино|портофино|валентино|монпелье)$/iu;
/** -ь of the feminine gender: by suffix, and single words. */
const FEMININE = /(?:(?<!^г)ость|[аеиу]сть|знь|[чшжщ]ь|(?<!тайв|^ш|^)ань)$|^(?:волынь|катунь|аргунь|свирь|булонь|лодзь|триодь|тюмень|тверь|пермь|сибирь|русь|беларусь|ось|обь|рысь|кровь|любовь|церковь|верфь|сеть|власть|печать|память|смерть|мощь|нефть|припять|площадь|связь|цепь|степь|дверь|цель|модель|роль|соль|сталь|боль|мысль|скорбь|жизнь|очередь|тетрадь|крепость|нить|прибыль|отрасль|хатынь|катынь|горынь|обитель|артиллерь)$|(?:нефть|сталь|сеть|связь|власть|помощь|площадь)$/u;
/** -о that declines though it is no -ство: Slavic places and common nouns. Other words in -о are foreign. */
const NEUTER_O = /(?:ств|ов|ев|ёв|[иы]н|войск|дел|слов|прав|озер|болот|ядр|окн|золот|мест|средств|вещ?еств|гнезд|ребр|чудовищ|тел|числ|пятн)о$/u;
const NEUTER_E = /(?:[нтвлдсзмрпкб]ие|ье|море|поле|горе|солнце|сердце|[^аеёиоуыэюя]це|ище)$/u;
/** Plural places and bodies with a bare genitive; the others in -ы take -ов. */
const BARE = /^(?:кариб|комор|гренадин|чебоксар|сиракуз|плеяд|печор|кимр|кордильер|арденн|апеннин|холмогор|хибин|саян|балкан|ясс|вогез|филиппин|афин|фив|канн|черкасс|сум|мальдив|сейшел|карпат|альп|анд|курил|багам|бермуд|голан|сил|высот|вод|бригад|групп|ракет|систем|школ|стран|зон|гор|бендер|лубн|ромн|горл|партии|антил|афер|реформ|угроз|мин|бомб|баз|структур|служб|граждан|палат|команд|жертв|мер|проблем|игр|войн|волн|дружин|долин|равнин|женщин|мужчин|машин|бумаг|книг|дорог|республик|рек)[ыи]$/u;
/** Words in -и that are plurals; the others are foreign (Мали, Тбилиси). Those in -ки with a vowel that comes back take -ок. */
const PLURAL_I = /(?:[сц]и|территори|парти|арми|страж|химк|солов[кц]|чер[её]мушк|вербилк|прилук|пирене|гимала|киж|кириш|[а-яё]{3}ич|ессентук|салоник|мытищ|област|руководител|жител|наблюдател|[а-яё]{3}ник|боевик|сделк|атак|поставк|санкци)и$/u;
/** Men in -а with whom an adjective agrees as with a man. */
const MEN = /^(?:папа|глава|судья|аятолла|мулла|старшина|паша|староста|коллега|слуга|дядя|юноша)$/u;

const lemma = (text: string, gender: Lemma['gender']): Lemma => ({ text, gender });
/** The first form of each case: russian-nouns-js adds the rare -ою and second genitives after it. */
const byNouns = (word: Lemma): Cases => SINGULAR.map((name) => [nouns.decline(word, name)[0]!]);

function pluralOnly(word: string): Cases | undefined {
  const lower = word.toLowerCase();
  const stem = word.slice(0, -1);
  const softly = /[ия]$/u.test(lower) && !/[гкхжчшщ].$/u.test(lower);
  // russian-nouns-js cannot know the singular of a plurale tantum: Афинов, Нациев, Химков
  const genitive = (): string => {
    if (/[ае]и$/u.test(lower)) return `${stem}ев`;
    if (/[иья][ия]$/u.test(lower)) return `${stem.slice(0, -1)}ий`;
    if (/[жчш]и$|[тлднр]и$/u.test(lower)) return `${stem}ей`;
    if (/щи$/u.test(lower) || BARE.test(lower) || /(?:войска|права|дела|слова|места|средства|ства)$/u.test(lower)) return stem;
    if (/(?:химк|чер[её]мушк|вербилк|сделк|поставк|посылк)и$/u.test(lower)) return `${stem.slice(0, -1)}ок`;
    if (/(?:прилук|лук|границ|атак)и$/u.test(lower)) return stem;
    if (/люберцы$/u.test(lower)) return `${word.slice(0, -2)}ец`;
    if (/цы$/u.test(lower)) return /черновцы$/u.test(lower) ? `${stem}ов` : `${stem}ев`;
    return `${stem}ов`;
  };
  const made = genitive();
  return [[made], [`${stem}${softly ? 'ям' : 'ам'}`], [made], [`${stem}${softly ? 'ями' : 'ами'}`], [`${stem}${softly ? 'ях' : 'ах'}`]];
}

function noun(word: string, agrees?: Gender): Cases | undefined {
  const lower = word.toLowerCase();
  if (STAYS.test(lower)) return undefined;
  const fits = (...genders: Gender[]) => !agrees || genders.includes(agrees);
  if (agrees === 'plural') return /[иыая]$/u.test(lower) ? pluralOnly(word) : undefined;
  if (/ы$/u.test(lower) || PLURAL_I.test(lower) || /^(?:войска|острова|нации|силы)$/u.test(lower)) return agrees ? undefined : pluralOnly(word);
  if (/[оеё]$/u.test(lower)) {
    if (!fits('n') || !(NEUTER_O.test(lower) || NEUTER_E.test(lower))) return undefined;
    // russian-nouns-js: "в Приднестровьи"
    return /ье$/u.test(lower) ? endings(word.slice(0, -1), 'я', 'ю', 'е', 'ем', 'е') : byNouns(lemma(word, LemmaGender.NEUTER));
  }
  if (/[ая]$/u.test(lower)) {
    if (FRENCH.test(lower) || /[аеёиоуыэю]а$/u.test(lower) || !(fits('f') || (agrees === 'm' && MEN.test(lower)))) return undefined;
    return byNouns(lemma(word, LemmaGender.FEMININE));
  }
  if (/ь$/u.test(lower)) {
    if (!fits('m', 'f')) return undefined;
    if (SOFT_STEMS[lower]) return soft(like(word, SOFT_STEMS[lower]));
    return byNouns(lemma(word, agrees === 'f' || (!agrees && FEMININE.test(lower)) ? LemmaGender.FEMININE : LemmaGender.MASCULINE));
  }
  if (/[иуыэю]$/u.test(lower) || !fits('m')) return undefined;
  if (STEMS[lower]) return hard(like(word, STEMS[lower]));
  if (/(?:ец|ок)$/u.test(lower)) return fleeting(word);
  // russian-nouns-js: Ханого
  if (/[оёэ]й$/u.test(lower)) return soft(word.slice(0, -1));
  return byNouns(lemma(word, LemmaGender.MASCULINE));
}

function plural(word: string, agrees?: Gender): Cases | undefined {
  const lower = word.toLowerCase();
  if (!noun(word, agrees) || /[оеиы]$/u.test(lower)) return undefined;
  const single = lemma(word, /[ая]$/u.test(lower) || (/ь$/u.test(lower) && FEMININE.test(lower)) ? LemmaGender.FEMININE : LemmaGender.MASCULINE);
  const many = nouns.pluralize(single).at(-1)!;
  return PLURAL.map((name) => [nouns.decline(single, name, many)[0]!]);
}

const GRAMMAR: Grammar = {
  given,
  surname: (word, gender, slavic) => (gender === 'm' ? manSurname(word, slavic) : womanSurname(word)),
  adjective,
  noun,
  plural,
  counted:
    /^(?:шах[еи]д|искандер|кинжал|калибр|леопард|абрамс|патриот|п[эе]триот|хайм[ае]рс|джавелин|стингер|байрактар|ланцет|герань|циркон|орешник|град|ураган|смерч|орлан|мохаджер|фаттах|фатех|томагавк|челленджер|мираж|грипен|нептун|сармат|буревестник|тополь|ярс|булава|панцирь|бук|тор|корнет|гепард|мардер|страйкер|хаммер|скад|солнцепёк|солнцепек|гиацинт|тюльпан|оникс|гарпун|кассам|триумф|триумфатор|терминатор|эксокет|скальп|гермес|ахмат|маверик)$/iu,
  fixed: /^(?:ансар|катаиб|катаеб|джебхат|хайят|тахрир|хашд|лашкар|харакат|боко|нью|сан|санта|лос|эль|аль|ла|лас|порт|пуэрто|коста|шри|буркина|сьерра|абу|бейт|хан|кот|шарм|джабаль|уль|оф)$/iu,
  foreignTitle: /^(?:таймс|пост|джорн[эа]л|ньюс|трибьюн|телеграф|индепендент|гардиан|пресс|групп|медиа)$/iu,
  slavic: /^(?:александр|алексей|анатолий|андрей|антон|аркадий|арт[её]м|борис|вадим|валентин|валерий|василий|виктор|виталий|владимир|владислав|вячеслав|геннадий|георгий|герман|глеб|григорий|данил[аа]?|даниил|денис|дмитрий|евгений|егор|иван|игорь|илья|кирилл|константин|лев|леонид|максим|михаил|никита|николай|олег|павел|п[её]тр|роман|богдан|всеволод|святослав|сем[её]н|матвей|захар|назар|филипп|артур|марат|ильдар|эльдар|ринат|рашид|равиль|шамиль|айрат|фарид|руслан|рустам|сергей|станислав|степан|тимофей|тимур|ф[её]дор|эдуард|юрий|яков|ярослав|.*(?:ович|евич|ич))$/iu,
  woman: /(?:[оеё]вна|ична)(?: |$)|[а-яё]{2}(?:ск|цк|[нвтл])ая$|^(?!За[кх]ария |Иеремия |Джеремия )[А-ЯЁ][а-яё]{2,}ия [А-ЯЁ]|^[А-ЯЁ][а-яё]+[ая] (?:[^ ]+ )*[А-ЯЁ][а-яё]+(?:[оеё]в|ин)а$/u,
  declinesFirst: { m: /(?:[кгхнвтлр][иыо]й|[оеё]в|[иы]н)$/u, f: /(?:ая|[оеё]ва|[иы]на)$/u },
  junior: /^(?:младший|старший)$/iu,
  conjunction: /^(?:и|—|–)$/u,
  preposition: /^(?:на|над|под|апон)$/iu,
  eastAsian:
    /^(?:(?:Ким|Пак|Мун|Юн|Чон|Хан|Сон|Хван|Кан|Нгуен|Фам|Чан|Хоанг|Ван|Чхве)(?: (?:[АЕЁИОУЫЭЮЯ]|[А-Я][^аеёиоуыэюя ]*[аеёиоуыэюя]+)[^аеёиоуыэюя ]{0,2}){2}|(?:Ван|Дэн|Чжан|Чжэн|Чэнь|Линь|Хуан|Сунь|Цинь|Цзян|Цзэн|Лян|Шэнь|Дун|Жэнь|Фань|Пэн|Тянь|Фэн|Юань) (?:[АИОУЭЮЯ]|[А-Я][жз]?[аеёиоуыэюя]{1,3})(?:нь|н|й|р)?(?:(?:цз|чж|[бпмфдтлгкхцчшжсрв])?[аеёиоуыэюя]{1,3}(?:нь|н|й|р)?)?)$/u,
  // forms of Том, Сам and the like
};

export const RUSSIAN = declension(GRAMMAR);
