// Russian and Ukrainian names as the news of each language writes them.
import { expect, test } from 'vitest';
import { foldText } from '../../../spotter/fold.ts';
import { transliterate, type Cyrillic, type Latin } from '../../../tools/forms/transliterate.ts';

/** Spellings that must be made, the first of each language before all others. */
const NAMES: Record<Cyrillic, Record<string, string>> = {
  ru: {
    'Сергей Шойгу': 'en Sergei Shoigu, Sergey Shoigu, Sergei Shoygu; it Sergei Shoigu, Sergej Shoigu, Sergej Šojgu; de Sergei Schoigu, Sergej Schoigu; fr Sergueï Choïgou; es Serguéi Shoigú, Sergei Shoigu; pl Siergiej Szojgu; pt Sergei Shoigu, Serguei Shoigu; tr Sergey Şoygu; cs Sergej Šojgu',
    'Сергей Лавров': 'en Sergei Lavrov, Sergey Lavrov; it Sergei Lavrov, Sergej Lavrov, Serghei Lavrov; de Sergei Lawrow, Sergej Lawrow; fr Sergueï Lavrov; es Serguéi Lavrov; pl Siergiej Ławrow; pt Sergei Lavrov, Serguei Lavrov, Sergey Lavrov; tr Sergey Lavrov; cs Sergej Lavrov',
    'Владимир Путин': 'en Vladimir Putin; it Vladimir Putin; de Wladimir Putin; fr Vladimir Poutine; es Vladímir Putin; pl Władimir Putin; pt Vladimir Putin; tr Vladimir Putin; cs Vladimir Putin',
    'Дмитрий Медведев': 'en Dmitry Medvedev, Dmitri Medvedev, Dmitriy Medvedev; it Dmitry Medvedev, Dmitrij Medvedev; de Dmitri Medwedew, Dmitrij Medwedew; fr Dmitri Medvedev, Dmitry Medvedev; es Dmitri Medvédev; pl Dmitrij Miedwiediew; tr Dmitriy Medvedev, Dmitri Medvedev; cs Dmitrij Medvedev',
    'Дмитрий Песков': 'en Dmitry Peskov; de Dmitri Peskow; fr Dmitri Peskov; pl Dmitrij Pieskow; pt Dmitri Peskov, Dmitry Peskov; tr Dmitriy Peskov, Dimitri Peskov; cs Dmitrij Peskov',
    'Евгений Пригожин': 'en Yevgeny Prigozhin, Evgeny Prigozhin; it Yevgeny Prigozhin, Evgenij Prigozhin; de Jewgeni Prigoschin, Jewgenij Prigoschin; fr Evgueni Prigojine; es Yevgueni Prigozhin, Yevgeni Prigozhin; pl Jewgienij Prigożyn; tr Yevgeniy Prigojin, Yevgeni Prigojin, Evgeny Prigojin; cs Jevgenij Prigožin',
    'Валерий Герасимов': 'en Valery Gerasimov, Valeri Gerasimov, Valeriy Gerasimov; it Valery Gerasimov, Valerij Gerasimov; de Waleri Gerassimow, Waleri Gerasimow; fr Valeri Guerassimov, Valeri Gerasimov; es Valeri Guerásimov, Valeri Gerasimov; pl Walerij Gierasimow; pt Valery Gerasimov, Valeri Guerassimov; tr Valeriy Gerasimov, Valery Gerasimov; cs Valerij Gerasimov',
    'Мария Захарова': 'en Maria Zakharova; it Maria Zakharova, Marija Zacharova; de Maria Sacharowa; fr Maria Zakharova; es María Zajárova, Maria Zakharova; pl Maria Zacharowa; tr Mariya Zaharova, Maria Zaharova; cs Marija Zacharovová, Maria Zacharovová',
    'Алексей Навальный': 'en Alexei Navalny, Alexey Navalny, Aleksei Navalny; it Alexei Navalny, Aleksej Navalnyj; de Alexei Nawalny, Alexej Nawalny; fr Alexeï Navalny; es Alexéi Navalni, Alexei Navalny; pl Aleksiej Nawalny; tr Aleksey Navalnıy, Aleksey Navalni; cs Alexej Navalnyj',
    'Андрей Белоусов': 'en Andrei Belousov, Andrey Belousov; it Andrei Belousov, Andrej Belousov; de Andrei Beloussow, Andrej Beloussow, Andrei Belousow; fr Andreï Belooussov, Andreï Belousov; es Andréi Beloúsov; pl Andriej Biełousow; tr Andrey Belousov; cs Andrej Belousov',
    'Александр Лукашенко': 'en Alexander Lukashenko, Aleksandr Lukashenko; it Aleksandr Lukashenko, Alexander Lukashenko; de Alexander Lukaschenko; fr Alexandre Loukachenko; es Alexandr Lukashenko, Alexander Lukashenko; pl Aleksandr Łukaszenko, Aleksander Łukaszenko; tr Aleksandr Lukaşenko; cs Alexandr Lukašenko',
    'Рамзан Кадыров': 'en Ramzan Kadyrov; de Ramsan Kadyrow; fr Ramzan Kadyrov; es Ramzán Kadírov, Ramzan Kadyrov; pl Ramzan Kadyrow; tr Ramzan Kadırov; cs Ramzan Kadyrov',
    'Николай Патрушев': 'en Nikolai Patrushev, Nikolay Patrushev; it Nikolai Patrushev, Nikolaj Patrushev, Nikolaj Patrušev; de Nikolai Patruschew; fr Nikolaï Patrouchev; es Nikolái Pátrushev; pl Nikołaj Patruszew; tr Nikolay Patruşev; cs Nikolaj Patrušev',
    'Михаил Мишустин': 'en Mikhail Mishustin; it Mikhail Mishustin; de Michail Mischustin; fr Mikhaïl Michoustine; es Mijaíl Mishustin; pl Michaił Miszustin; tr Mihail Mişustin; cs Michail Mišustin',
    'Михаил Горбачёв': 'en Mikhail Gorbachev; de Michail Gorbatschow; fr Mikhaïl Gorbatchev; es Mijaíl Gorbachov; pl Michaił Gorbaczow; tr Mihail Gorbaçov; cs Michail Gorbačov',
    'Владимир Ткачев': 'en Vladimir Tkachev; de Wladimir Tkatschow; es Vladímir Tkachov; pl Władimir Tkaczow; cs Vladimir Tkačov',
    'Борис Ельцин': 'en Boris Yeltsin; de Boris Jelzin; fr Boris Eltsine; es Borís Yeltsin; pl Boris Jelcyn; tr Boris Yeltsin; cs Boris Jelcin',
    'Никита Хрущев': 'en Nikita Khrushchev; de Nikita Chruschtschow; fr Nikita Khrouchtchev; es Nikita Jruschov; pl Nikita Chruszczow; cs Nikita Chruščov',
    'Михаил Ходорковский': 'en Mikhail Khodorkovsky; it Mikhail Khodorkovsky; de Michail Chodorkowski; fr Mikhaïl Khodorkovski, Mikhaïl Khodorkovsky; es Mijaíl Jodorkovski; pl Michaił Chodorkowski; cs Michail Chodorkovskij',
    'Владимир Жириновский': 'en Vladimir Zhirinovsky; de Wladimir Schirinowski; fr Vladimir Jirinovski; pl Władimir Żyrinowski; tr Vladimir Jirinovskiy; cs Vladimir Žirinovskij',
    'Юрий Ушаков': 'en Yuri Ushakov, Yury Ushakov, Yuriy Ushakov; it Yuri Ushakov; de Juri Uschakow, Jurij Uschakow; fr Iouri Ouchakov, Youri Ouchakov; es Yuri Ushakov; pl Jurij Uszakow; tr Yuriy Uşakov; cs Jurij Ušakov',
    'Валентина Матвиенко': 'en Valentina Matvienko, Valentina Matviyenko; de Walentina Matwijenko; fr Valentina Matvienko; pl Walentina Matwijenko; tr Valentina Matviyenko; cs Valentina Matvijenko',
    'Вячеслав Володин': 'en Vyacheslav Volodin; de Wjatscheslaw Wolodin; fr Viatcheslav Volodine; es Viacheslav Volodin; pl Wiaczesław Wołodin; tr Vyaçeslav Volodin; cs Vjačeslav Volodin',
    'Эльвира Набиуллина': 'en Elvira Nabiullina; de Elwira Nabiullina; fr Elvira Nabioullina; pl Elwira Nabiullina; cs Elvira Nabiullina',
    'Игорь Сечин': 'en Igor Sechin; de Igor Setschin; fr Igor Setchine; pl Igor Sieczin; tr Igor Seçin; cs Igor Sečin',
    'Юлия Навальная': 'en Yulia Navalnaya; it Yulia Navalnaya; de Julia Nawalnaja; fr Ioulia Navalnaïa; es Yulia Naválnaya; pl Julia Nawalna; cs Julija Navalná',
    'Сергей Суровикин': 'en Sergei Surovikin, Sergey Surovikin; de Sergei Surowikin; fr Sergueï Sourovikine; es Serguéi Surovikin; pl Siergiej Surowikin; tr Sergey Surovikin; cs Sergej Surovikin',
    'Кирилл Дмитриев': 'en Kirill Dmitriev, Kirill Dmitriyev; de Kirill Dmitrijew; fr Kirill Dmitriev; pl Kiriłł Dmitrijew; cs Kirill Dmitrijev',
    'Владимир Мединский': 'en Vladimir Medinsky; it Vladimir Medinsky; de Wladimir Medinski; fr Vladimir Medinski, Vladimir Medinsky; es Vladímir Medinski; pl Władimir Miedinski; tr Vladimir Medinskiy, Vladimir Medinski; cs Vladimir Medinskij',
    'Василий Небензя': 'en Vasily Nebenzya; fr Vassili Nebenzia; de Wassili Nebensja; pl Wasilij Niebienzia; cs Vasilij Něbenzja',
    'Антон Силуанов': 'en Anton Siluanov; de Anton Siluanow; fr Anton Silouanov; pl Anton Siłuanow',
    'Татьяна Москалькова': 'en Tatyana Moskalkova, Tatiana Moskalkova; de Tatjana Moskalkowa; fr Tatiana Moskalkova; es Tatiana Moskalkova; cs Taťjana Moskalkovová',
    'Пётр Толстой': 'en Pyotr Tolstoy; de Pjotr Tolstoi; fr Piotr Tolstoï; pl Piotr Tołstoj; cs Pjotr Tolstoj',
    'Геннадий Зюганов': 'en Gennady Zyuganov; de Gennadi Sjuganow; fr Guennadi Ziouganov; pl Giennadij Ziuganow; cs Gennadij Zjuganov',
    'Владимир Соловьев': 'en Vladimir Solovyov; de Wladimir Solowjow; fr Vladimir Soloviov, Vladimir Soloviev; pl Władimir Sołowjow; cs Vladimir Solovjov',
    'Анатолий Чубайс': 'en Anatoly Chubais; de Anatoli Tschubais; fr Anatoli Tchoubaïs; pl Anatolij Czubajs; cs Anatolij Čubajs',
  },
  uk: {
    'Володимир Зеленський': "en Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskyi, Volodymyr Zelenskiy; it Volodymyr Zelensky, Volodymyr Zelenskyj, Volodymyr Zelens'kyj; de Wolodymyr Selenskyj, Wolodymyr Selenski, Wolodimir Selenski; fr Volodymyr Zelensky, Volodymyr Zelenski; es Volodímir Zelenski, Volodymyr Zelensky; pl Wołodymyr Zełenski; pt Volodymyr Zelensky, Volodimir Zelensky; tr Volodimir Zelenskiy, Volodimir Zelenski; cs Volodymyr Zelenskyj",
    'Олена Зеленська': 'en Olena Zelenska; de Olena Selenska; fr Olena Zelenska; pl Ołena Zełenska; cs Olena Zelenská',
    'Валерій Залужний': 'en Valeriy Zaluzhny, Valerii Zaluzhnyi, Valery Zaluzhny; it Valeriy Zaluzhny, Valerij Zalužnyj; de Walerij Saluschnyj, Waleri Saluschny; fr Valeriy Zaloujny, Valeri Zaloujny; es Valeri Zaluzhni; pl Wałerij Załużny; tr Valeriy Zalujniy, Valeriy Zalujny; cs Valerij Zalužnyj',
    'Олександр Сирський': 'en Oleksandr Syrsky, Oleksandr Syrskyi, Oleksandr Syrskyy; it Oleksandr Syrsky; de Oleksandr Syrskyj, Olexander Syrskyj, Oleksandr Syrski; fr Oleksandr Syrsky; es Oleksandr Sirski, Oleksandr Syrsky; pl Ołeksandr Syrski; tr Oleksandr Sirskiy; cs Oleksandr Syrskyj',
    'Андрій Єрмак': 'en Andriy Yermak, Andrii Yermak; it Andriy Yermak, Andrii Yermak; de Andrij Jermak; fr Andriy Iermak, Andriï Iermak, Andriy Yermak; es Andrí Yermak, Andriy Yermak; pl Andrij Jermak; tr Andriy Yermak; cs Andrij Jermak',
    'Дмитро Кулеба': 'en Dmytro Kuleba; de Dmytro Kuleba; fr Dmytro Kouleba, Dmytro Kuleba; es Dmitró Kuleba, Dmytro Kuleba; pl Dmytro Kułeba; tr Dmitro Kuleba; cs Dmytro Kuleba',
    'Олексій Резніков': 'en Oleksiy Reznikov, Oleksii Reznikov; de Oleksij Resnikow, Olexij Resnikow; fr Oleksiy Reznikov, Oleksiï Reznikov; es Oleksí Réznikov; pl Ołeksij Reznikow; cs Oleksij Reznikov',
    'Рустем Умєров': 'en Rustem Umerov; de Rustem Umerow; fr Roustem Oumerov; pl Rustem Umierow, Rustem Umerow; tr Rustem Umerov; cs Rustem Umerov',
    'Денис Шмигаль': 'en Denys Shmyhal; it Denys Shmyhal; de Denys Schmyhal; fr Denys Chmyhal; es Denis Shmihal, Denys Shmyhal; pl Denys Szmyhal; tr Denis Şmihal, Denys Shmyhal; cs Denys Šmyhal',
    'Юлія Свириденко': 'en Yulia Svyrydenko, Yuliia Svyrydenko; de Julija Swyrydenko, Julia Swyrydenko; fr Ioulia Svyrydenko; es Yulia Sviridenko, Yulia Svyrydenko; pl Julia Swyrydenko; cs Julija Svyrydenko',
    'Юлія Тимошенко': 'en Yulia Tymoshenko; it Yulia Tymoshenko; de Julija Tymoschenko, Julia Tymoschenko; fr Ioulia Tymochenko; es Yulia Timoshenko; pl Julia Tymoszenko; tr Yuliya Timoşenko; cs Julija Tymošenko',
    'Петро Порошенко': 'en Petro Poroshenko; de Petro Poroschenko; fr Petro Porochenko; es Petró Poroshenko; pl Petro Poroszenko; tr Petro Poroşenko; cs Petro Porošenko',
    'Кирило Буданов': 'en Kyrylo Budanov; de Kyrylo Budanow; fr Kyrylo Boudanov; es Kirilo Budánov; pl Kyryło Budanow; cs Kyrylo Budanov',
    'Михайло Подоляк': 'en Mykhailo Podolyak, Mykhailo Podoliak; de Mychajlo Podoljak; fr Mykhaïlo Podoliak; es Mijailo Podoliak; pl Mychajło Podolak; cs Mychajlo Podoljak',
    'Михайло Федоров': 'en Mykhailo Fedorov; de Mychajlo Fedorow; fr Mykhaïlo Fedorov; pl Mychajło Fedorow',
    'Сергій Кислиця': 'en Serhiy Kyslytsya, Serhii Kyslytsia; de Serhij Kyslyzja; fr Serhiy Kyslytsia; pl Serhij Kysłycia; cs Serhij Kyslycja',
    'Олексій Данілов': 'en Oleksiy Danilov, Oleksii Danilov; de Oleksij Danilow, Olexij Danilow; es Oleksí Danílov; pl Ołeksij Daniłow',
    'Ігор Клименко': 'en Ihor Klymenko; de Ihor Klymenko; pl Ihor Kłymenko; cs Ihor Klymenko',
    'Ганна Маляр': 'en Hanna Malyar, Hanna Maliar; de Hanna Maljar; fr Hanna Maliar; pl Hanna Malar; cs Hanna Maljar',
    'Андрій Сибіга': 'en Andriy Sybiha, Andrii Sybiha; de Andrij Sybiha; fr Andriy Sybiha, Andriï Sybiha; pl Andrij Sybiha; cs Andrij Sybiha',
    'Арсеній Яценюк': 'en Arseniy Yatsenyuk, Arsenii Yatseniuk; de Arsenij Jazenjuk; pl Arsenij Jaceniuk; fr Arseniy Iatseniouk; cs Arsenij Jacenjuk',
    'Віктор Янукович': 'en Viktor Yanukovych; de Wiktor Janukowytsch; fr Viktor Ianoukovytch; pl Wiktor Janukowycz; cs Viktor Janukovyč',
    'Леонід Кравчук': 'en Leonid Kravchuk; de Leonid Krawtschuk; fr Leonid Kravtchouk; pl Leonid Krawczuk; tr Leonid Kravçuk; cs Leonid Kravčuk',
    'Ірина Верещук': 'en Iryna Vereshchuk; de Iryna Wereschtschuk; fr Iryna Verechtchouk; pl Iryna Wereszczuk; cs Iryna Vereščuk',
    'Руслан Стефанчук': 'en Ruslan Stefanchuk; de Ruslan Stefantschuk; fr Rouslan Stefantchouk; pl Rusłan Stefanczuk; cs Ruslan Stefančuk',
    'Ольга Стефанішина': 'en Olha Stefanishyna; de Olha Stefanischyna; fr Olha Stefanichyna; pl Olha Stefaniszyna; cs Olha Stefanišyna',
    'Ігор Коломойський': 'en Ihor Kolomoisky, Ihor Kolomoiskyi; de Ihor Kolomojskyj; fr Ihor Kolomoïsky, Ihor Kolomoïski; pl Ihor Kołomojski; cs Ihor Kolomojskyj',
    'Богдан Хмельницький': 'en Bohdan Khmelnytsky, Bohdan Khmelnytskyi; de Bohdan Chmelnyzkyj; fr Bohdan Khmelnytsky; pl Bohdan Chmelnycki; cs Bohdan Chmelnyckyj',
    'Ростислав Смірнов': 'en Rostyslav Smirnov; de Rostyslaw Smirnow; pl Rostysław Smirnow; cs Rostyslav Smirnov',
    'Оксана Забужко': 'en Oksana Zabuzhko; it Oksana Zabuzhko, Oksana Zabužko; de Oksana Sabuschko; fr Oksana Zaboujko; pl Oksana Zabużko; cs Oksana Zabužko',
    'Григорій Сковорода': 'en Hryhoriy Skovoroda, Hryhorii Skovoroda; de Hryhorij Skoworoda; fr Hryhoriy Skovoroda; pl Hryhorij Skoworoda; cs Hryhorij Skovoroda',
    "Дем'ян Ганул": 'en Demyan Hanul, Demian Hanul; de Demjan Hanul; pl Demjan Hanuł; fr Demian Hanoul; cs Demjan Hanul',
    'Згурський': 'en Zghursky, Zghurskyi',
  },
};

