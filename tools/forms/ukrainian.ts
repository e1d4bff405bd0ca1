// Ukrainian case forms of names, by rules of our own: hard, soft and mixed declensions, vowels that change or fall, consonants that soften.
import { declension, type Adjective, type Cases, type Gender, type Grammar } from './east-slavic.ts';

/** The endings of the cases in their order, "/" between those in use side by side. */
const endings = (stem: string, ...list: string[]): Cases => list.map((ending) => ending.split('/').map((one) => stem + one));
const like = (word: string, stem: string) => (word[0] === word[0]!.toLowerCase() ? stem : stem[0]!.toUpperCase() + stem.slice(1));
const vowels = (word: string) => word.match(/[аеєиіїоуюя]/gu)?.length ?? 0;
/** In small letters, with one look of the apostrophe: what the rules compare. */
const plain = (word: string) => word.toLowerCase().replaceAll(/['ʼ]/gu, '’');

// ---- the declensions

/** A person has the genitive in the accusative and the ending -ові in the locative; a thing neither. */
type Kind = 'person' | 'thing';

/** -а and -у of the genitive are a matter of meaning: -у for lands and what cannot be touched, -а for people, towns and arms. */
function masculine(stem: string, kind: Kind, genitive: 'а' | 'у' = 'а'): Cases {
  const accusative = kind === 'person' ? genitive : '';
  if (/[жчшщ]$/u.test(stem)) return endings(stem, genitive, 'у/еві', accusative, 'ем', kind === 'person' ? 'еві/і' : 'і');
  const local = /[гґкх]$/u.test(stem) ? 'у' : 'і';
  const made = endings(stem, genitive, 'у/ові', accusative, 'ом', kind === 'person' ? `ові/${local}` : local);
  // "у Петербурзі": of the velars only -бург softens in the news
  return /ург$/u.test(stem) ? made.with(4, [...made[4]!, `${stem.slice(0, -1)}зі`]) : made;
}

/** After a soft consonant, and after a vowel (-й). */
const soft = (stem: string, kind: Kind, genitive = 'я'): Cases => endings(stem, genitive, 'ю/еві', kind === 'person' ? 'я' : 'ь', 'ем', kind === 'person' ? 'еві/і' : 'і');
const afterVowel = (stem: string, kind: Kind, genitive = 'я'): Cases => endings(stem, genitive, 'ю/єві', kind === 'person' ? 'я' : 'й', 'єм', kind === 'person' ? 'єві/ї' : 'ї');

const SOFTENED: Record<string, string> = { г: 'з', ґ: 'з', к: 'ц', х: 'с' };
const soften = (stem: string) => (stem.endsWith('кк') ? `${stem.slice(0, -2)}цц` : stem.slice(0, -1) + (SOFTENED[stem.at(-1)!] ?? stem.at(-1)!));

function feminine(word: string): Cases {
  const stem = word.slice(0, -1);
  if (word.endsWith('я')) return /[аеєиіїоуюяйь’'ʼ]$/u.test(stem) ? endings(stem, 'ї', 'ї', 'ю', 'єю', 'ї') : endings(stem, 'і', 'і', 'ю', 'ею', 'і');
  if (/[жчшщ]$/u.test(stem)) return endings(stem, 'і', 'і', 'у', 'ею', 'і');
  return [[`${stem}и`], [`${soften(stem)}і`], [`${stem}у`], [`${stem}ою`], [`${soften(stem)}і`]];
}

/** Feminines in a consonant. Before -ю a single consonant doubles after a vowel (Геранню), and an apostrophe follows a lip (Перм’ю). */
function consonantFeminine(word: string): Cases {
  const bare = word.replace(/ь$/u, '');
  const stem = /^в?ісь$/iu.test(word) ? like(word, 'ос') : /(?:іст|сіл|міц|ніч|піч|річ)$/u.test(bare) && !/^річ$/iu.test(bare) ? bare.replace(/і(?=[а-яґ]{1,2}$)/u, 'о') : bare;
  const instrumental = /[бпвмфр]$/u.test(bare) ? `${bare}’ю` : /[аеєиіїоуюя][а-яґ]$/u.test(bare) ? `${bare}${bare.at(-1)}ю` : `${bare}ю`;
  return [[`${stem}і`], [`${stem}і`], [word], [instrumental], [`${stem}і`]];
}

/** The locative in -ім ("на Зеленськім") is left out: the news does not write it. */
const adjectival = (stem: string): Cases => endings(stem, 'ого', 'ому', 'ого', 'им', 'ому');
const adjectivalFeminine = (stem: string): Cases => endings(stem, 'ої', 'ій', 'у', 'ою', 'ій');

// ---- stems that change

/** і that becomes о, е that falls, in words whose ending does not tell. */
const STEMS: Record<string, string> = {
  єгипет: 'єгипт', дім: 'дом', кіт: 'кот', сокіл: 'сокол', орел: 'орл', осел: 'осл', козел: 'козл', бусел: 'бусл', вітер: 'вітр', острів: 'остров', півострів: 'півостров', договір: 'договор', схід: 'сход', захід: 'заход', прохід: 'проход',
  похід: 'поход', рік: 'рок', ріг: 'рог', міст: 'мост', лід: 'льод', ніж: 'нож', загін: 'загон', опір: 'опор', вибір: 'вибор', збір: 'збор', федір: 'федор', антін: 'антон', прокіп: 'прокоп', сидір: 'сидор', яків: 'яков', павел: 'павл', двір: 'двор',
  кривоніс: 'кривонос', потік: 'поток', стіл: 'стол', бік: 'бок', рів: 'ров', кріт: 'крот', свекор: 'свекр',
};
const SOFT_STEMS: Record<string, string> = {
  ігор: 'ігор', лебідь: 'лебед', ведмідь: 'ведмед', кінь: 'кон', рябокінь: 'рябокон', корінь: 'корен', камінь: 'камен', журавель: 'журавл', день: 'дн', заєць: 'зайц', вогонь: 'вогн', ірпінь: 'ірпен', гість: 'гост', перстень: 'перстн', швець: 'швец', січень: 'січн', корабель: 'корабл', 'кам’янець': 'кам’янц',
};
/** Soft ones that are written hard: callings, mostly. Foreign -ар and -ир are hard (Башар). */
const SOFT_R = /(?:секрет|календ)ар$|^(?:багат|бат|моз|чиг|чм|коз|сніг|монаст)ир$|^(?:бод?н|бонд|грабан|граб|губ|дуд|золот|зуб|кобз|кос|крам|кух|лаз|лим|лихв|лік|палам|пах|пек|пис|пушк|рим|рот|слюс|тит|ток|цез|кес|чебот|чобот|шахт|шинк|цимбал|волод|виноград|кравч|дяч)ар$|^цар$/u;
const Y_STEMS: Record<string, string> = { соловей: 'солов’', воробей: 'вороб’', муравей: 'мурав’' };
/** Foreign and bookish words in -ів keep it. */
const KEEPS_IV = /(?:авів|архів)$/u;

function changed(word: string, kind: Kind, genitive?: 'у'): Cases | undefined {
  const lower = plain(word);
  const land = genitive && 'ю';
  if (STEMS[lower]) return masculine(like(word, STEMS[lower]), kind, genitive);
  if (SOFT_STEMS[lower]) return soft(like(word, SOFT_STEMS[lower]), kind, land);
  if (SOFT_R.test(lower)) return soft(word, kind, land);
  if (Y_STEMS[lower]) return afterVowel(like(word, Y_STEMS[lower]), kind, land);
  // Тернопіль
  if (/піль$/u.test(lower)) return soft(`${word.slice(0, -4)}пол`, kind, land);
  if (/[аеєиіїоуюя]єць$/u.test(lower)) return soft(`${word.slice(0, -3)}йц`, kind, land);
  const [, before = '', last = '', ending] = /^(.*)(.)(ець|ок)$/u.exec(word) ?? [];
  if (!ending) return undefined;
  // the vowel stays in words of one syllable and after two consonants (Чернець, Хічкок)
  const stays = !before || vowels(lower) < 2 || (/[^аеєиіїоуюяь’'ʼ]$/u.test(before) && /[^аеєиіїоуюяжчш]$/u.test(last)) || /(?:[вб]осток|білосток|поток|[уо]рок|[аеиі]сок|банг?кок|барок)$/u.test(lower);
  if (ending === 'ок') return masculine(stays ? word : `${before}${last}к`, kind, genitive);
  return soft(stays ? word.slice(0, -1) : `${before}${last === 'л' ? 'ль' : last}ц`, kind, land);
}

// ---- people

/** Foreign surnames in -ін where no given name says so (Остіном, not Остіним). */
const FOREIGN_IN = /^[^аеєиіїоуюя]*[иі]н$|(?:ддін|вейн|(?:нь|ао|ян|ей|го|юй|цзе)[пмблсц]ін)$|^(?:остін|мартін|дарвін|чаплін|франклін|рабін|бегін|пейлін|келвін|болдвін|годвін|гудвін|марвін|ервін|ірвін|берлін|кронін|боуїн|ларкін|селін|хосейн)$/u;
/** Stressed French endings: nothing declines. */
const FRENCH = /^(?:дюма|золя|тома|петіпа|труайя|бенуа|дега|люка|дерріда)$/u;
/** Given names in -о that decline; Джо, Маріо, Паоло do not. */
const MEN_IN_O = /^(?:дмитро|павло|петро|михайло|данило|марко|левко|юрко|гаврило|кирило|самійло|василько)$/u;

function man(word: string, part: 'given' | 'surname'): Cases | undefined {
  const lower = plain(word);
  if (/[ая]$/u.test(lower)) return FRENCH.test(lower) || /[аеєиіїоуюя]а$/u.test(lower) ? undefined : feminine(word);
  // Лукашенко, Кличко, Шило
  if (/о$/u.test(lower)) return (part === 'given' ? MEN_IN_O.test(lower) : /(?:.{3}|.[^аеєиіїоуюя])ко$|[йи]ло$/u.test(lower)) ? masculine(word.slice(0, -1), 'person') : undefined;
  if (/[еєиіїую]$/u.test(lower)) return undefined;
  const irregular = changed(word, 'person');
  if (irregular) return irregular;
  if (/ь$/u.test(lower)) return soft(word.slice(0, -1), 'person');
  if (/й$/u.test(lower)) return afterVowel(word.slice(0, -1), 'person');
  return masculine(word, 'person');
}

function manSurname(word: string, slavic: boolean | undefined): Cases | undefined {
  const lower = plain(word);
  if (/ий$/u.test(lower) || (/ній$/u.test(lower) && SOFT.test(lower))) return adjective(word, false)?.cases;
  if (/[иії]н$/u.test(lower)) {
    const foreign = slavic === undefined ? FOREIGN_IN.test(lower) : !slavic && !(/[кшжчщр][иі]н$/u.test(lower) && vowels(lower) > 2);
    return foreign ? masculine(word, 'person') : endings(word, 'а', 'у/ові', 'а', 'им', 'ові/і');
  }
  // Russian ones in -ой: Толстой
  if (/[^аеєиіїоуюя]ой$/u.test(lower) && vowels(lower) > 1) return adjectival(word.slice(0, -2));
  if (/[оеє]в$/u.test(lower) && vowels(lower) > 1) return endings(word, 'а', 'у', 'а', 'им', 'у/і');
  // Ukrainian surnames in -ів decline with the vowel changed (Ковальова) and as they are (Луціва)
  if (/[ії]в$/u.test(lower) && !STEMS[lower]) {
    const open = /їв$/u.test(lower) ? 'єв' : /[жчшщ]ів$/u.test(lower) ? 'ев' : 'ов';
    const [own, other] = [word.slice(0, -2) + open, word].map((stem) => endings(stem, 'а', 'у', 'а', 'им', 'у/і'));
    return own!.map((forms, at) => [...forms, ...other![at]!]);
  }
  return man(word, 'surname');
}

function womanSurname(word: string): Cases | undefined {
  const lower = plain(word);
  if (FRENCH.test(lower) || !/[ая]$/u.test(lower) || /[аеєиіїоуюя]а$/u.test(lower)) return undefined;
  // what men have in -ий, -ов, -ін; native -ина is a noun (Щербина)
  if (/(?:[сзц]ьк|[оеє]в|[ії]н|[жчшщц]ин|[бвгґджзклмпрстфхцчшщй]н|^(?:біл|чорн|руд|сір|зелен|стар|мал|молод|нов|лих|тих|товст))а$/u.test(lower)) return adjectivalFeminine(word.slice(0, -1));
  return feminine(word);
}

function given(word: string, gender: 'm' | 'f'): Cases | undefined {
  const lower = plain(word);
  if (gender === 'm') return /ий$/u.test(lower) ? adjective(word, false)?.cases : man(word, 'given');
  if (/[ая]$/u.test(lower)) return /[аеєиіїоуюя]а$/u.test(lower) ? undefined : feminine(word);
  return lower === 'любов' ? consonantFeminine(word) : undefined;
}

// ---- adjectives

/** Stems of short adjectives, which no suffix tells. */
const SHORT = '^(?:велик|висок|широк|далек|глибок|біл|чорн|нов|стар|мал|перш|друг|п’ят|шост|вищ|найвищ|старш|молодш|більш|менш|найбільш|золот|свят|зелен|сір|молод|прав|лів|жив|єдин|м’як|тих|довг|крут|чуж|крив|добр|злат|голуб|мертв|багат|кругл|гаряч|сух|гол|рід|вільн|рівн|червон|крилат)';
/** Suffixes that tell: -ський, -ний, -ований, -овий, -ючий, -крита. */
const SUFFIX = '(?:[сзц]ьк|[бвгґджзйклмнпрстфхцчшщь]н|[аеєя]н|[оеє]в|[уюя]ч|[кбвл]ит|лив|робітнич|виробнич|виборч|творч|робоч)';
const FOLLOWED = new RegExp(`(?:${SHORT}|${SUFFIX})(?:а|е|і)$|.{3}ий$`, 'u');
/** At the end of a name: Хмельницький, and places such as Рівне and Новоазовське. */
const ALONE = /.{3}ий$|[сзц]ьк[аеі]$|(?:[оеє]в|[бвгджзклмпрстхчшйьиї]н|лен|’ян)е$/u;
/** Nouns that look like an adjective before another word: "Війна Росії", "Основа України". */
const NO_ADJECTIVE =
  /^(?:мова|сосна|тюрма|казна|рана|вена|охрана|кана|сметана|панна|савана|гавана|астана|ліана|гайана|гвіана|тетяна|гана|ботсвана|молдова|кордова|єва|женева|вдова|корова|вишня|сатана|тисяча|поляна|бавовна|плита|еліта|орбіта|пошана|вартові|острови|[а-яґєії]*(?:війна|весна|изна|арена|сцена|антена|гігієна|умова|змова|розмова|промова|основа|голова|станова|установа|будова|підкова))$/u;
/** Soft adjectives: Середній, Третя, Внутрішнє. */
const SOFT = /(?:[жшчд]н|верхн|давн|крайн|альн|трет|син|безкра)(?:ій|я|є|і)$/u;

function adjective(word: string, followed: boolean): Adjective | undefined {
  const lower = plain(word);
  if (lower === 'часів' && followed) return { gender: 'm', cases: adjectival(`${word.slice(0, -2)}ов`), plural: [] };
  if (lower.length < 4 || NO_ADJECTIVE.test(lower)) return undefined;
  if (/(?:ій|я|є)$/u.test(lower) && SOFT.test(lower) && (followed || /ній$/u.test(lower))) {
    const stem = word.replace(/(?:ій|я|є)$/u, '');
    const plural = endings(stem, 'і', 'іх', 'ім', 'іми', 'іх');
    if (lower.endsWith('я')) return { gender: 'f', cases: endings(stem, 'ьої', 'ій', 'ю', 'ьою', 'ій'), plural };
    return { gender: lower.endsWith('є') ? 'n' : 'm', cases: endings(stem, 'ього', 'ьому', 'ього', 'ім', 'ьому'), plural };
  }
  if (!(followed ? FOLLOWED : ALONE).test(lower)) return undefined;
  const stem = word.replace(/(?:ий|а|е|і)$/u, '');
  const plural = endings(stem, 'і', 'их', 'им', 'ими', 'их');
  if (lower.endsWith('і')) return { gender: 'plural', cases: endings(stem, 'их', 'им', 'их', 'ими', 'их'), plural };
  if (lower.endsWith('а')) return { gender: 'f', cases: adjectivalFeminine(stem), plural };
  return { gender: lower.endsWith('е') ? 'n' : 'm', cases: adjectival(stem), plural };
}

// ---- things

/** Foreign words and abbreviations that stay. */
const STAYS = /^(?:мін[а-яґєії]+[иі]|кудс|папуа|бюро|марино|маріно|торіно|портофіно|валентіно|монпельє|о-ви|о-в)$/u;
/** The genitive in -у: lands, and what a name in the news is the head of: unions, courts, councils, pacts, organs, buildings of the state. */
const IN_U =
  /(?:стан|союз|суд|альянс|договір|рух|штаб|корпус|комітет|фонд|банк|блок|фронт|полк|легіон|батальйон|загін|уряд|парламент|конгрес|сенат|інститут|університет|центр|департамент|завод|концерн|без|план|пакт|режим|флот|порт|потік|опір|офіс|талібан|клуб|форум|саміт|протокол|закон|кодекс|трибунал|процес|схід|захід|регіон|район|світ|простір|меморандум|газ|канал|дім|халіфат|емірат|султанат|округ|океан|рубіж|відділ|указ|конфлікт|штурм|наступ|напад|удар|изм|ізм|джи[хг]ад|пром|буд|космос|фест|інвест|телеком|інтернет|телеграм|кордон|бізнес|синдикат|контроль)$|^(?:край|степ|ліс|ріг|яр|мир|пентагон|мосс?ад|гонконг|іран|ірак|ізраїль|китай|ліван|єгипет|ємен|катар|крим|донбас|бахрейн|азербайджан|судан|оман|алжир|туніс|в’єтнам|кувейт|непал|люксембург|бангладеш|тайвань|кавказ|лаос|парагвай|уругвай|бруней|еквадор|сальвадор|гондурас|чад|нігер|габон|бенін|сенегал|камерун|мадагаскар|маврикій|мозамбік|бутан|кіпр|ліхтенштейн|ватикан|сінгапур|таїланд|суринам|барбадос|беліз|квебек|техас|тибет|сибір|урал|дунай|тимор|д’івуар|реюньйон|гібралтар|шпіцберген|гуам|уельс|канзас|арканзас|орегон|вайомінг|мічиган|іллінойс|массачусетс|вісконсин|кривбас|європол|інтерпол)$/u;
/** Feminines in a consonant: -ість, -ань, -ч and the like, and single ones. */
const FEMININE =
  /(?:(?<!^г)ість|[аеу]сть|(?<!тайв|^ш|^)ань|[еи]дь|[нр]ть|сіль|міць|подорож)$|^(?:в?ісь|русь|білорусь|лють|мить|молодь|сталь|волинь|тюмень|лодзь|прип’ять|кров|любов|церков|ніч|річ|піч|керч|січ|перм|твер|об|мідь|модель|ціль|роль|боль|осінь|тінь|верф|мораль|магістраль)$/u;
const NEUTER_O = /(?:ств|цтв|зтв|[оеє]в|[иії]н|військ|міст|прав|озер|болот|ядр|слов|золот|крил|тіл|сел)о$/u;
const NEUTER_E = /(?:^море|^поле|сонце|серце|місце|ище|[^аеєиіїоуюя]це)$/u;
/** Neuters in -я: a doubled consonant, a hushing one or an apostrophe before it (Запоріжжя, Поволжя, Придністров’я). */
const NEUTER_YA = /(?:([дзлнстцчшж])\1|[чшж]|[бвмр]’|ст|зв)я$/u;
/** Plural places and bodies with a bare genitive, and how it is written; the others in -и take -ів. */
const BARE: Record<string, string> = { сили: 'сил', висоти: 'висот', води: 'вод', бригади: 'бригад', групи: 'груп', ракети: 'ракет', війська: 'військ', лубни: 'лубен', ромни: 'ромен', умови: 'умов', війни: 'воєн', сторони: 'сторін', школи: 'шкіл', гори: 'гір', угоди: 'угод', атаки: 'атак', служби: 'служб', жертви: 'жертв', жнива: 'жнив', люди: 'людей', гості: 'гостей', острова: 'островів' };
const BARE_PLACES = /^(?:філіппін|афін|фів|канн|черкас|сум|мальдів|сейшел|карпат|альп|анд|курил|багам|голан|балкан|прилук|бендер|антил|комор|татр|саян|арденн|кордильєр|с[иі]ракуз|чебоксар|дубоссар)и$/u;
/** Plurals in -і and -а; other words in -і are foreign (Тбілісі). */
const PLURAL_I = /(?:[цс]ії|території|[внлпрбж]ці|[^аеєиіїоуюя]иці|.{3}ичі|гості|області|землі|війська)$/u;
/** Men in -а with whom an adjective agrees as with a man. */
const MEN = /^(?:папа|суддя|аятола|мулла|старшина|воєвода|староста|голова|колега)$/u;

function pluralOnly(word: string): Cases | undefined {
  const lower = plain(word);
  const stem = word.slice(0, -1);
  const softly = /[іїя]$/u.test(lower) && !/[жчшщ].$/u.test(lower) ? 'я' : 'а';
  const genitive = BARE[lower] ? like(word, BARE[lower]) : /ії$/u.test(lower) ? `${stem}й` : BARE_PLACES.test(lower) || /(?:[иі]ни|[чя]ни)$/u.test(lower) || /(?:ств|військ|прав|міст)а$/u.test(lower) ? stem : /иці$/u.test(lower) ? `${stem}ь` : /ї$/u.test(lower) ? `${stem}їв` : /[лрт]ері$|області$|[нт]ості$/u.test(lower) ? `${stem}ей` : `${stem}ів`;
  return [[genitive], [`${stem}${softly}м`], [genitive], [`${stem}${softly}ми`], [`${stem}${softly}х`]];
}

function noun(word: string, agrees?: Gender): Cases | undefined {
  const lower = plain(word);
  if (STAYS.test(lower)) return undefined;
  const fits = (...genders: Gender[]) => !agrees || genders.includes(agrees);
  if (lower === 'вартові' && !agrees) return endings(word.slice(0, -1), 'их', 'им', 'их', 'ими', 'их');
  if (agrees === 'plural') return /[иіая]$|[^о]ї$/u.test(lower) ? pluralOnly(word) : undefined;
  // a word in -і is a plural or foreign (Тбілісі)
  if (/и$/u.test(lower) || PLURAL_I.test(lower)) return agrees ? undefined : pluralOnly(word);
  if (lower === 'дніпро') return fits('m') ? masculine(word.slice(0, -1), 'thing').with(2, [word]) : undefined;
  if (/о$/u.test(lower)) return fits('n') && NEUTER_O.test(lower) ? endings(word.slice(0, -1), 'а', 'у', 'о', 'ом', /[гкх]о$/u.test(lower) ? 'у' : 'і') : undefined;
  if (/е$/u.test(lower)) return !fits('n') || !NEUTER_E.test(lower) ? undefined : /ще$/u.test(lower) ? endings(word.slice(0, -1), 'а', 'у', 'е', 'ем', 'і') : endings(word.slice(0, -1), 'я', 'ю', 'е', 'ем', 'і');
  if (NEUTER_YA.test(lower) && !/^(?:стаття|рілля|сім’я|суддя)$/u.test(lower)) return fits('n') ? endings(word.slice(0, -1), 'я', 'ю', 'я', 'ям', /’я$/u.test(lower) ? 'ї' : 'і') : undefined;
  if (/[ая]$/u.test(lower)) return FRENCH.test(lower) || /[аеєиіїоуюя]а$/u.test(lower) || !(fits('f') || (agrees === 'm' && MEN.test(lower))) ? undefined : feminine(word);
  if (/[еєіїоую]$/u.test(lower)) return undefined;
  if (agrees === 'f' || (!agrees && FEMININE.test(lower))) return /(?:ь|[чшжвфмр])$/u.test(lower) ? consonantFeminine(word) : undefined;
  if (!fits('m')) return undefined;
  const genitive = IN_U.test(lower) ? 'у' : undefined;
  const irregular = changed(word, 'thing', genitive);
  if (irregular) return irregular.with(2, [word]);
  // Київ, Миколаїв; Львів, Чернігів; Жидачів: no dative in -ові beside the other
  if (/[ії]в$/u.test(lower) && !KEEPS_IV.test(lower)) return masculine(word.slice(0, -2) + (lower.endsWith('їв') ? 'єв' : /[жчшщ]ів$|^(?:канів|кишинів)$/u.test(lower) ? 'ев' : 'ов'), 'thing').map((forms, at) => (at === 2 ? [word] : forms.slice(0, 1)));
  if (/ь$/u.test(lower)) return soft(word.slice(0, -1), 'thing', genitive && 'ю');
  if (/й$/u.test(lower)) return afterVowel(word.slice(0, -1), 'thing', genitive && 'ю');
  return masculine(word, 'thing', genitive);
}

function plural(word: string, agrees?: Gender): Cases | undefined {
  const lower = plain(word);
  if (!noun(word, agrees) || /[оеєиії]$/u.test(lower) || NEUTER_YA.test(lower)) return undefined;
  const stem = /[аяьй]$/u.test(lower) ? word.slice(0, -1) : (changed(word, 'thing')?.[0]![0]!.slice(0, -1) ?? word);
  const series = (nominative: string, genitive: string, vowel: string): Cases => [[stem + nominative], [genitive], [`${stem}${vowel}м`], [`${stem}${vowel}ми`], [`${stem}${vowel}х`]];
  if (/ія$/u.test(lower)) return series('ї', `${stem}й`, 'я');
  if (/я$/u.test(lower)) return series('і', `${stem}ь`, 'я');
  if (/а$/u.test(lower)) return series(/[жчшщ]$/u.test(stem) ? 'і' : 'и', BARE[`${plain(stem)}и`] ? like(word, BARE[`${plain(stem)}и`]!) : /[^аеєиіїоуюяь’]к$/u.test(stem) ? `${stem.slice(0, -1)}ок` : stem, 'а');
  if (/й$/u.test(lower)) return series('ї', `${stem}їв`, 'я');
  if (/ь$/u.test(lower)) return agrees === 'f' || FEMININE.test(lower) ? series('і', `${stem}ей`, 'я') : series('і', `${stem}ів`, 'я');
  return series(/[жчшщ]$/u.test(stem) ? 'і' : 'и', `${stem}ів`, 'а');
}

const GRAMMAR: Grammar = {
  given,
  surname: (word, gender, slavic) => (gender === 'm' ? manSurname(word, slavic) : womanSurname(word)),
  adjective,
  noun,
  plural,
  counted:
    /^(?:шах[еі]д|іскандер|кинджал|калібр|леопард|абрамс|п[аеє]тріот|хаймарс|джавелін|стінгер|байрактар|ланцет|герань|циркон|орєшнік|орешник|горішник|град|ураган|смерч|орлан|мохаджер|могаджер|фаттах|фатех|томагавк|челленджер|міраж|грипен|нептун|сармат|буревісник|тополь|ярс|булава|панцир|бук|тор|корнет|гепард|мардер|страйкер|гаммер|хаммер|скад|солнцепьок|гіацинт|тюльпан|онікс|гарпун|кассам|тріумф|термінатор|ексосет|скальп|гермес|ахмат|маверік)$/iu,
  fixed: /^(?:ансар|катаїб|джебхат|хайят|гайят|тахрір|хашд|лашкар|харакат|боко|нью|сан|санта|лос|ель|аль|ла|лас|порт|пуерто|коста|шрі|буркіна|сьєрра|абу|бейт|хан|кот|шарм|джабаль|уль|оф)$/iu,
  foreignTitle: /^(?:таймс|пост|джорнел|ньюс|триб’юн|телеграф|індепендент|гардіан|прес|груп|медіа)$/iu,
  slavic:
    /^(?:олександр|александр|олексій|алєксєй|анатолій|андрій|андрєй|антон|аркадій|артем|борис|вадим|валентин|валерій|василь|віктор|віталій|володимир|владімір|владислав|в’ячеслав|геннадій|георгій|герман|гліб|григорій|данило|денис|дмитро|дмитрій|дмітрій|євген|євгеній|єгор|іван|ігор|ілля|кирило|костянтин|лев|леонід|максим|михайло|михаїл|микита|микола|ніколай|олег|павло|петро|роман|богдан|всеволод|святослав|семен|матвій|захар|назар|пилип|артур|марат|ільдар|ельдар|рінат|рашид|шаміль|руслан|рустам|сергій|станіслав|степан|тимофій|тимур|федір|едуард|юрій|яків|ярослав|.*(?:ович|йович|іч))$/iu,
  woman: /[ії]вна(?: |$)|(?:[сзц]ьк|[бвгджклмпрстхчшщ]н)а$|^(?!За[кх]арія |Єремія |Джеремія )[А-ЯЁІЇЄҐ][а-яіїєґ]{2,}ія [А-ЯІЇЄҐ]|^[А-ЯІЇЄҐ][а-яіїєґ’]+[ая] (?:[^ ]+ )*[А-ЯІЇЄҐ][а-яіїєґ’]+(?:[оеє]в|[ії]н)а$/u,
  declinesFirst: { m: /(?:ий|[оеє]в|[иії]н)$/u, f: /(?:ська|цька|зька|[оеє]ва|[ії]на)$/u },
  junior: /^(?:молодший|старший)$/iu,
  conjunction: /^(?:і|й|та|—|–)$/u,
  preposition: /^(?:на|над|під|апон)$/iu,
  eastAsian:
    /^(?:(?:Кім|Пак|Мун|Юн|Чон|Хан|Сон|Хван|Кан|Нгуєн|Фам|Чан|Хоанг|Ван|Чхве)(?: (?:[АЕЄИІОУЮЯ]|[А-Я][^аеєиіїоуюя ]*[аеєиіїоуюя]+)[^аеєиіїоуюя ]{0,2}){2}|(?:Ван|Ден|Чжан|Чжен|Чень|Лінь|Хуан|Сунь|Цінь|Цзян|Цзен|Лян|Шень|Дун|Жень|Фань|Пен|Тянь|Фен|Юань) (?:[АІОУЕЮЯ]|[А-Я][жз]?[аеєиіїоуюя]{1,3})(?:нь|н|й|р)?(?:(?:цз|чж|[бпмфдтлгкхцчшжсрв])?[аеєиіїоуюя]{1,3}(?:нь|н|й|р)?)?)$/u,
};

export const UKRAINIAN = declension(GRAMMAR);
