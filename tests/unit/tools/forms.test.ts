// Case forms of Russian and Ukrainian names: those that stand in the news are made, and foreign names stay as they are.
import { expect, test } from 'vitest';
import { formsOfName, formsOfWord, type Declined } from '../../../tools/forms/slavic.ts';

const CASES: [name: string, lang: Declined, person: 'm' | 'f' | undefined, forms: string[]][] = [
  ['Путин', 'ru', 'm', ['Путина', 'Путину', 'Путиным', 'Путине']],
  ['Владимир Путин', 'ru', 'm', ['Владимира Путина', 'Владимиру Путину', 'Владимиром Путиным', 'Владимире Путине']],
  ['Путін', 'uk', 'm', ['Путіна', 'Путіну', 'Путіним', 'Путіні', 'Путінові']],
  ['Зеленский', 'ru', 'm', ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском']],
  ['Зеленський', 'uk', 'm', ['Зеленського', 'Зеленському', 'Зеленським']],
  ['Володимир Зеленський', 'uk', 'm', ['Володимира Зеленського', 'Володимиру Зеленському', 'Володимиром Зеленським']],
  ['Мария Захарова', 'ru', 'f', ['Марии Захаровой', 'Марию Захарову', 'Марией Захаровой']],
  ['Москва', 'ru', undefined, ['Москвы', 'Москве', 'Москву', 'Москвой']],
  ['Москва', 'uk', undefined, ['Москви', 'Москві', 'Москву', 'Москвою']],
  ['Київ', 'uk', undefined, ['Києва', 'Києву', 'Києвом', 'Києві']],
  ['Киев', 'ru', undefined, ['Киева', 'Киеву', 'Киевом', 'Киеве']],
  ['Харків', 'uk', undefined, ['Харкова', 'Харкову', 'Харковом', 'Харкові']],
  ['Россия', 'ru', undefined, ['России', 'Россию', 'Россией']],
  ['Израиль', 'ru', undefined, ['Израиля', 'Израилю', 'Израилем', 'Израиле']],
  ['Египет', 'ru', undefined, ['Египта', 'Египту', 'Египтом', 'Египте']],
  ['Совет безопасности России', 'ru', undefined, ['Совета безопасности России', 'Совету безопасности России', 'Советом безопасности России', 'Совете безопасности России']],
  ['Рада безпеки Росії', 'uk', undefined, ['Ради безпеки Росії', 'Раді безпеки Росії', 'Раду безпеки Росії', 'Радою безпеки Росії']],
  ['Вооружённые силы Ирана', 'ru', undefined, ['Вооружённых сил Ирана', 'Вооружённым силам Ирана', 'Вооружёнными силами Ирана', 'Вооружённых силах Ирана']],
];

test.each(CASES)('%s (%s, %s)', (name, lang, person, forms) => {
  const made = formsOfName(name, lang, person ? { person } : {});
  expect(made).toEqual(expect.arrayContaining(forms));
  expect(made).not.toContain(name);
  expect(new Set(made).size).toBe(made.length);
});

test.each([
  ['Шойгу', 'ru', 'm'],
  ['Шойгу', 'uk', 'm'],
  ['Хаменеи', 'ru', 'm'],
  ['Нетаньяху', 'ru', 'm'],
  ['Баку', 'ru', undefined],
  ['НАТО', 'ru', undefined],
  ['ХАМАС', 'uk', undefined],
  ['Reuters', 'ru', undefined],
  ['Су-35', 'ru', undefined],
] as const)('%s (%s) has one form', (name, lang, person) => {
  expect(formsOfName(name, lang, person ? { person } : {})).toEqual([]);
});

test('only the given name of Shoigu declines', () => {
  expect(formsOfName('Сергей Шойгу', 'ru', { person: 'm' })).toEqual(expect.arrayContaining(['Сергея Шойгу', 'Сергею Шойгу', 'Сергеем Шойгу']));
  expect(formsOfName('Сергій Шойгу', 'uk', { person: 'm' })).toEqual(expect.arrayContaining(['Сергія Шойгу', 'Сергію Шойгу', 'Сергієм Шойгу']));
});

test('a woman’s surname in a consonant does not decline, a man’s does', () => {
  expect(formsOfWord('Собчак', 'ru', { person: 'f' })).toEqual([]);
  expect(formsOfWord('Собчак', 'ru', { person: 'm' })).toContain('Собчака');
});

test('what follows the first noun stays', () => {
  for (const form of formsOfName('Совет безопасности России', 'ru')) expect(form).toMatch(/ безопасности России$/);
});
