// Other spellings of people's names in Latin letters: those that the news writes are made, and none where a name has but one.
import { expect, test } from 'vitest';
import { foldText } from '../../../spotter/fold.ts';
import { spellingVariants } from '../../../tools/forms/spellings.ts';

/** Names with spellings that must be among their variants. */
const MADE: Record<string, string> = {
  'Sergei Shoigu': 'Sergey Shoigu, Serghei Shoigu, Sergej Shoigu',
  'Sergey Lavrov': 'Sergei Lavrov',
  'Dmitry Peskov': 'Dmitri Peskov, Dmitriy Peskov',
  'Yuri Ushakov': 'Yury Ushakov, Yuriy Ushakov',
  'Andrei Belousov': 'Andrey Belousov',
  'Alexei Navalny': 'Alexey Navalny, Aleksei Navalny',
  'Aleksandr Dugin': 'Alexander Dugin',
  'Valery Gerasimov': 'Valeri Gerasimov, Valeriy Gerasimov',
  'Yevgeny Prigozhin': 'Evgeny Prigozhin',
  'Nikolai Patrushev': 'Nikolay Patrushev',
  'Ekaterina Duntsova': 'Yekaterina Duntsova',
  'Tatyana Moskalkova': 'Tatiana Moskalkova',
  'Vladimir Medinsky': 'Vladimir Medinskiy',
  'Volodymyr Zelensky': 'Volodymyr Zelenskyy, Volodymyr Zelenskyi, Volodymyr Zelenskiy, Vladimir Zelensky',
  Zelensky: 'Zelenskyy, Zelenskiy, Zelenskyi',
  'Oleksandr Syrskyi': 'Oleksandr Syrsky, Oleksandr Syrskyy',
  'Andriy Yermak': 'Andrii Yermak',
  'Serhiy Kyslytsya': 'Serhii Kyslytsya',
  'Yulia Tymoshenko': 'Yulia Timoshenko, Yuliya Tymoshenko',
  'Alexander Lukashenko': 'Alexander Lukashenka',
  'Viktor Yanukovych': 'Viktor Yanukovich',
  'Vitali Klitschko': 'Vitaly Klitschko, Vitali Klichko',
  'Mohammad Bagheri': 'Mohammed Bagheri, Mohammad Baqeri',
  'Mohammed Deif': 'Mohammad Deif, Muhammad Deif, Mohamed Deif',
  'Mohammed bin Salman': 'Mohammad bin Salman, Muhammad bin Salman, Mohamed bin Salman',
  'Mahmoud Abbas': 'Mahmud Abbas',
  'Mahmoud Ahmadinejad': 'Mahmud Ahmadinejad',
  'Hassan Nasrallah': 'Hasan Nasrallah',
  'Hassan Rouhani': 'Hassan Ruhani, Hassan Rohani',
  'Hossein Salami': 'Hosein Salami, Hussein Salami',
  'Ismail Haniyeh': 'Ismail Haniya, Ismael Haniyeh, Ismail Haniyah',
  Haniyeh: 'Haniya, Haniyya, Haniyah',
  'Yahya Sinwar': 'Yehya Sinwar, Yehia Sinwar',
  'Qassem Soleimani': 'Qassem Suleimani, Qasem Soleimani, Kassem Soleimani',
  'Naim Qassem': 'Naim Kassem, Naim Qasim, Naeem Qassem',
  'Muammar Gaddafi': 'Muammar Qaddafi, Muammar Gadhafi, Muammar Gheddafi',
  'Bashar al-Assad': 'Bashar Assad, Bashar el-Assad',
  'Bashar Al Assad': 'Bashar Assad, Bashar El Assad',
  'al-Assad': 'el-Assad',
  'Khalil al-Hayya': 'Khalil Hayya, Khalil el-Hayya',
  'Abdel Fattah el-Sisi': 'Abdel Fattah al-Sisi, Abdul Fattah el-Sisi',
  'Ayman al-Zawahiri': 'Ayman al-Zawahri, Ayman Zawahiri',
  'Abdulmalik al-Houthi': 'Abdul Malik al-Houthi',
  'Abdulaziz bin Salman': 'Abdul Aziz bin Salman',
  'Abdul Rahman al-Rashed': 'Abdel Rahman al-Rashed, Abdulrahman al-Rashed',
  'Abd al-Rahman Arif': 'Abdul Rahman Arif',
  'Ebrahim Raisi': 'Ibrahim Raisi, Ebrahim Raissi',
  'Abdolrahim Mousavi': 'Abdulrahim Mousavi, Abdolrahim Musavi, Abdul Rahim Mousavi',
  'Abbas Araghchi': 'Abbas Araqchi, Abbas Araghtchi',
  'Mohammad Bagher Ghalibaf': 'Mohammad Bagher Qalibaf, Mohammed Bagher Ghalibaf',
  'Esmail Qaani': 'Esmail Ghaani, Ismail Qaani, Esmaeil Qaani',
  'Seyyed Ali Khamenei': 'Sayyed Ali Khamenei, Seyed Ali Khamenei, Sayyid Ali Khamenei',
  'Mojtaba Khamenei': 'Mujtaba Khamenei',
  'Masoud Pezeshkian': 'Massoud Pezeshkian',
  'Mohammad Javad Zarif': 'Mohammad Jawad Zarif',
  'Khaled Meshaal': 'Khaled Mashal, Khalid Meshaal',
  'Fuad Shukr': 'Fouad Shukr',
  'Hossein Amir-Abdollahian': 'Hossein Amir-Abdullahian, Hussein Amir-Abdollahian',
  'Yoav Gallant': 'Yoav Galant',
  'Antony Blinken': 'Anthony Blinken',
  Hezbollah: 'Hizbullah, Hizbollah',
};

