/** A file name for an id, whatever it holds: no separator, no point, nothing that any system refuses. */
export function fileName(id: string, at: number): string {
  if (/^[a-z0-9][a-z0-9-]{0,99}$/.test(id)) return id;
  // The number keeps those apart that would become alike.
  return `${id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}-${at + 1}`.replace(/^-+/, '');
}
