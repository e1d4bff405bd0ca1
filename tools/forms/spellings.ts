// Other spellings of people's names in Latin letters, by tables of words that English and Italian news writes one for the other.
import { foldText } from '../../spotter/fold.ts';

/** Variants of a name: further ones would be combinations that nobody writes. */
const MOST = 6;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

type Table = ReadonlyMap<string, readonly string[]>;

/** A line is one name in its spellings, the most used first. What stands after ">" is written for the others, but they never for it. */
function table(lines: string): Table {
  const out = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [own, also] = line.split('>').map((part) => part.trim().split(' ')) as [string[], string[]?];
    for (const word of own) out.set(word, [...(out.get(word) ?? []), ...own.filter((other) => other !== word), ...(also ?? [])]);
  }
  return out;
}

/** Given names of Russian and Ukrainian. */
const SLAVIC: Table = table(`
  sergei sergey serghei sergej
  andrei andrey > andrej
  alexei alexey aleksei aleksey
  nikolai nikolay > nikolaj
  dmitry dmitri dmitriy dmitrij
  yuri yury yuriy yurii
  valery valeri valeriy
  vitaly vitali vitaliy
  anatoly anatoli anatoliy
  gennady gennadi gennadiy
  grigory grigori grigoriy
  vasily vasili vasiliy
  arkady arkadi arkadiy
  yevgeny evgeny yevgeniy evgeni
  aleksandr alexandr > alexander
  pyotr > petr
  fyodor fedor
  artyom artem
  natalia natalya nataliya
  tatiana tatyana
  yulia yuliya
  ksenia kseniya
  ekaterina yekaterina
  oleksandr olexandr
  oleksiy oleksii
  serhiy serhii
  andriy andrii
  valerii valeriy valery
  volodymyr volodimir > vladimir
  dmytro dmitro
  mykhailo mykhaylo
  kyrylo kirilo
`);
/** Written in one way, and seldom given to others: with them too a surname in -sky is Russian or Ukrainian. */
const SLAVIC_FIXED = new Set('bohdan borys denys igor ihor iryna kirill konstantin leonid mikhail mykola oleg oleh olena pavlo petro rustem svitlana taras vadym vladimir vladislav vyacheslav'.split(' '));

/** Given names of Arabic and Persian. As the last word of a name they would be a surname, and stay. */
const GIVEN: Table = table(`
  mohammad mohammed muhammad mohamed
  ahmad ahmed
  hassan hasan
  hussein hussain husayn
  hossein hosein > hussein
  mahmoud mahmud
  mustafa mostafa
  youssef yousef yusuf
  khaled khalid
  walid waleed
  omar umar
  osama usama
  ismail ismael
  esmail esmaeil > ismail
  ebrahim > ibrahim
  yahya yehya yehia
  abdullah abdallah
  abdollah > abdullah
  abdel abdul
  abdulrahman abdelrahman abdurrahman
  abdolrahim > abdulrahim
  naim naeem
  saeed said
  javad jawad
  masoud massoud masud
  mohsen mohsin
  jaafar jafar
  fuad fouad
  tariq tareq tarek
  rafiq rafik
  faisal feisal faysal
  nouri nuri
  mojtaba mujtaba
  suleiman sulaiman
  seyyed sayyed seyed sayyid
  binyamin benyamin > benjamin
  antony > anthony
`);
/** Given names in the spellings of French, German, Turkish, African and other papers: too many to make names of, but one is as good as another before its bearer's surname. */
const ALIKE: Table = table(`
  mohammed muhammed mohamad mohamud muhammet mehmed
  ahmed ahmet achmed
  hassan hassane hasan
  hussein husein huseyin houssein hossein
  mahmoud mahmood mahmut
  mustafa mustapha moustafa moustapha
  youssef youcef yousuf jusuf yosef
  khaled chaled halid
  omar oumar omer
  ibrahim ebrahim brahim
  ismail esmail
  abdullah abdoullah abdulla
  suleiman souleiman suleyman soleiman sleiman
  rashid rachid rasheed
  bashar bachar baschar
  hafez hafiz hafes
  karim kareem
  najib nagib najeeb
  yasser yasir jassir
  ziad ziyad
  rudolf rudolph rodolphe
  joseph josef jozef
  alexander aleksandr aleksandar oleksandr alexandre alexandros
  vladimir volodymyr wladimir wolodymyr
  sergei serhiy serguei sergii
  dmitry dmytro dimitri
  nikolai mykola nikola nicolas
  mikhail mykhailo michail
  yevgeny yevhen jewgeni evgueni
  alexei oleksiy alexej
  viktor victor
`);
/** Names that vary wherever they stand next to another word. */
const BESIDE: Table = table(`
  qassem kassem qasem qasim
  meshaal mashal meshal
  gallant galant
  tymoshenko timoshenko
`);
/** Names that are nobody else's: they vary alone too. */
const ALONE: Table = table(`
  haniyeh haniya haniyya haniyah
  nasrallah nasralla
  soleimani suleimani sulaimani
  gaddafi qaddafi gadhafi kadhafi gheddafi
  rouhani ruhani rohani
  raisi raissi raeisi
  mousavi musavi moussavi
  araghchi araqchi araghtchi
  ghalibaf qalibaf
  qaani ghaani qani
  bagheri baqeri
  abdollahian abdullahian
  zawahiri zawahri
  jolani julani jawlani
  hezbollah hizbullah hizbollah
  lukashenko lukashenka
  yanukovych yanukovich
  klitschko klichko
`);

