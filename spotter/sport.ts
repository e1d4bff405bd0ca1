// Sport: in a report of a match the name of a country is its team, unless something happens in it.
import { foldText } from './fold.ts';
import { wordBefore } from './surroundings.ts';
import type { Refusal } from './types.ts';

/** So many different words of sport make a page a report of it; news of other things borrows one or two. */
const LEAST = 5;
/** Text looked at, UTF-16 units: a report says early what it is. */
const REACH = 20_000;

/** Words that hardly anything but a report of sport uses. */
const SPORT = new Set(
  foldText(
    'football footballer soccer goalkeeper midfielder striker defender referee semifinal semifinals quarterfinal quarterfinals halftime fifa uefa offside knockout goalless equaliser equalizer substitute cup tournament coach championship rugby cricket tennis basketball volleyball handball hockey wicket innings olympics olympic medal medalist relay freestyle ' +
      'calcio calciatore portiere centrocampista attaccante arbitro semifinale girone allenatore torneo campionato pareggio ' +
      'futebol fútbol futbolista portero centrocampista delantero árbitro entrenador torneo mundial footballeur gardien milieu attaquant arbitre entraîneur tournoi ' +
      'fußball torwart stürmer schiedsrichter halbfinale viertelfinale trainer bundesliga meisterschaft ' +
      'футбол футболист вратарь полузащитник нападающий судья тренер сборная сборной чемпионат турнир полуфинал матч матча ' +
      'футболіст воротар півзахисник нападник збірна збірної тренера чемпіонат турнір півфінал ' +
      'piłka piłkarz bramkarz pomocnik napastnik sędzia trener reprezentacja mistrzostwa turniej półfinał mecz mecze ' +
      'fotbal brankář záložník útočník rozhodčí trenér reprezentace mistrovství turnaj zápas zápase',
  ).split(' '),
);
/** In front of a place: there it happens. */
const IN = new Set(foldText('in at near from to around across nel nella nei in a ad da en au aux à dans em no na nach aus bei im в у на из с під біля із w we z na do v ve z do'.normalize()).split(' '));

const WORD = /[\p{L}\p{M}]{3,}/gu;

/** Whether a page reports on sport, told once and only when somebody asks. */
export class Sport {
  readonly #blocks: readonly string[];
  #isReport: boolean | undefined;

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
  }

  /** A place's name that is its team here. */
  refusal(text: string, start: number): Refusal | undefined {
    this.#isReport ??= this.#look();
    const before = this.#isReport ? wordBefore(text, start) : undefined;
    if (!this.#isReport || (before && IN.has(foldText(before.word)))) return undefined;
    return { rule: 'team' };
  }

  #look(): boolean {
    const met = new Set<string>();
    let left = REACH;
    for (const block of this.#blocks) {
      for (const [word] of block.slice(0, left).matchAll(WORD)) {
        const folded = foldText(word);
        if (SPORT.has(folded) && met.add(folded).size >= LEAST) return true;
      }
      left -= block.length;
      if (left <= 0) return false;
    }
    return false;
  }
}
