/**
 * Whether two words differ by at most one typing error: a letter too many, too few or wrong, or two neighbours
 * swapped. Linear in their length.
 */
export function isOneErrorAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length !== restB.length) {
    const [shorter, longer] = restA.length < restB.length ? [restA, restB] : [restB, restA];
    return longer.slice(1) === shorter;
  }
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
