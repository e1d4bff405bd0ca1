// The page of the first run in Italian.
import type { WelcomeTexts } from './en.ts';

export const it: WelcomeTexts = {
  title: 'Benvenuti in Chiosa',
  lead: 'Chiosa sottolinea i nomi nelle notizie e spiega chi o che cosa sono, alla data in cui l’articolo è stato scritto.',
  tryTitle: 'Prova',
  tap: 'Tocca un nome sottolineato.',
  madeUp: 'Testo inventato per questa pagina. I fatti sulle schede sono veri.',
  promiseTitle: 'Che cosa promette',
  stays: 'Nulla di ciò che leggi esce da questo computer: non c’è un server e non parte nessuna richiesta.',
  untouched: 'La pagina resta com’è: il testo, i link, ciò che copi e stampi.',
  sourced: 'Ogni scheda dichiara le sue fonti e il giorno di cui parla.',
  whereTitle: 'Dove legge',
  where: 'Articoli e pagine di notizie, da sola. Posta, banche e applicazioni web restano come sono. Nelle impostazioni puoi scegliere altrimenti.',
  offTitle: 'Come si spegne',
  off: 'Il pulsante di Chiosa accanto alla barra degli indirizzi ha un interruttore per il sito, uno per tutto e una pausa di un’ora.',
  puzzle: 'Se il pulsante non c’è, cercalo dietro il pezzo di puzzle.',
  ready: 'È tutto pronto. Apri un articolo e cerca le sottolineature.',
  settings: 'Impostazioni',
  library: 'La biblioteca',
};