/** The Arabic article in front of a name. A first "Al" without a hyphen is Al Gore's. */
const ARTICLE = /^(?:al|el)$/iu;
/** What stands between these and the next word is one name with them. */
const BOUND = new Set(['abd', 'abu', 'bin', 'ibn']);
/** What follows "Abdul", and is often one word with it. */
const ATTRIBUTES = 'aziz hamid karim latif majid malik rahim rahman salam'.split(' ');
/** "Servant of the …" is written in one, two or three words. */
const SERVANTS: [RegExp, (...found: string[]) => string][] = [
  [/\bAbd [ae]l[- ](?=\p{Lu})/u, () => 'Abdul '],
  [/\bAbd[uoe]l[- ](?=\p{Lu})/u, () => 'Abd al-'],
  [new RegExp(`\\bAbd[uoe]l(${ATTRIBUTES.join('|')})\\b`, 'u'), (_, word) => `Abdul ${capitalised(word!)}`],
  [new RegExp(`\\bAbd[uoe]l[- ](${ATTRIBUTES.map(capitalised).join('|')})\\b`, 'u'), (_, word) => `Abdul${word!.toLowerCase()}`],
];
const SKY = /(?<=[szc]k)(?:y|yy|yi|iy|ii|yj|ij)$/u;
const SKIES = ['y', 'yy', 'yi', 'iy'];

interface Token {
  text: string;
  folded: string;
  /** What parts it from the next. */
  gap: string;
}

const tokensOf = (name: string): Token[] =>
  Array.from(name.matchAll(/(?<text>[\p{L}\p{M}'’ʼ]+)(?<gap>[^\p{L}]*)/gu), ({ groups }) => ({ text: groups!.text!, gap: groups!.gap!, folded: foldText(groups!.text!).replaceAll(' ', '') }));

const isSlavic = (word: string) => SLAVIC.has(word) || SLAVIC_FIXED.has(word);

/** Folded words to write for the token at a place, the most used first; "" leaves it out. */
function othersOf(tokens: readonly Token[], at: number): readonly string[] {
  const { text, folded, gap } = tokens[at]!;
  const isLast = at === tokens.length - 1;
  if (ARTICLE.test(folded)) {
    if (isLast || BOUND.has(tokens[at - 1]?.folded ?? '') || (at === 0 && gap === ' ' && text !== folded)) return [];
    return [...(at > 0 && at === tokens.length - 2 ? [''] : []), folded === 'al' ? 'el' : 'al'];
  }
  const alone = ALONE.get(folded);
  if (alone) return alone;
  if (isLast && SKY.test(folded) && (at === 0 || isSlavic(tokens[0]!.folded))) return SKIES.map((ending) => folded.replace(SKY, ending)).filter((other) => other !== folded);
  if (tokens.length === 1) return [];
  return BESIDE.get(folded) ?? (isLast ? [] : (SLAVIC.get(folded) ?? GIVEN.get(folded) ?? []));
}

/** How else a given name is written, folded: "Muhammed Bazoum" is Mohamed Bazoum. "Abdul" is but half of a name, and says nothing by itself. */
export function givenSpellings(folded: string): Set<string> {
  const near = folded.startsWith('abd') ? [folded] : [folded, ...[SLAVIC, GIVEN].flatMap((names) => names.get(folded) ?? [])];
  return new Set([...near, ...near.flatMap((word) => ALIKE.get(word) ?? [])]);
}

const writeAs = (folded: string, { text }: Token) => (/^\p{Lu}/u.test(text) ? capitalised(folded) : folded);

/**
 * Other ways in which a person's name is written in Latin letters, the likeliest first: "Sergei Lavrov" -> "Sergey Lavrov".
 * No two read alike to the spotter, and none like the name itself.
 */
export function spellingVariants(name: string): string[] {
  const tokens = tokensOf(name);
  let made: { text: string; unlikely: number }[] = [{ text: '', unlikely: 0 }];
  for (const [at, token] of tokens.entries()) {
    const written = [token.text + token.gap, ...othersOf(tokens, at).map((other) => (other ? writeAs(other, token) + token.gap : ''))];
    made = made.flatMap(({ text, unlikely }) => written.map((word, rank) => ({ text: text + word, unlikely: unlikely + rank })));
  }
  for (const [pattern, other] of SERVANTS) made.push({ text: name.replace(pattern, other), unlikely: 1 });
  const out = new Map<string, string>();
  const own = foldText(name);
  for (const { text } of made.sort((a, b) => a.unlikely - b.unlikely)) {
    const folded = foldText(text);
    if (folded !== own && !out.has(folded)) out.set(folded, text);
  }
  return [...out.values()].slice(0, MOST);
}
