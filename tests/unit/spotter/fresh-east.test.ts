// Arabic, Persian, Hebrew and Chinese, as fresh news writes them: words and characters that make a name a part of another one, and those that settle a short name.
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../spotter/fold.ts';
import { isWholeWord } from '../../../spotter/segments.ts';
import { dictionary } from '../../fixtures/names.ts';

const { marks, read } = dictionary(
  {
    europe: { kind: 'place', names: ['欧洲'] },
    usa: { kind: 'place', names: ['美国', 'أمريكا', 'الولايات المتحدة'] },
    qatar: { kind: 'place', names: ['卡塔尔', ['קטר', 'weak']] },
    mali: { kind: 'place', names: ['马里', ['مالي', 'weak'], ['مالی', 'weak']] },
    syria: { kind: 'place', names: ['叙利亚', 'سوريا', 'سوریه'], related: ['assad'] },
    aviv: { kind: 'place', names: ['תל אביב', 'ירושלים'] },
    saudi: { kind: 'place', names: ['السعودية'] },
    cairo: { kind: 'place', names: ['القاهرة', 'السودان', 'بغداد', 'تهران'] },
    mashhad: { kind: 'place', names: [['مشهد', 'weak'], ['قدس', 'weak']] },
    oman: { kind: 'place', names: [['عمان', 'weak']] },
    amman: { kind: 'place', names: [['عمان', 'weak']] },
    nato: { names: ['北约'] },
    trump: { kind: 'person', names: ['川普', '普京'] },
    kallas: { kind: 'person', names: ['卡娅·卡拉斯', '卡拉斯'] },
    assad: { kind: 'person', names: ['巴沙尔·阿萨德', ['阿萨德', 'weak', 'surname'], 'بشار الأسد', ['الأسد', 'weak', 'surname'], ['اسد', 'weak', 'surname']], related: ['syria'] },
    salman: { kind: 'person', names: ['محمد بن سلمان', '穆罕默德·本·萨勒曼'] },
    plane: { kind: 'weapon', names: ['סו-35'] },
    jazeera: { names: [['الجزيرة', 'weak'], ['المیادین', 'weak'], ['سانا', 'weak']] },
    army: { names: [['ارتش', 'weak']] },
    twitter: { names: [['X', 'weak'], ['路透', 'weak']] },
    hall: { kind: 'place', names: ['ישראל'], related: ['lapid', 'yamina', 'pressure', 'unit'] },
    gantz: { kind: 'person', names: ['בני גנץ'], related: ['lapid', 'yamina', 'pressure', 'unit'] },
    likud: { names: ['ליכוד'], related: ['lapid', 'yamina', 'pressure', 'unit'] },
    lapid: { kind: 'person', names: [['לפיד', 'weak', 'surname']], related: ['gantz', 'likud', 'hall'] },
    yamina: { names: [['הציונות', 'weak']], related: ['gantz', 'likud', 'hall'] },
    pressure: { names: [['חץ', 'weak']], related: ['gantz', 'likud', 'hall'] },
    unit: { names: [['מוסד', 'weak', 'particle']], related: ['gantz', 'likud', 'hall'] },
  },
  { titles: ['الرئيس'] },
);
const surfaces = (...blocks: string[]) => marks(blocks).map((mark) => mark.split('=')[0]);
const isWhole = (text: string, name: string) => isWholeWord(text, text.indexOf(name), text.indexOf(name) + name.length);

describe('whole words of Chinese', () => {
  test.each([
    ['促使歐洲各國更加團結', '歐洲'],
    ['他曾向川普提案', '川普'],
    ['總統與普京會談', '普京'],
    ['當局造訪華府。', '華府'],
    ['台灣與美國產能', '美國'],
    ['對北約擴張', '北約'],
  ])('in %s stands %s', (text, name) => expect(isWhole(text, name)).toBe(true));

  test.each([
    // "about, in the north-east", "defence of China and the US", "Premier Li stresses"
    ['東北約有三百人', '北約'],
    ['中美國防部長會晤', '美國'],
    ['向李強調經濟', '李強'],
    ['印度洋艦隊', '印度'],
  ])('in %s is no %s', (text, name) => expect(isWhole(text, name)).toBe(false));
});

test.each([['敍利亞', '叙利亚'], ['衞報', '卫报'], ['峯會', '峰会'], ['滙豐', '汇丰'], ['祇有', '只有'], ['敎育', '教育']])('%s is written in Hong Kong', (variant, simplified) => {
  expect(foldText(variant)).toBe(foldText(simplified));
});

