// Arabic, Persian and Hebrew, which have no capitals: words in front of a name that make it another, and words that say what it is.
import { foldText } from './fold.ts';

/** Hebrew and Arabic letters. */
const isNearEast = (unit: number) => unit >= 0x590 && unit < 0x700;
/** Units in front that are looked at: two words and what stands between. */
const REACH = 24;
/** What begins a word. */
const EDGE = '(?:^|[\\s"«“(\\u200C])';

/** "خالد بن محمد بن زايد": behind it stands a father. */
const SON_OF = new RegExp(`${EDGE}(?:و)?(?:بن|ابن|بنت)\\s$`, 'u');

/** The one country whose name is its adjective: behind a noun with the article, feminine or a plural. "المملكة العربية السعودية" is a name, "الولايات المتحدة" another country. */
const SAUDI = foldText('السعودية');
const NOUN_BEFORE = /(?:^|[\s"«(])(?:[وف]?[بك]?ال|[وف]?لل)(?!عربية\s|متحدة\s)(?:\p{L}+(?:ة|ات)|أراضي|اراضي|موانئ|مدن|شركات|أنباء|انباء|سواحل|حدود|صحف|أجهزة|مصادر|بنوك|قوى|مواقف|جهود)\s$/u;

/** Bodies, buildings and events that are called by a town or country right behind: "معرض القاهرة الدولي للكتاب", "באוניברסיטת תל אביב". */
const HEAD_IN_FRONT = new RegExp(`${EDGE}(?:[وف]?[بلك]?(?:جامعة|مستشفى|فندق|متحف|معرض|مهرجان|منتدى|موسم|استاد|ملعب|رالي|ماراثون|بورصة)|نمایشگاه|جشنواره|موزه|ورزشگاه|میدان|روزنامه|ו?ש?[בלמ]?(?:אוניברסיטת|מוזיאון|פסטיבל|תיאטרון|סינמטק|תזמורת|מקהלת|להקת|מרתון|אצטדיון|בורסת|מלון|רחוב|כיכר))\\s$`, 'u');

/** What is called by a name in quotes: "خیابان «بغداد»", "قوات "درع السودان"". */
const CALLED = /(?:خیابان|میدان|روزنامه|خبرنگار|نشریه|مجله|فیلم|کتاب|هتل|شارع|صحيفة|مجلة|فيلم|قوات|حركة|ميليشيا|كتائب|لواء|عملية|منصة|برنامج|كتاب|رواية|רחוב|עיתון|ספר)(?:\s\p{L}+)?\s["«“](?:\p{L}+\s)?$/u;
const CLOSING = /^["»”]/u;

/** What a name is a part of, or whose name it is. */
export function nearEastWhole(text: string, start: number, end: number, kind: string | undefined): { rule: 'other-given-name' | 'longer-name'; word: string } | undefined {
  if ((kind !== 'person' && kind !== 'place') || !isNearEast(text.charCodeAt(start))) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (kind === 'person') {
    const son = SON_OF.exec(before)?.[0].trim();
    return son ? { rule: 'other-given-name', word: son } : undefined;
  }
  const head = HEAD_IN_FRONT.exec(before)?.[0].trim();
  if (head) return { rule: 'longer-name', word: head };
  const surface = text.slice(start, end);
  const noun = foldText(surface) === SAUDI ? NOUN_BEFORE.exec(before)?.[0].trim() : undefined;
  if (noun) return { rule: 'longer-name', word: noun };
  return CLOSING.test(text.slice(end, end + 1)) && CALLED.test(before) ? { rule: 'longer-name', word: before.slice(before.search(/["«“](?:\p{L}+\s)?$/u)) + surface } : undefined;
}

/** In front of a country or town they say that it is one. */
const COUNTRY_OR_TOWN = new RegExp(`${EDGE}(?:[وف]?[بلك]?(?:جمهورية|دولة|مملكة|سلطنة|مدينة|محافظة|بلدة)|[وف]?(?:ال|بال|لل)عاصمة|جمهوری|کشور|شهر|شهرستان|استان|پایتخت|ו?[בלמש]?(?:רפובליקת|מדינת|העיר|מחוז|בירת)|ו?[בל]עיר)\\s$`, 'u');
/** Jerusalem, and a town by Tehran. */
const TWO_TOWNS = foldText('قدس');
/** In front of a paper, channel or platform. */
const MEDIUM = new RegExp(`${EDGE}(?:[وف]?[بلك]?(?:قناة|شبكة|صحيفة|وكالة|مراسل|مراسلة|مراسلو|تلفزيون|موقع|منصة)|خبرگزاری|شبکه|شبکه اجتماعی|روزنامه|خبرنگار|تلویزیون|وبگاه|وب‌سایت|پلتفرم|ו?[בלמש]?(?:ערוץ|עיתון|סוכנות|אתר|רשת))\\s["«“]?$`, 'u');
/** In front of whoever is quoted. */
const QUOTED = new RegExp(`${EDGE}(?:نقل(?:ا|اً|ًا) عن|به نقل از|به گزارش|به نوشته)\\s["«“]?$`, 'u');
/** "طهران-سانا": a report's head. */
const HEAD = /^\s*\p{Script=Arabic}+(?:\s\p{Script=Arabic}+)?\s?[-–—]\s?$/u;
const HEAD_ENDS = /^\s*(?:$|[-–—:\n])/u;
/** Someone else's: "به نقل از ارتش این کشور", "به گزارش سپاه نیوز". */
const THEIRS = /^\s(?:این|آن|نیوز|پرس)(?!\p{L})/u;

/** The word that settles a short name of a place or of a body, of one word. */
export function nearEastTitle(text: string, start: number, end: number, kind: string | undefined): string | undefined {
  if (!isNearEast(text.charCodeAt(start))) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start);
  const surface = text.slice(start, end);
  if (kind === 'place') return foldText(surface) === TWO_TOWNS ? undefined : COUNTRY_OR_TOWN.exec(before)?.[0].trim();
  if (kind !== 'other' || /\s/u.test(surface) || THEIRS.test(text.slice(end, end + 5))) return undefined;
  const word = (MEDIUM.exec(before) ?? QUOTED.exec(before))?.[0].trim();
  return word ?? (start <= REACH && HEAD.test(before) && HEAD_ENDS.test(text.slice(end, end + 3)) ? before.trim() : undefined);
}

/** Right in front of a surname: a verb of saying, where the language puts it there, or what a leader has. */
const PERSON = new RegExp(`${EDGE}(?:[وف]?(?:قال|أكد|أعلن|أضاف|صرح|أوضح|شدد|أشار|اعتبر|حذر|أعرب|دعا)ت?|[وف]?عبرت|[وف]?[بل]?(?:نظام|حكم|حكومة|إدارة|عائلة|أسرة|عهد)|دولت|حکومت|خانواده|ו?(?:אמרה?|הודיעה?|הוסיפה?|טענה?|הבהירה?)|ו?[בלמש]?(?:ממשלת|ממשל|משפחת))\\s$`, 'u');
export const nearEastPerson = (text: string, start: number): string | undefined => (isNearEast(text.charCodeAt(start)) ? PERSON.exec(text.slice(Math.max(0, start - REACH), start))?.[0].trim() : undefined);

/** Whether a short name behind joined words can be more than a word there: a person's, one of several words, and one with its article. Else "לחץ" is pressure, or "to Hetz"; "وفتح" is Fatah, or "opened"; "במוסד" is the Mossad, or an institution. */
export const standsJoined = (surface: string, kind: string | undefined): boolean => kind === 'person' || /\s|^(?:ה|ال)/u.test(surface);
