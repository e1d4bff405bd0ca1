// The page of the first run in Spanish.
import type { WelcomeTexts } from './en.ts';

export const es: WelcomeTexts = {
  title: 'Te damos la bienvenida a Chiosa',
  lead: 'Chiosa subraya los nombres en las noticias y dice quiénes y qué son, en la fecha en que se escribió el artículo.',
  tryTitle: 'Pruébalo',
  tap: 'Toca un nombre subrayado.',
  madeUp: 'Texto inventado para esta página. Los hechos de las fichas son reales.',
  promiseTitle: 'Qué promete',
  stays: 'Nada de lo que lees sale de este equipo: no hay servidor ni se hacen peticiones.',
  untouched: 'La página queda como está: su texto, sus enlaces, lo que copias e imprimes.',
  sourced: 'Cada ficha indica sus fuentes y el día del que habla.',
  whereTitle: 'Dónde lee',
  where: 'Los artículos y las páginas de noticias, por sí sola. El correo, los bancos y las aplicaciones web quedan como están. En los ajustes puedes elegir otra cosa.',
  offTitle: 'Cómo desactivarla',
  off: 'El botón de Chiosa, junto a la barra de direcciones, tiene un interruptor para el sitio, otro para todos y una pausa de una hora.',
  puzzle: 'Si el botón no está, búscalo tras la pieza de puzle.',
  ready: 'Todo está listo. Abre un artículo y busca los subrayados.',
  settings: 'Ajustes',
  library: 'La biblioteca',
};
