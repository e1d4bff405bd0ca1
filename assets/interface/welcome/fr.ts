// The page of the first run in French.
import type { WelcomeTexts } from './en.ts';

export const fr: WelcomeTexts = {
  title: 'Bienvenue dans Chiosa',
  lead: 'Chiosa souligne les noms dans l’actualité et explique de qui et de quoi il s’agit, à la date où l’article a été écrit.',
  tryTitle: 'Essayez',
  tap: 'Touchez un nom souligné.',
  madeUp: 'Texte inventé pour cette page. Les faits des fiches sont réels.',
  promiseTitle: 'Ce qu’elle promet',
  stays: 'Rien de ce que vous lisez ne quitte cet ordinateur : il n’y a pas de serveur et aucune requête n’est envoyée.',
  untouched: 'La page reste telle quelle : son texte, ses liens, ce que vous copiez et imprimez.',
  sourced: 'Chaque fiche indique ses sources et le jour dont elle parle.',
  whereTitle: 'Où elle lit',
  where: 'Les articles et les pages d’actualité, d’elle-même. La messagerie, les banques et les applications web restent intactes. Les réglages permettent d’en décider autrement.',
  offTitle: 'Comment la désactiver',
  off: 'Le bouton Chiosa, à côté de la barre d’adresse, offre un interrupteur pour le site, un autre pour partout et une pause d’une heure.',
  puzzle: 'Si le bouton n’est pas là, cherchez derrière la pièce de puzzle.',
  ready: 'Tout est prêt. Ouvrez un article et cherchez les noms soulignés.',
  settings: 'Réglages',
  library: 'La bibliothèque',
};