/** Names that are written in one way, or whose other spelling would be somebody else. */
const NONE = [
  'Donald Trump', 'Joe Biden', 'Vladimir Putin', 'Al Gore', 'Al Pacino', 'Noam Chomsky', 'Roman Polanski', 'Benjamin Franklin', 'Anthony Hopkins', 'Alexander Hamilton',
  'Edward Said', 'Saddam Hussein', 'Ashraf Ghani', 'Andrej Babiš', 'Petr Pavel', 'Ali Khamenei', 'Ibrahim', 'Mohammed', 'Hussein', 'Recep Tayyip Erdoğan', 'Said', 'Abu Bakr', '',
];

test('the table has sixty names', () => {
  expect(Object.keys(MADE).length).toBeGreaterThanOrEqual(60);
});

test.each(Object.entries(MADE))('%s', (name, expected) => {
  const made = spellingVariants(name);
  expect(made).toEqual(expect.arrayContaining(expected.split(', ')));
  const folded = made.map(foldText);
  expect(made.length).toBeLessThanOrEqual(6);
  expect(new Set(folded).size).toBe(made.length);
  expect(folded).not.toContain(foldText(name));
});

test.each(NONE)('%s has no variants', (name) => {
  expect(spellingVariants(name)).toEqual([]);
});

test('a word that stands for others is not written for them', () => {
  expect(spellingVariants('Volodymyr Kudrytskyi')).toContain('Vladimir Kudrytskyi');
  for (const variant of spellingVariants('Vladimir Medinsky')) expect(variant).toMatch(/^Vladimir /);
  for (const variant of spellingVariants('Hussein Kamel')) expect(variant).not.toMatch(/^Hossein/);
});

test('the article of a father’s or a servant’s name stays', () => {
  for (const variant of spellingVariants('Abu al-Walid Hassan')) expect(variant).toMatch(/^Abu al-Wal/);
  expect(spellingVariants('Abd al-Nasser')).toEqual(['Abdul Nasser']);
});

test('accents and apostrophes of the name do not hide it from the tables', () => {
  expect(spellingVariants('Ismaïl Haniyeh')).toContain('Ismael Haniyeh');
  expect(spellingVariants("Esmail Qa'ani")).toContain('Esmail Ghaani');
  expect(spellingVariants('SERGEI LAVROV')[0]).toBe('Sergey LAVROV');
});
