// The interface in all languages at once, for the background: a service worker cannot load parts of itself later.
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { InterfaceLanguage } from './pick.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

export const ALL: Record<InterfaceLanguage, Texts> = { en, it, uk, de, fr, es, pl, ar };