const CASES = (Object.entries(NAMES) as [Cyrillic, Record<string, string>][]).flatMap(([from, names]) =>
  Object.entries(names).flatMap(([name, expected]) =>
    expected.split('; ').map((line): [string, Cyrillic, Latin, string[]] => [name, from, line.slice(0, 2) as Latin, line.slice(3).split(', ')]),
  ),
);

test('the table has sixty names', () => {
  expect(Object.values(NAMES).flatMap((names) => Object.keys(names)).length).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('%s (%s) in %s', (name, from, to, expected) => {
  const made = transliterate(name, from, to);
  const folded = made.map(foldText);
  expect(folded).toEqual(expect.arrayContaining(expected.map(foldText)));
  expect(folded[0]).toBe(foldText(expected[0]!));
  expect(folded.length).toBeLessThanOrEqual(4);
  expect(new Set(folded).size).toBe(folded.length);
});

test('accents that only a language’s own letters have are written', () => {
  expect(transliterate('Сергей Шойгу', 'ru', 'cs')).toEqual(['Sergej Šojgu']);
  expect(transliterate('Сергей Шойгу', 'ru', 'tr')).toEqual(['Sergey Şoygu']);
  expect(transliterate('Владимир Путин', 'ru', 'pl')).toEqual(['Władimir Putin']);
});

test('capitals, hyphens and what is no Cyrillic stay', () => {
  expect(transliterate('Иван Новиков-Прибой', 'ru', 'en')[0]).toBe('Ivan Novikov-Priboy');
  expect(transliterate('Рене фан дер Линден', 'ru', 'en')[0]).toBe('Rene fan der Linden');
  expect(transliterate('В. Путин', 'ru', 'de')[0]).toBe('W. Putin');
  expect(transliterate('Sergei Lavrov', 'ru', 'de')).toEqual([]);
});

test('the same letters are read otherwise in Russian and in Ukrainian', () => {
  expect(transliterate('Игорь Гринев', 'ru', 'en')[0]).toBe('Igor Grinev');
  expect(transliterate('Ігор Гринів', 'uk', 'en')[0]).toBe('Ihor Hryniv');
});
