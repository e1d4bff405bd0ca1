// The commonest words of the languages that names are written in: a name of nothing else would be underlined in every sentence.
import { foldText } from '../spotter/fold.ts';

const WORDS = `
a an the and or but of in on at to for from by with as is are was were be been it its he his him she her they them their we our us you your i me my this that these those there here
who what when where why how which not no yes if so than then now more most all some any many one two new first last after before over under out up down about into also can will would could may said says year day time people
il lo la i gli le un uno una e ed o ma di del della dei delle da dal dalla in nel nella con su sul per tra fra che chi cui non si no se come quando dove perché anche più è sono era ha hanno questo questa quello quella ci ne poi già due dopo prima anni
der die das den dem des ein eine einen einer und oder aber von vom zu zum zur mit bei nach aus auf an im ist sind war hat haben wird nicht kein er sie es wir ihr ich als wie wenn dass auch noch nur schon so für über unter vor jahr
le la les un une des du de et ou mais où dans sur sous avec pour par est sont était a ont il elle ils elles on nous vous je ce cette ces qui que quoi dont ne pas plus se sa son ses leur au aux en y après avant
el la los las un una y o pero de del en con por para sin sobre es son fue ha han no sí se su sus lo que quien como cuando donde este esta más ya también tras entre desde hasta
o a os as um uma e ou mas de do da dos das em no na nos nas com por para sem sobre é são foi não se seu sua que quem como quando onde este esta mais já também após entre desde até
i w we z ze na do od o u po za przy przed nad pod dla się jest są był była nie tak to ten ta te on ona oni my wy ja jak kiedy gdzie który która co kto ale lub oraz już też tylko przez
a i v ve s se na do od z ze k ke o u po za před nad pod pro je jsou byl byla ne ano to ten ta on ona oni my vy já jak když kde který která co kdo ale nebo už také jen
ve veya ama bir bu şu o da de ki mi için ile gibi kadar daha çok en ne kim nasıl nerede var yok değil olarak olan oldu sonra önce
і й та а але або в у на з із зі до від за про по при над під для це цей ця ці той та він вона вони ми ви я не ні так як коли де що хто який яка які був була є вже ще також після перед
и а но или в во на с со к ко у о об от до за по при над под для из это этот эта эти тот он она они мы вы я не нет да как когда где что кто который которая был была есть уже ещё также после перед
و أو ثم في من إلى على عن مع هذا هذه ذلك تلك هو هي هم نحن أنا لا لم لن ما كان كانت قال قالت التي الذي الذين أن إن قد كل بعد قبل بين حتى عند
و یا در از به با بر برای که این آن را است بود شد می هم نیز تا اما اگر چه کی هر ما شما او آنها پس پیش گفت
ו או של את על אל עם מן כי אם לא כן זה זו זאת הוא היא הם הן אני אנחנו יש אין היה היתה כל גם רק עוד אחרי לפני בין מה מי איך אשר
的 了 是 在 和 与 或 也 不 有 我 你 他 她 它 我们 你们 他们 这 那 这个 那个 什么 谁 一个 没有 以及 因为 所以 但是 可以 表示 已经 进行
`;

const COMMON = new Set(WORDS.split(/\s+/u).map(foldText).filter((folded) => folded.replaceAll(' ', '').length > 1));

/** @param folded a name as it is compared; letters that stand alone are those of an acronym ("U.S."), and no words */
export const isCommon = (folded: string): boolean => COMMON.has(folded) || folded.split(' ').every((word) => COMMON.has(word));
