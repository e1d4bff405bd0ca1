// Case forms of Czech names: for each name all its forms and no others.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CZECH } from '../../../tools/forms/czech.ts';

const casesOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line): [name: string, forms: string[]] => {
      const [name = '', forms = ''] = line.trim().split(':');
      return [name, forms.split(',').map((form) => form.trim()).filter(Boolean)];
    });

const THINGS = casesOf(`
  Rusko: Ruska, Rusku, Ruskem
  Ukrajina: Ukrajiny, Ukrajině, Ukrajinu, Ukrajinou
  Německo: Německa, Německu, Německem
  Polsko: Polska, Polsku, Polskem
  Slovensko: Slovenska, Slovensku, Slovenskem
  Maďarsko: Maďarska, Maďarsku, Maďarskem
  Rakousko: Rakouska, Rakousku, Rakouskem
  Česko: Česka, Česku, Českem
  Česká republika: České republiky, České republice, Českou republiku, Českou republikou
  Turecko: Turecka, Turecku, Tureckem
  Řecko: Řecka, Řecku, Řeckem
  Francie: Francii, Francií
  Itálie: Itálii, Itálií
  Sýrie: Sýrii, Sýrií
  Indie: Indii, Indií
  Čína: Číny, Číně, Čínu, Čínou
  Írán: Íránu, Íránem
  Irák: Iráku, Irákem
  Izrael: Izraele, Izraeli, Izraelem
  Libanon: Libanonu, Libanonem
  Katar: Kataru, Katarem
  Jemen: Jemenu, Jemenem
  Egypt: Egypta, Egyptu, Egyptem, Egyptě
  Pákistán: Pákistánu, Pákistánem
  Kuba: Kuby, Kubě, Kubu, Kubou
  Kanada: Kanady, Kanadě, Kanadu, Kanadou
  Keňa: Keni, Keňu, Keňou
  Litva: Litvy, Litvě, Litvu, Litvou
  Libye: Libyi, Libyí
  Filipíny: Filipín, Filipínám, Filipínami, Filipínách
  Maledivy: Malediv, Maledivám, Maledivami, Maledivách
  Kosovo: Kosova, Kosovu, Kosovem, Kosově
  Maroko: Maroka, Maroku, Marokem
  Mauricius: Mauricia, Mauriciu, Mauriciem
  Paraguay: Paraguaye, Paraguayi, Paraguayem
  Severní Korea: Severní Koreje, Severní Korey, Severní Koreji, Severní Koree, Severní Korei, Severní Koreu, Severní Koreou, Severní Korejí
  Jižní Súdán: Jižního Súdánu, Jižnímu Súdánu, Jižním Súdánem, Jižním Súdánu
  Saúdská Arábie: Saúdské Arábie, Saúdské Arábii, Saúdskou Arábii, Saúdskou Arábií
  Velká Británie: Velké Británie, Velké Británii, Velkou Británii, Velkou Británií
  Spojené království: Spojeného království, Spojenému království, Spojeným královstvím, Spojeném království
  Spojené státy: Spojených států, Spojeným státům, Spojenými státy, Spojených státech
  Spojené státy americké: Spojených států amerických, Spojeným státům americkým, Spojenými státy americkými, Spojených státech amerických
  Spojené arabské emiráty: Spojených arabských emirátů, Spojeným arabským emirátům, Spojenými arabskými emiráty, Spojených arabských emirátech
  Nový Zéland: Nového Zélandu, Novému Zélandu, Novým Zélandem, Novém Zélandu
  Černá Hora: Černé Hory, Černé Hoře, Černou Horu, Černou Horou
  Bosna a Hercegovina: Bosny a Hercegoviny, Bosně a Hercegovině, Bosnu a Hercegovinu, Bosnou a Hercegovinou
  Palestinská území: Palestinských území, Palestinským územím, Palestinskými územími, Palestinských územích
  Krym: Krymu, Krymem
  Donbas: Donbasu, Donbasem
  Náhorní Karabach: Náhorního Karabachu, Náhornímu Karabachu, Náhorním Karabachem, Náhorním Karabachu
  Blízký východ: Blízkého východu, Blízkému východu, Blízkým východem, Blízkém východě, Blízkém východu
  Golanské výšiny: Golanských výšin, Golanským výšinám, Golanskými výšinami, Golanských výšinách
  Perský záliv: Perského zálivu, Perskému zálivu, Perským zálivem, Perském zálivu
  Rudé moře: Rudého moře, Rudému moři, Rudým mořem, Rudém moři
  Pásmo Gazy: Pásma Gazy, Pásmu Gazy, Pásmem Gazy
  Gaza: Gazy, Gaze, Gazu, Gazou
  Evropa: Evropy, Evropě, Evropu, Evropou
  Jižní Amerika: Jižní Ameriky, Jižní Americe, Jižní Ameriku, Jižní Amerikou
  Moskva: Moskvy, Moskvě, Moskvu, Moskvou
  Petrohrad: Petrohradu, Petrohradem, Petrohradě
  Kyjev: Kyjeva, Kyjevu, Kyjevem, Kyjevě
  Charkov: Charkova, Charkovu, Charkovem, Charkově
  Lvov: Lvova, Lvovu, Lvovem, Lvově
  Oděsa: Oděsy, Oděse, Oděsu, Oděsou
  Doněck: Doněcka, Doněcku, Doněckem
  Praha: Prahy, Praze, Prahu, Prahou
  Brusel: Bruselu, Bruselem
  Haag: Haagu, Haagem
  Londýn: Londýna, Londýnu, Londýnem, Londýně
  Paříž: Paříže, Paříži, Paříží
  Berlín: Berlína, Berlínu, Berlínem, Berlíně
  Vídeň: Vídně, Vídni, Vídní
  Řím: Říma, Římu, Římem, Římě
  Athény: Athén, Athénám, Athénami, Athénách
  Helsinky: Helsinek, Helsinkám, Helsinkami, Helsinkách
  Kodaň: Kodaně, Kodani, Kodaní
  Budapešť: Budapešti, Budapeští
  Bukurešť: Bukurešti, Bukureští
  Varšava: Varšavy, Varšavě, Varšavu, Varšavou
  Washington: Washingtonu, Washingtonem
  New York: New Yorku, New Yorkem
  Tel Aviv: Tel Avivu, Tel Avivem
  Jeruzalém: Jeruzaléma, Jeruzalému, Jeruzalémem, Jeruzalémě
  Teherán: Teheránu, Teheránem
  Bagdád: Bagdádu, Bagdádem
  Bejrút: Bejrútu, Bejrútem
  Damašek: Damašku, Damaškem
  Káhira: Káhiry, Káhiře, Káhiru, Káhirou
  Dubaj: Dubaje, Dubaji, Dubajem
  Tokio: Tokia, Tokiu, Tokiem
  Evropská unie: Evropské unie, Evropské unii, Evropskou unii, Evropskou unií
  Evropská komise: Evropské komise, Evropské komisi, Evropskou komisi, Evropskou komisí
  Rada bezpečnosti: Rady bezpečnosti, Radě bezpečnosti, Radu bezpečnosti, Radou bezpečnosti
  Rada bezpečnosti OSN: Rady bezpečnosti OSN, Radě bezpečnosti OSN, Radu bezpečnosti OSN, Radou bezpečnosti OSN
  Bílý dům: Bílého domu, Bílému domu, Bílým domem, Bílém domě, Bílém domu
  Kreml: Kremlu, Kremlem
  Pentagon: Pentagonu, Pentagonem
  Hamás: Hamásu, Hamásem
  Hizballáh: Hizballáhu, Hizballáhem
  Al-Káida: Al-Káidy, Al-Káidě, Al-Káidu, Al-Káidou
  Kurdové: Kurdů, Kurdům, Kurdy, Kurdech
  Gazprom: Gazpromu, Gazpromem
  Islámský stát: Islámského státu, Islámskému státu, Islámským státem, Islámském státu
  Organizace spojených národů: Organizaci spojených národů, Organizací spojených národů
  Severoatlantická aliance: Severoatlantické aliance, Severoatlantické alianci, Severoatlantickou alianci, Severoatlantickou aliancí
  Mezinárodní trestní soud: Mezinárodního trestního soudu, Mezinárodnímu trestnímu soudu, Mezinárodním trestním soudem, Mezinárodním trestním soudě, Mezinárodním trestním soudu
  Mezinárodní agentura pro atomovou energii: Mezinárodní agentury pro atomovou energii, Mezinárodní agentuře pro atomovou energii, Mezinárodní agenturu pro atomovou energii, Mezinárodní agenturou pro atomovou energii
  Sněmovna lordů: Sněmovny lordů, Sněmovně lordů, Sněmovnu lordů, Sněmovnou lordů
  Valné shromáždění OSN: Valného shromáždění OSN, Valnému shromáždění OSN, Valným shromážděním OSN, Valném shromáždění OSN
  Izraelské obranné síly: Izraelských obranných sil, Izraelským obranným silám, Izraelskými obrannými silami, Izraelských obranných silách
  Wagnerova skupina: Wagnerovy skupiny, Wagnerově skupině, Wagnerovu skupinu, Wagnerovou skupinou
  Nejvyšší vůdce: Nejvyššího vůdce, Nejvyššímu vůdci, Nejvyššímu vůdcovi, Nejvyšším vůdcem, Nejvyšším vůdci, Nejvyšším vůdcovi
  Osa odporu: Osy odporu, Ose odporu, Osu odporu, Osou odporu
  Nord Stream 2: Nord Streamu 2, Nord Streamem 2
  Bouvetův ostrov: Bouvetova ostrova, Bouvetovu ostrovu, Bouvetovým ostrovem, Bouvetově ostrově, Bouvetově ostrovu
  Google: Googlu, Googlem
`);
const MEN = casesOf(`
  Donald Trump: Donalda Trumpa, Donaldovi Trumpovi, Donaldu Trumpovi, Donaldem Trumpem
  Trump: Trumpa, Trumpovi, Trumpem
  Vladimir Putin: Vladimira Putina, Vladimirovi Putinovi, Vladimiru Putinovi, Vladimirem Putinem
  Putin: Putina, Putinovi, Putinem
  Sergej Lavrov: Sergeje Lavrova, Sergejovi Lavrovovi, Sergeji Lavrovovi, Sergejem Lavrovem
  Sergej Šojgu: Sergeje Šojgua, Sergeje Šojgu, Sergejovi Šojguovi, Sergejovi Šojgu, Sergeji Šojguovi, Sergeji Šojgu, Sergejem Šojguem, Sergejem Šojgu
  Volodymyr Zelenskyj: Volodymyra Zelenského, Volodymyrovi Zelenskému, Volodymyru Zelenskému, Volodymyrem Zelenským, Volodymyrovi Zelenském, Volodymyru Zelenském
  Zelenskyj: Zelenského, Zelenskému, Zelenským, Zelenském
  Alexej Navalnyj: Alexeje Navalného, Alexejovi Navalnému, Alexeji Navalnému, Alexejem Navalným, Alexejovi Navalném, Alexeji Navalném
  Dmitrij Medveděv: Dmitrije Medveděva, Dmitrijovi Medveděvovi, Dmitriji Medveděvovi, Dmitrijem Medveděvem
  Alexandr Lukašenko: Alexandra Lukašenka, Alexandrovi Lukašenkovi, Alexandru Lukašenkovi, Alexandrem Lukašenkem
  Emmanuel Macron: Emmanuela Macrona, Emmanuelovi Macronovi, Emmanuelu Macronovi, Emmanuelem Macronem
  Olaf Scholz: Olafa Scholze, Olafovi Scholzovi, Olafu Scholzovi, Olafem Scholzem
  Boris Johnson: Borise Johnsona, Borisovi Johnsonovi, Borisi Johnsonovi, Borisem Johnsonem
  David Davis: Davida Davise, Davidovi Davisovi, Davidu Davisovi, Davidem Davisem
  Antony Blinken: Antonyho Blinkena, Antonymu Blinkenovi, Antonym Blinkenem, Antonym Blinkenovi
  John Kerry: Johna Kerryho, Johnovi Kerrymu, Johnu Kerrymu, Johnem Kerrym, Johnovi Kerrym, Johnu Kerrym
  Barack Obama: Baracka Obamy, Barackovi Obamovi, Baracku Obamovi, Baracka Obamu, Barackem Obamou
  Marco Rubio: Marca Rubia, Marcovi Rubiovi, Marcu Rubiovi, Marcem Rubiem
  Benjamin Netanjahu: Benjamina Netanjahua, Benjamina Netanjahu, Benjaminovi Netanjahuovi, Benjaminovi Netanjahu, Benjaminu Netanjahuovi, Benjaminu Netanjahu, Benjaminem Netanjahuem, Benjaminem Netanjahu
  Ismáíl Haníja: Ismáíla Haníji, Ismáíla Haníje, Ismáílovi Haníjovi, Ismáílu Haníjovi, Ismáíla Haníju, Ismáílem Haníjou
  Alí Chameneí: Alího Chameneího, Alímu Chameneímu, Alím Chameneím
  Bašár Asad: Bašára Asada, Bašárovi Asadovi, Bašáru Asadovi, Bašárem Asadem
  Hasan Nasralláh: Hasana Nasralláha, Hasanovi Nasralláhovi, Hasanu Nasralláhovi, Hasanem Nasralláhem
  Petr Pavel: Petra Pavla, Petrovi Pavlovi, Petru Pavlovi, Petrem Pavlem
  Petr Fiala: Petra Fialy, Petrovi Fialovi, Petru Fialovi, Petra Fialu, Petrem Fialou
  Andrej Babiš: Andreje Babiše, Andrejovi Babišovi, Andreji Babišovi, Andrejem Babišem
  Jiří Drahoš: Jiřího Drahoše, Jiřímu Drahošovi, Jiřím Drahošem, Jiřím Drahošovi
  Mateusz Morawiecki: Mateusze Morawieckého, Mateuszovi Morawieckému, Mateuszi Morawieckému, Mateuszem Morawieckým, Mateuszovi Morawieckém, Mateuszi Morawieckém
  Viktor Orbán: Viktora Orbána, Viktorovi Orbánovi, Viktoru Orbánovi, Viktorem Orbánem
  Robert Fico: Roberta Fica, Robertovi Ficovi, Robertu Ficovi, Robertem Ficem
  Kim Čong-un: Kima Čong-una, Kim Čong-una, Kimovi Čong-unovi, Kimu Čong-unovi, Kim Čong-unovi, Kimem Čong-unem, Kim Čong-unem
  Si Ťin-pching: Si Ťin-pchinga, Si Ťin-pchingovi, Si Ťin-pchingem
  Mohammed bin Salmán: Mohammeda bin Salmána, Mohammedovi bin Salmánovi, Mohammedu bin Salmánovi, Mohammedem bin Salmánem
  Marek: Marka, Markovi, Markem
  Němec: Němce, Němcovi, Němcem
  Karel: Karla, Karlovi, Karlem
`);
const WOMEN = casesOf(`
  Theresa May: Theresa Mayová, Theresy May, Theresy Mayové, Therese May, Therese Mayové, Theresu May, Theresu Mayovou, Theresou May, Theresou Mayovou
  May: Mayová, Mayové, Mayovou
  Angela Merkel: Angela Merkelová, Angely Merkel, Angely Merkelové, Angele Merkel, Angele Merkelové, Angelu Merkel, Angelu Merkelovou, Angelou Merkel, Angelou Merkelovou
  Merkel: Merkelová, Merkelové, Merkelovou
  Merkelová: Merkelové, Merkelovou
  Ursula von der Leyen: Ursula von der Leyenová, Ursuly von der Leyen, Ursuly von der Leyenové, Ursule von der Leyen, Ursule von der Leyenové, Ursulu von der Leyen, Ursulu von der Leyenovou, Ursulou von der Leyen, Ursulou von der Leyenovou
  Kamala Harris: Kamala Harrisová, Kamaly Harris, Kamaly Harrisové, Kamale Harris, Kamale Harrisové, Kamalu Harris, Kamalu Harrisovou, Kamalou Harris, Kamalou Harrisovou
  Hillary Clinton: Hillary Clintonová, Hillary Clintonové, Hillary Clintonovou
  Giorgia Meloni: Giorgia Meloniová, Giorgie Meloni, Giorgie Meloniové, Giorgii Meloni, Giorgii Meloniové, Giorgii Meloniovou, Giorgiu Meloni, Giorgiu Meloniovou, Giorgií Meloni, Giorgií Meloniovou
  Meloni: Meloniová, Meloniové, Meloniovou
  Obama: Obamová, Obamové, Obamovou
  Olena Zelenska: Olena Zelenská, Oleny Zelenské, Oleně Zelenské, Olenu Zelenskou, Olenou Zelenskou
  Marija Zacharovová: Mariji Zacharovové, Marije Zacharovové, Mariju Zacharovovou, Marijou Zacharovovou
  Zuzana Čaputová: Zuzany Čaputové, Zuzaně Čaputové, Zuzanu Čaputovou, Zuzanou Čaputovou
  Marie Benešová: Marie Benešové, Marii Benešové, Marii Benešovou, Marií Benešovou
  Condoleezza Rice: Condoleezza Riceová, Condoleezzy Rice, Condoleezzy Riceové, Condoleezze Rice, Condoleezze Riceové, Condoleezzu Rice, Condoleezzu Riceovou, Condoleezzou Rice, Condoleezzou Riceovou
  Julija Navalnaja: Julija Navalná, Juliji Navalné, Julije Navalné, Juliju Navalnou, Julijou Navalnou
`);

