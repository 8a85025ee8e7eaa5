/** Not in every browser, nor in TypeScript's own types. */
type MeteredNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether the reader has asked for fewer bytes: nothing is fetched ahead then. */
export function countsBytes(): boolean {
  const { connection }: MeteredNavigator = navigator;
  return connection?.saveData === true;
}