describe.each<[string, string[], string[]]>([
  ['sounds up to a dot', ['由前行長马里奥‧德拉吉领导'], []],
  ['a country in front of somebody with a dot in his name', ['马里总统何塞·加西亚说'], ['马里']],
  ['a country in front of a given name of any characters', ['美国唐纳德·杜说', '美国尼克·杜说'], ['美国', '美国']],
  ['a given name that is written in several ways', ['總統唐諾·川普說'], ['川普']],
  ['the end of another surname', ['“拉蒙·阿爾卡拉斯”號'], []],
  ['the surname itself', ['「卡拉斯」', '卡婭·卡拉斯'], ['卡拉斯', '卡婭·卡拉斯']],
  ['the son of a prince', ['哈立德·本·穆罕默德·本·萨勒曼说'], []],
  ['the prince', ['由穆罕默德·本·萨勒曼说'], ['穆罕默德·本·萨勒曼']],
  ['a paper, an agency and a conference behind a place', ['卡塔爾通訊社说', '「歐洲新聞台」说', '欧洲安全会议开幕', '美国中央广播公司说'], []],
  ['what a place does with a conference', ['美国举行论坛', '欧洲各国通讯社'], ['美国', '欧洲']],
  ['a government or time of somebody', ['叙利亚阿薩德政權倒台', '叙利亚和阿萨德时代'], ['叙利亚', '阿薩德', '叙利亚', '阿萨德']],
  ['the surname alone is left alone', ['阿萨德树下'], []],
  ['what one writes on', ['外交部在X上發文'], ['X']],
  ['any other X', ['外交部在X光下', '在X上市', '從X上發現'], []],
  ['who reports', ['據路透報導，', '援引路透消息'], ['路透', '路透']],
  ['whoever else', ['光線路透明'], []],
  ['the maqaf joins words of a name', ['הוא טס לתל־אביב בסו־35'], ['תל־אביב', 'סו־35']],
  ['a father behind بن', ['التقى خالد بن محمد بن سلمان'], []],
  ['he himself', ['التقى محمد بن سلمان'], ['محمد بن سلمان']],
  ['the Saudi air force, ministry and lands', ['القوات الجوية السعودية', 'بوزارة الخارجية السعودية', 'إلى الأراضي السعودية'], []],
  ['Saudi Arabia behind a verb, a preposition, a man and a country', ['قالت السعودية', 'إلى السعودية', 'زار الرئيس الأمريكي السعودية', 'دعت الولايات المتحدة السعودية'], ['السعودية', 'السعودية', 'السعودية', 'الولايات المتحدة', 'السعودية']],
  ['what is called by a town', ['بمعرض القاهرة الدولي', 'ولمنتدى بغداد', 'באוניברסיטת תל אביב', 'ותזמורת ירושלים', 'نمایشگاه تهران'], []],
  ['a town that something happens in', ['معرض في القاهرة', 'פסטיבל בירושלים'], ['القاهرة', 'ירושלים']],
  ['a name in quotes behind what it names', ['خیابان «بغداد» بسته شد', 'قوات "درع السودان" تقدمت', 'خبرنگار حوادث «تهران»'], []],
  ['other quotes', ['قال: "السودان" بخير', 'گفت «تهران» آرام است'], ['السودان', 'تهران']],
  ['a country or town said to be one', ['بجمهورية مالي', 'در شهر مشهد', 'ב"מדינת קטר"', 'کشور مالی', 'בעיר קטר'], ['مالي', 'مشهد', 'קטר', 'مالی', 'קטר']],
  ['a word of the language', ['وضع مالي', 'از مشهد گفت', 'קטר הרכבת', 'עיר קטר'], []],
  ['a city that may be two', ['العاصمة عمان', 'در شهر قدس'], []],
  ['channels and who is quoted', ['مراسل الجزيرة', 'قناة "الجزيرة"', 'به نقل از المیادین نوشت', 'نقلا عن الجزيرة'], ['الجزيرة', 'الجزيرة', 'المیادین', 'الجزيرة']],
  ['the island, and another country’s army', ['في الجزيرة', 'به نقل از ارتش این کشور'], []],
  ['the agency at the head of a report', ['بغداد-سانا'], ['بغداد', 'سانا']],
  ['not within one', ['وصل إلى بغداد - سانا'], ['بغداد']],
  ['a verb of saying, and what a leader has', ['سوريا: قال الأسد', 'حكم عائلة الأسد في سوريا', 'دولت اسد در سوریه'], ['سوريا', 'الأسد', 'الأسد', 'سوريا', 'اسد', 'سوریه']],
])('%s', (_what, blocks, expected) => {
  // each by itself: a name that was settled speaks for the same one elsewhere
  test(blocks[0]!, () => expect(blocks.flatMap((block) => surfaces(block))).toEqual(expected));
});

test('a lion in a zoo is nobody', () => {
  expect(surfaces('في سوريا رأى الأسد في الحديقة')).toEqual(['سوريا']);
});

describe('behind joined words of Hebrew', () => {
  const page = (last: string) => surfaces(`בני גנץ והליכוד בישראל ${last}`).slice(3);

  test('two related cards speak for a person and for a name with its article', () => {
    expect(page('פנו ללפיד')).toEqual(['לפיד']);
    expect(page('והציונות')).toEqual(['הציונות']);
  });

  test('one is not enough', () => {
    expect(surfaces('בני גנץ פנה ללפיד')).toEqual(['בני גנץ']);
  });

  test('nor are two for what is a word there', () => {
    expect(page('הפעילו לחץ')).toEqual([]);
    expect(page('במוסד החינוכי')).toEqual([]);
  });
});

test('the reason says which word settled it', () => {
  expect(read('بجمهورية مالي').mentions[0]!.reason).toEqual({ rule: 'title', word: 'بجمهورية' });
  expect(read('خالد بن محمد بن سلمان').unmarked[0]!.refusal).toEqual({ rule: 'other-given-name', word: 'بن' });
});
