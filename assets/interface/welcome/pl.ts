// The page of the first run in Polish.
import type { WelcomeTexts } from './en.ts';

export const pl: WelcomeTexts = {
  title: 'Witamy w rozszerzeniu Chiosa',
  lead: 'Chiosa podkreśla nazwy i nazwiska w wiadomościach i wyjaśnia, kto to i co to, według stanu na dzień napisania artykułu.',
  tryTitle: 'Wypróbuj',
  tap: 'Dotknij podkreślonej nazwy.',
  madeUp: 'Tekst wymyślony na potrzeby tej strony. Fakty na kartach są prawdziwe.',
  promiseTitle: 'Co obiecuje',
  stays: 'Nic z tego, co czytasz, nie opuszcza tego komputera: nie ma serwera i nie są wysyłane żadne zapytania.',
  untouched: 'Strona pozostaje taka, jaka jest: jej tekst, odnośniki, to, co kopiujesz i drukujesz.',
  sourced: 'Każda karta podaje swoje źródła i dzień, o którym mówi.',
  whereTitle: 'Gdzie czyta',
  where: 'Artykuły i strony z wiadomościami, sama z siebie. Poczta, banki i aplikacje internetowe są pomijane. W ustawieniach można wybrać inaczej.',
  offTitle: 'Jak ją wyłączyć',
  off: 'Przycisk Chiosa obok paska adresu ma przełącznik dla strony, drugi dla wszystkich stron i godzinną przerwę.',
  puzzle: 'Jeśli przycisku nie widać, szukaj go za ikoną puzzla.',
  ready: 'Wszystko gotowe. Otwórz artykuł i poszukaj podkreśleń.',
  settings: 'Ustawienia',
  library: 'Baza kart',
};
