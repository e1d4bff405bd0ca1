// Makes assets/names/given-names.txt: words that open people's names in ../shared/library/qid-labels.tsv and mean nothing else there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cards/sources.ts';

/** Names that a first word must open; one is enough, since titles are taken out by hand. */
const LEAST = 1;
/** First words of people's labels that are titles or particles, not given names. */
const NO_NAMES = new Set('abu al el ibn bin ben de di da van von der den la le lo the sir saint san santa st pope papa king prince princess queen lord lady sheikh sheik mullah mohammad-reza imam ayatollah emperor count mr mrs dr general president major red south north supreme back black white new old young big little great alla art con dai del even her just les may sul sun three une will you'.split(' '));

const rows = readFileSync(join(ROOT, '..', 'shared', 'library', 'qid-labels.tsv'), 'utf8').split('\n').slice(1).map((line) => line.split('\t'));
const people = new Map<string, number>();
const others = new Set<string>();
const wordsOf = (label: string) => label.split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{Ll}'’-]{2,}$/u.test(word));
for (const [, kind, ...labels] of rows) {
  for (const label of labels.slice(0, 4).flatMap((cell) => cell.split('|'))) {
    // "Шойгу, Сергей Кужугетович": the given name stands after the comma
    const name = label.includes(', ') ? `${label.split(', ')[1]} ${label.split(', ')[0]}` : label;
    const words = wordsOf(name);
    if (kind === 'person') {
      if (words.length >= 2 && words[0]) people.set(words[0], (people.get(words[0]) ?? 0) + 1);
    } else if (words.length === 1 && words[0]) others.add(words[0].toLowerCase());
  }
}
const names = [...people]
  .filter(([word, count]) => count >= LEAST && !others.has(word.toLowerCase()) && !NO_NAMES.has(word.toLowerCase()))
  .map(([word]) => word)
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(join(ROOT, 'assets', 'names', 'given-names.txt'), `${names.join('\n')}\n`);
console.log(`${names.length} given names`);
