// Rule 5: scripts without spaces or capitals, and words joined to a name.
import { expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const scripts = dictionary({
  usa: { kind: 'place', names: ['美国'] },
  russia: { kind: 'place', names: ['俄罗斯'] },
  india: { kind: 'place', names: ['印度'] },
  shoigu: { kind: 'person', names: ['谢尔盖·绍伊古', '绍伊古'] },
  iran: { kind: 'place', names: ['איראן', 'إيران', 'ایران', 'İran', 'Iran'] },
  quds: { kind: 'place', names: ['القدس'] },
  israel: { kind: 'place', names: ['ישראל'], related: ['arrow'] },
  arrow: { kind: 'other', names: [['חץ', 'weak'], 'טיל חץ'], related: ['israel'] },
  washington: { kind: 'place', names: ['واشنگتن'] },
  germany: { kind: 'place', names: ['آلمان'], related: ['council'] },
  council: { names: [['شورای امنیت', 'weak']], related: ['germany', 'iran'] },
});

test.each([
  ['美国国防部长访问俄罗斯', ['美国=usa', '俄罗斯=russia']],
  ['中美国防部长会晤', []],
  ['印度洋舰队和印度', ['印度=india']],
  ['俄罗斯总统和绍伊古会谈', ['俄罗斯=russia', '绍伊古=shoigu']],
  ['谢尔盖·绍伊古和谢尔盖绍伊古', ['谢尔盖·绍伊古=shoigu', '谢尔盖绍伊古=shoigu']],
  ['ושבאיראן, לאיראן', ['איראן=iran', 'איראן=iran']],
  ['وبإيران ولإيران', ['إيران=iran', 'إيران=iran']],
  ['وبالقدس', ['القدس=quds']],
  ['در ایران', ['ایران=iran']],
  ["İran'ın, İran’a", ['İran=iran', 'İran=iran']],
  // joined words and a short name: twice in doubt
  ['הפעילה לחץ על ישראל', ['ישראל=israel']],
  ['חץ של ישראל', ['חץ=arrow', 'ישראל=israel']],
  ['טיל חץ של ישראל ולחץ', ['טיל חץ=arrow', 'ישראל=israel', 'חץ=arrow']],
  // a person who is called as a country
  ['ד"ר ישראל אלדד', []],
  // a Persian compound, a plural and an ending
  ['روزنامه واشنگتن‌تایمز', []],
  ['واشنگتن‌ها و ایران‌ی', ['واشنگتن=washington', 'ایران=iran']],
  // another country's council
  ['شورای امنیت آلمان', ['آلمان=germany']],
  ['شورای امنیت در ایران', ['شورای امنیت=council', 'ایران=iran']],
])('%j', (text, expected) => {
  expect(scripts.marks(text)).toEqual(expected);
});
