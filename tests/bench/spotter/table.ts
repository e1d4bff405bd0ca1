// Plain tables for a terminal.

/** Columns padded to their widest entry; the first to the left, the rest to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => `  ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('   ')}`.trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

export const count = (value: number): string => value.toLocaleString('en');

/** Three digits that count: 0.912, 9.12, 91.2, 912. */
export const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3));

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);

export const share = (part: number): string => `${(part * 100).toFixed(1)} %`;
