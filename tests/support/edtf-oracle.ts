// @ts-expect-error edtf.js brings no types.
import edtf from 'edtf';

/** The first and last moment, in milliseconds UTC, of a date as edtf.js reads it at level 1; null where it does not. */
export function readByEdtfJs(text: string): { readonly min: number; readonly max: number } | null {
  try {
    const { min, max } = edtf(text, { level: 1 }) as { min: number; max: number };
    return { min, max };
  } catch {
    return null;
  }
}
