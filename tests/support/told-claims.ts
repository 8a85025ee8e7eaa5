import { type ClaimFinder, loadClaimFinder } from '../../src/node/claim-finder.ts';

let loading: Promise<ClaimFinder> | undefined;

async function finder(): Promise<ClaimFinder> {
  const loaded = await loadClaimFinder([], new Map());
  if (!loaded.ok) throw new Error(loaded.fault);
  return loaded.value;
}

/** The claims of a text of 1 July 2023 as "kind words: verdict". */
export async function told(language: 'fr' | 'en', text: string): Promise<string[]> {
  loading ??= finder();
  const find = await loading;
  const claims = find({ id: 'a', text, language, date: '2023-07-01' });
  return claims.map(({ kind, text, finding }) => `${kind} ${text}: ${finding.verdict}`);
}