describe.each([['things', THINGS, {}], ['men', MEN, { person: 'm' }], ['women', WOMEN, { person: 'f' }]] as const)('%s', (_, cases, traits) => {
  test.each(cases)('%s', (name, forms) => {
    expect(CZECH.nameForms(name, traits).toSorted()).toEqual(forms.toSorted());
  });
});

test.each(['NATO', 'EU', 'USA', 'OSN', 'MAAE', 'S-400', 'Iskander-M', 'Peru', 'Chile', 'Haiti', 'Baku', 'Tbilisi'])('%s has no other form', (name) => {
  expect(CZECH.nameForms(name, {})).toEqual([]);
  expect(CZECH.wordForms(name, {})).toEqual([]);
});

test.each(['Путин', 'Володимир Зеленський', '習近平', 'نتنياهو', 'Su-35', 'B-2', '9K720', 'R2'])('%s is of another script or a number', (name) => {
  for (const traits of [{}, { person: 'm' }, { person: 'f' }] as const) expect(CZECH.nameForms(name, traits)).toEqual([]);
});

test('a woman has her name in -ová too, full and alone, and what is Czech already stays so', () => {
  expect(CZECH.wordForms('Merkel', { person: 'f', part: 'surname' })).toEqual(['Merkelová', 'Merkelové', 'Merkelovou']);
  expect(CZECH.wordForms('Merkelová', { person: 'f', part: 'surname' })).toEqual(['Merkelové', 'Merkelovou']);
  expect(CZECH.nameForms('Angela Merkel', { person: 'f' })).toContain('Angela Merkelová');
});

