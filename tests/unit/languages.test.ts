// One story in the languages that the pages of tests/pages do not tell it in: every name that the library has is found, in its cases and with its suffixes.
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../reading/engine.ts';
import { spot } from '../../spotter/spot.ts';
import { realEngine } from '../fixtures/library.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await realEngine();
});

const STORIES: Record<string, { text: string; names: [surface: string, card: string][] }> = {
  de: {
    text: 'Der Sekretär des russischen Sicherheitsrates, Sergej Schoigu, reiste nach Teheran. Die Reise Schoigus nach dem Tod von Ismail Hanija, dem Führer der Hamas, galt Irans Antwort auf Israel, berichtet Reuters. Putins Botschaft an Ajatollah Ali Chamenei blieb geheim; die Nato und die USA schweigen, das Weiße Haus auch.',
    names: [
      ['russischen Sicherheitsrates', 'security-council-of-russia'], ['Sergej Schoigu', 'sergei-shoigu'], ['Teheran', 'tehran'], ['Schoigus', 'sergei-shoigu'],
      ['Ismail Hanija', 'ismail-haniyeh'], ['Hamas', 'hamas'], ['Irans', 'iran'], ['Israel', 'israel'], ['Reuters', 'reuters'], ['Putins', 'vladimir-putin'],
      ['Ajatollah', 'ayatollah'], ['Ali Chamenei', 'ali-khamenei'], ['Nato', 'nato'], ['USA', 'united-states'], ['Weiße Haus', 'white-house'],
    ],
  },
  fr: {
    text: 'Sergueï Choïgou s’est rendu à Téhéran après la mort d’Ismaïl Haniyeh, chef du Hamas. L’Iran prépare une riposte contre Israël, selon Reuters ; Vladimir Poutine a écrit à l’ayatollah Ali Khamenei. Les États-Unis et l’Otan se taisent, la Maison-Blanche aussi, et Choïgou est reparti pour Moscou.',
    names: [
      ['Sergueï Choïgou', 'sergei-shoigu'], ['Téhéran', 'tehran'], ['Ismaïl Haniyeh', 'ismail-haniyeh'], ['Hamas', 'hamas'], ['Iran', 'iran'], ['Israël', 'israel'],
      ['Reuters', 'reuters'], ['Vladimir Poutine', 'vladimir-putin'], ['Ali Khamenei', 'ali-khamenei'], ['États-Unis', 'united-states'], ['Otan', 'nato'],
      ['Maison-Blanche', 'white-house'], ['Choïgou', 'sergei-shoigu'], ['Moscou', 'moscow'],
    ],
  },
  es: {
    text: 'Serguéi Shoigú viajó a Teherán tras la muerte de Ismail Haniya, líder de Hamás. Irán prepara una respuesta contra Israel, según Reuters; Vladímir Putin escribió al ayatolá Alí Jamenei. Estados Unidos, la OTAN y la Casa Blanca callan; Shoigú volvió a Moscú y el Kremlin no dijo nada.',
    names: [
      ['Serguéi Shoigú', 'sergei-shoigu'], ['Teherán', 'tehran'], ['Ismail Haniya', 'ismail-haniyeh'], ['Hamás', 'hamas'], ['Irán', 'iran'], ['Israel', 'israel'],
      ['Reuters', 'reuters'], ['Vladímir Putin', 'vladimir-putin'], ['Alí Jamenei', 'ali-khamenei'], ['Estados Unidos', 'united-states'], ['OTAN', 'nato'],
      ['Casa Blanca', 'white-house'], ['Shoigú', 'sergei-shoigu'], ['Moscú', 'moscow'], ['Kremlin', 'kremlin'],
    ],
  },
  pt: {
    text: 'Sergei Shoigu visitou Teerã após a morte de Ismail Haniyeh, líder do Hamas. O Irã prepara uma resposta a Israel, segundo a Reuters; Vladimir Putin escreveu ao aiatolá Ali Khamenei. Os Estados Unidos, a Otan e a Casa Branca calam-se; Shoigu voltou a Moscovo, e a Ucrânia protestou junto da ONU.',
    names: [
      ['Sergei Shoigu', 'sergei-shoigu'], ['Teerã', 'tehran'], ['Ismail Haniyeh', 'ismail-haniyeh'], ['Hamas', 'hamas'], ['Irã', 'iran'], ['Israel', 'israel'],
      ['Reuters', 'reuters'], ['Vladimir Putin', 'vladimir-putin'], ['aiatolá', 'ayatollah'], ['Ali Khamenei', 'ali-khamenei'], ['Estados Unidos', 'united-states'],
      ['Otan', 'nato'], ['Casa Branca', 'white-house'], ['Shoigu', 'sergei-shoigu'], ['Moscovo', 'moscow'], ['Ucrânia', 'ukraine'], ['ONU', 'united-nations'],
    ],
  },
  pl: {
    text: 'Siergiej Szojgu poleciał do Teheranu po śmierci Ismaila Hanijji, przywódcy Hamasu. Iran zapowiada odwet na Izraelu, pisze Reuters; Władimir Putin napisał do ajatollaha Alego Chameneiego. Stany Zjednoczone, NATO i Biały Dom milczą. Rozmowy w Moskwie, z Szojgu i Putinem, dotyczyły Ukrainy.',
    names: [
      ['Siergiej Szojgu', 'sergei-shoigu'], ['Teheranu', 'tehran'], ['Ismaila Hanijji', 'ismail-haniyeh'], ['Hamasu', 'hamas'], ['Iran', 'iran'],
      ['Izraelu', 'israel'], ['Reuters', 'reuters'], ['Władimir Putin', 'vladimir-putin'], ['Alego Chameneiego', 'ali-khamenei'],
      ['Stany Zjednoczone', 'united-states'], ['NATO', 'nato'], ['Biały Dom', 'white-house'], ['Moskwie', 'moscow'], ['Szojgu', 'sergei-shoigu'],
      ['Putinem', 'vladimir-putin'], ['Ukrainy', 'ukraine'],
    ],
  },
  tr: {
    text: 'Sergey Şoygu, Hamas lideri İsmail Haniye\'nin öldürülmesinin ardından Tahran\'a gitti. İran\'ın İsrail\'e yanıtı bekleniyor, Reuters\'a göre Vladimir Putin, Ayetullah Ali Hamaney\'e mektup yazdı. ABD\'nin ve NATO\'nun sessizliği sürüyor; Şoygu Moskova\'ya döndü, Beyaz Saray da sustu.',
    names: [
      ['Sergey Şoygu', 'sergei-shoigu'], ['Hamas', 'hamas'], ['İsmail Haniye', 'ismail-haniyeh'], ['Tahran', 'tehran'], ['İran', 'iran'], ['İsrail', 'israel'],
      ['Reuters', 'reuters'], ['Vladimir Putin', 'vladimir-putin'], ['Ali Hamaney', 'ali-khamenei'], ['ABD', 'united-states'], ['NATO', 'nato'],
      ['Şoygu', 'sergei-shoigu'], ['Moskova', 'moscow'], ['Beyaz Saray', 'white-house'],
    ],
  },
  ar: {
    text: 'زار سيرغي شويغو طهران بعد اغتيال إسماعيل هنية، زعيم حماس. وتستعد إيران للرد على إسرائيل، بحسب رويترز، وكتب فلاديمير بوتين رسالة إلى آية الله علي خامنئي. ولم تعلق الولايات المتحدة ولا البيت الأبيض، وعاد شويغو إلى موسكو.',
    names: [
      ['سيرغي شويغو', 'sergei-shoigu'], ['طهران', 'tehran'], ['إسماعيل هنية', 'ismail-haniyeh'], ['حماس', 'hamas'], ['إيران', 'iran'], ['إسرائيل', 'israel'],
      ['رويترز', 'reuters'], ['فلاديمير بوتين', 'vladimir-putin'], ['آية الله', 'ayatollah'], ['علي خامنئي', 'ali-khamenei'], ['الولايات المتحدة', 'united-states'],
      ['البيت الأبيض', 'white-house'], ['شويغو', 'sergei-shoigu'], ['موسكو', 'moscow'],
    ],
  },
  fa: {
    text: 'سرگئی شویگو پس از کشته شدن اسماعیل هنیه، رهبر حماس، به تهران رفت. ایران برای پاسخ به اسرائیل آماده می‌شود، به گزارش رویترز ولادیمیر پوتین نامه‌ای به آیت‌الله علی خامنه‌ای نوشت. ایالات متحده و کاخ سفید سکوت کردند و شویگو به مسکو بازگشت.',
    names: [
      ['سرگئی شویگو', 'sergei-shoigu'], ['اسماعیل هنیه', 'ismail-haniyeh'], ['حماس', 'hamas'], ['تهران', 'tehran'], ['ایران', 'iran'], ['اسرائیل', 'israel'],
      ['رویترز', 'reuters'], ['ولادیمیر پوتین', 'vladimir-putin'], ['آیت‌الله', 'ayatollah'], ['علی خامنه‌ای', 'ali-khamenei'], ['ایالات متحده', 'united-states'],
      ['کاخ سفید', 'white-house'], ['شویگو', 'sergei-shoigu'], ['مسکو', 'moscow'],
    ],
  },
  he: {
    text: 'סרגיי שויגו הגיע לטהרן לאחר חיסולו של איסמאעיל הנייה, מנהיג חמאס. איראן נערכת לתגובה נגד ישראל, לפי רויטרס, וולדימיר פוטין כתב לאייתוללה עלי ח\'אמנאי. ארצות הברית, נאט"ו והבית הלבן שותקים; שויגו חזר למוסקבה.',
    names: [
      ['סרגיי שויגו', 'sergei-shoigu'], ['טהרן', 'tehran'], ['איסמאעיל הנייה', 'ismail-haniyeh'], ['חמאס', 'hamas'], ['איראן', 'iran'], ['ישראל', 'israel'],
      ['רויטרס', 'reuters'], ['ולדימיר פוטין', 'vladimir-putin'], ['אייתוללה', 'ayatollah'], ['עלי ח\'אמנאי', 'ali-khamenei'], ['ארצות הברית', 'united-states'],
      ['נאט"ו', 'nato'], ['הבית הלבן', 'white-house'], ['שויגו', 'sergei-shoigu'], ['מוסקבה', 'moscow'],
    ],
  },
  zh: {
    text: '谢尔盖·绍伊古在哈马斯领导人伊斯梅尔·哈尼亚遇害后访问德黑兰。据路透社报道，伊朗准备对以色列作出回应，弗拉基米尔·普京致信哈梅内伊。美国、北约和白宫保持沉默，绍伊古返回莫斯科。',
    names: [
      ['谢尔盖·绍伊古', 'sergei-shoigu'], ['哈马斯', 'hamas'], ['伊斯梅尔·哈尼亚', 'ismail-haniyeh'], ['德黑兰', 'tehran'], ['路透社', 'reuters'], ['伊朗', 'iran'], ['以色列', 'israel'],
      ['弗拉基米尔·普京', 'vladimir-putin'], ['美国', 'united-states'], ['北约', 'nato'], ['白宫', 'white-house'], ['绍伊古', 'sergei-shoigu'], ['莫斯科', 'moscow'],
    ],
  },
  cs: {
    text: 'Sergej Šojgu odletěl do Teheránu po smrti Ismaíla Haníji, vůdce Hamásu. Írán chystá odpověď Izraeli, píše Reuters; Vladimir Putin napsal ajatolláhu Alímu Chameneímu. Spojené státy, NATO a Bílý dům mlčí. Šojgu se vrátil do Moskvy k Putinovi.',
    names: [
      ['Sergej Šojgu', 'sergei-shoigu'], ['Teheránu', 'tehran'], ['Ismaíla Haníji', 'ismail-haniyeh'], ['Hamásu', 'hamas'], ['Írán', 'iran'], ['Izraeli', 'israel'], ['Reuters', 'reuters'],
      ['Vladimir Putin', 'vladimir-putin'], ['ajatolláhu', 'ayatollah'], ['Alímu Chameneímu', 'ali-khamenei'], ['Spojené státy', 'united-states'], ['NATO', 'nato'], ['Bílý dům', 'white-house'],
      ['Šojgu', 'sergei-shoigu'], ['Moskvy', 'moscow'], ['Putinovi', 'vladimir-putin'],
    ],
  },
};

test.each(Object.entries(STORIES))('%s', (_, { text, names }) => {
  const { mentions } = spot(engine.index, [text]);
  expect(mentions.map(({ start, end, card }) => [text.slice(start, end), engine.library.cards[card]!.id])).toEqual(names);
});
