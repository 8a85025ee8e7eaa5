import type { RangeClaim, RangeClaimId, System, SystemId, VariantId } from '../edition/model.ts';
import { fold } from '../gazetteer/fold.ts';
import { givenDate } from '../import/given-date.ts';
import { fail, type Result, succeed } from '../result.ts';
import { kilometres } from '../units.ts';
import type { Operation } from './operation.ts';

/** A range claim as somebody types it, of a system and a variant that the edition has or that are new. */
export interface ClaimForm {
  /** Null: a new one, with the name, the kind and the other names. */
  readonly systemId: SystemId | null;
  readonly name: string;
  readonly kind: System['kind'];
  /** Parted by commas. */
  readonly aliases: string;
  /** Null: a new one; without a name it is called as its system. */
  readonly variantId: VariantId | null;
  readonly variantName: string;
  /** In kilometres; the first may be left empty where the source gives one figure. */
  readonly low: string;
  readonly high: string;
  readonly qualifier: RangeClaim['qualifier'];
  readonly measures: RangeClaim['measures'];
  /** Whose figure it is: always needed. */
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

/** What is the matter with a field. */
export interface ClaimFormFault {
  readonly field: 'name' | 'variantName' | 'low' | 'high' | 'publisher' | 'date' | 'url';
  readonly code: 'missing' | 'no length' | 'reversed' | 'no date' | 'no address' | 'there already';
}

/** What a form comes to: the operations of one act, and the system that they are about. */
export interface GivenClaim {
  readonly operations: readonly Operation[];
  readonly systemId: SystemId;
}

/** Half the way round the globe, in kilometres. */
const farthest = 20_038;

/**
 * The operations that enter a claim, or the first fault of its form.
 *
 * @param systems those of the edition
 * @param language of what was typed: names and dates are in it
 */
export function claimFromForm(
  form: ClaimForm,
  systems: readonly System[],
  language: string,
): Result<GivenClaim, ClaimFormFault> {
  const known = systems.find(({ id }) => id === form.systemId) ?? null;
  const name = form.name.trim();
  if (known === null && name === '') return fail({ field: 'name', code: 'missing' });
  if (known === null && isNamed(systems, name))
    return fail({ field: 'name', code: 'there already' });
  const variantName = form.variantName.trim();
  const variant = known?.variants.find(({ id }) => id === form.variantId) ?? null;
  if (known !== null && variant === null) {
    if (variantName === '') return fail({ field: 'variantName', code: 'missing' });
    if (isNamed(known.variants, variantName)) {
      return fail({ field: 'variantName', code: 'there already' });
    }
  }
  const claimed = claimOf(form, language);
  if (!claimed.ok) return claimed;

  const systemId = known?.id ?? (freeSlug(name, new Set(systems.map(({ id }) => id))) as SystemId);
  const variantIds = new Set(systems.flatMap(({ variants }) => variants.map(({ id }) => id)));
  const variantId =
    variant?.id ??
    (freeSlug(`${known === null ? name : ''} ${variantName}`, variantIds) as VariantId);
  const claimIds = new Set(
    systems.flatMap(({ variants }) => variants.flatMap(({ claims }) => claims.map(({ id }) => id))),
  );
  const claim = { ...claimed.value, id: freeSlug(variantId, claimIds) as RangeClaimId };
  if (variant !== null) {
    return succeed({
      operations: [{ verb: 'add range claim', systemId, variantId, claim }],
      systemId,
    });
  }
  const label = { [language]: variantName === '' ? name : variantName };
  const fresh = { id: variantId, label, claims: [claim] };
  if (known !== null) {
    return succeed({ operations: [{ verb: 'add variant', systemId, variant: fresh }], systemId });
  }
  const system: System = {
    ...{ id: systemId, label: { [language]: name }, kind: form.kind },
    aliases: form.aliases
      .split(',')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    ...{ variants: [fresh], defaultVariantId: variantId },
    ...{ originId: null, note: null, wikidata: null },
  };
  return succeed({ operations: [{ verb: 'add system', system }], systemId });
}

function claimOf(
  { low, high, qualifier, measures, ...form }: ClaimForm,
  language: string,
): Result<Omit<RangeClaim, 'id'>, ClaimFormFault> {
  const highKm = lengthOf(high);
  if (highKm === null) return fail({ field: 'high', code: 'no length' });
  const lowKm = low.trim() === '' ? highKm : lengthOf(low);
  if (lowKm === null) return fail({ field: 'low', code: 'no length' });
  if (lowKm > highKm) return fail({ field: 'low', code: 'reversed' });
  const publisher = form.publisher.trim();
  if (publisher === '') return fail({ field: 'publisher', code: 'missing' });
  const written = form.date.trim();
  const date = written === '' ? null : givenDate(written, language);
  if (written !== '' && date === null) return fail({ field: 'date', code: 'no date' });
  const url = form.url.trim();
  if (url !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(url)) {
    return fail({ field: 'url', code: 'no address' });
  }
  return succeed({
    ...{ lowKm: kilometres(lowKm), highKm: kilometres(highKm), qualifier, measures },
    source: {
      ...{ type: 'publication', publisher, date },
      title: form.title.trim() || null,
      url: url || null,
    },
    ...{ setAside: null, note: null },
  });
}

/** "1 500", "1500,5", "480 km": kilometres; null where it is no length on the globe. */
function lengthOf(written: string): number | null {
  const figure = written
    .trim()
    .replace(/\s*km$/i, '')
    .replace(/\s/g, '')
    .replace(',', '.');
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(figure)) return null;
  const km = Number(figure);
  return km > 0 && km <= farthest ? km : null;
}

function isNamed(items: readonly { readonly label: System['label'] }[], name: string): boolean {
  const folded = fold(name);
  return items.some(({ label }) => Object.values(label).some((one) => fold(one) === folded));
}

/** An id of letters, digits and hyphens, as editions write them, which says whose it is. */
function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = words.startsWith('own-') ? words : `own-${words || 'x'}`.slice(0, 60);
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}
