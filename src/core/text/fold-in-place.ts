/**
 * A text without letter case and accents, one code unit for each of the original's, so that a
 * place found in the one is the same place in the other.
 */
export function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldUnit(text.charAt(at))).join('');
}

function foldUnit(unit: string): string {
  if (unit === '’') return "'";
  if (unit === '‐' || unit === '‑') return '-';
  const folded = unit.normalize('NFD').charAt(0).toLowerCase();
  return folded.length === 1 ? folded : unit;
}
