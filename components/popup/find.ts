// Finding names among those of a page by what somebody types, whatever the case and the accents.
import type { Summary } from '../../reading/types.ts';

/** Letters that have no accent to take off, and what people without them on their keyboard type. */
const PLAIN: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', '’': "'", ʼ: "'" };

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøıßæœ’ʼ]/g, (letter) => PLAIN[letter] ?? letter);

/** The groups with only those rows that have every word of the query in what they show; all of them for an empty one. */
export function findNames(groups: Summary['groups'], query: string): Summary['groups'] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ title, role }) => {
        const shown = fold(`${title} ${role}`);
        return words.every((word) => shown.includes(word));
      }),
    }))
    .filter((group) => group.rows.length > 0);
}
