// The page of the first run in German.
import type { WelcomeTexts } from './en.ts';

export const de: WelcomeTexts = {
  title: 'Willkommen bei Chiosa',
  lead: 'Chiosa unterstreicht die Namen in Nachrichten und sagt, wer und was sie sind – zum Stand des Tages, an dem der Artikel geschrieben wurde.',
  tryTitle: 'Zum Ausprobieren',
  tap: 'Tippen Sie auf einen unterstrichenen Namen.',
  madeUp: 'Der Text ist für diese Seite erfunden, die Angaben auf den Karten sind echt.',
  promiseTitle: 'Was Chiosa verspricht',
  stays: 'Nichts von dem, was Sie lesen, verlässt diesen Rechner: Es gibt keinen Server und keine Anfragen ins Netz.',
  untouched: 'Die Seite bleibt, wie sie ist: ihr Text, ihre Links, was Sie kopieren und drucken.',
  sourced: 'Jede Karte nennt ihre Quellen und den Tag, von dem sie spricht.',
  whereTitle: 'Wo Chiosa liest',
  where: 'Artikel und Nachrichtenseiten, von selbst. E-Mail, Banken und Webanwendungen bleiben unberührt. In den Einstellungen können Sie es anders wählen.',
  offTitle: 'Wie man sie ausschaltet',
  off: 'Die Chiosa-Schaltfläche neben der Adressleiste hat einen Schalter für die Website, einen für überall und eine Pause von einer Stunde.',
  puzzle: 'Fehlt die Schaltfläche, finden Sie sie hinter dem Puzzleteil.',
  ready: 'Alles ist bereit. Öffnen Sie einen Artikel und achten Sie auf die Unterstreichungen.',
  settings: 'Einstellungen',
  library: 'Die Bibliothek',
};