test('the short dative is for given names only', () => {
  expect(CZECH.wordForms('Donald', { person: 'm', part: 'given' })).toEqual(['Donalda', 'Donaldovi', 'Donaldu', 'Donaldem']);
  expect(CZECH.wordForms('Donald', { person: 'm', part: 'surname' })).toEqual(['Donalda', 'Donaldovi', 'Donaldem']);
});

test('what follows the noun stays', () => {
  for (const form of CZECH.nameForms('Ministerstvo zahraničí Ruské federace', {})) expect(form).toMatch(/^Ministerstv\S+ zahraničí Ruské federace$/u);
});

const letters = fc.string({ unit: fc.constantFrom(...'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvyýzžwx'), minLength: 1, maxLength: 9 });
const word = fc.oneof(letters, letters.map((small) => small[0]!.toUpperCase() + small.slice(1)), fc.constantFrom(...[...THINGS, ...MEN, ...WOMEN].flatMap(([name]) => name.split(' '))));
const traits = fc.constantFrom({}, { person: 'm' }, { person: 'f' }, { person: 'm', part: 'given' }, { person: 'f', part: 'given' }, { person: 'm', part: 'surname' }, { person: 'f', part: 'surname' } as const);

test('a form is never empty, never the name itself, never there twice, and has as many words', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), traits, (words, who) => {
      const name = words.join(' ');
      for (const forms of [CZECH.nameForms(name, who), CZECH.wordForms(words[0]!, who)]) {
        expect(new Set(forms).size).toBe(forms.length);
        for (const form of forms) expect(form).toMatch(/^\S+(?: \S+)*$/u);
      }
      const forms = CZECH.nameForms(name, who);
      expect(forms).not.toContain(name);
      for (const form of forms) expect(form.split(' ')).toHaveLength(words.length);
    }),
    { numRuns: 2000 },
  );
});

test('a man’s full name ends as his surname does alone', () => {
  for (const [name] of MEN.filter(([full]) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(full))) {
    const [, surname = ''] = name.split(' ');
    const alone = new Set([surname, ...CZECH.wordForms(surname, { person: 'm', part: 'surname' })]);
    for (const form of CZECH.nameForms(name, { person: 'm' })) expect(alone).toContain(form.split(' ')[1]);
  }
});
