/** A point that an address or a notation gives, before it is known to lie on the globe. */
export interface AddressedPoint {
  readonly lat: number;
  readonly lng: number;
  /** Whether the notation says which of the two is which. */
  readonly isOrdered: boolean;
}

const NUMBER = '([-+]?\\d{1,3}(?:\\.\\d{1,20})?)';

interface Notation {
  readonly pattern: RegExp;
  readonly order: 'lat lng' | 'lng lat';
  readonly isOrdered: boolean;
}

const notation = (
  source: string,
  order: Notation['order'] = 'lat lng',
  isOrdered = true,
): Notation => ({ pattern: new RegExp(source.replaceAll('§', NUMBER), 'i'), order, isOrdered });

/** The most telling first: a marker before the middle of the map. */
const notations: readonly Notation[] = [
  // Of another system of coordinates than WGS84 the numbers say something else.
  notation('^geo:§,§(?:,[-+.\\d]+)?(?!.*;crs=(?!wgs84\\b))(?:[;?].*)?$'),
  notation('^@?§,§,\\d{1,2}(?:\\.\\d{1,9})?z$'),
  // Well-known text and GeoJSON have the longitude first.
  notation(
    '^(?:SRID=4326;)?\\s*POINT(?:\\s*ZM?|\\s*M)?\\s*\\(\\s*§\\s+§(?:\\s+[-+.\\d]+)*\\s*\\)$',
    'lng lat',
  ),
  notation('"type"\\s*:\\s*"Point"[^[]{0,80}\\[\\s*§\\s*,\\s*§', 'lng lat'),
  notation('"coordinates"\\s*:\\s*\\[\\s*§\\s*,\\s*§[^[]{0,80}"type"\\s*:\\s*"Point"', 'lng lat'),
  notation(
    '^\\{?\\s*"?(?:lng|lon(?:g|gitude)?)"?\\s*[:=]\\s*"?§"?\\s*[,;&]?\\s*"?lat(?:itude)?"?\\s*[:=]\\s*"?§"?\\s*\\}?$',
    'lng lat',
  ),
  notation(
    '^\\{?\\s*"?lat(?:itude)?"?\\s*[:=]\\s*"?§"?\\s*[,;&]?\\s*"?(?:lng|lon(?:g|gitude)?)"?\\s*[:=]\\s*"?§"?\\s*\\}?$',
  ),
];

const YANDEX = '^https?://(?:[a-z]+\\.)*yandex\\.[^?#]*\\?(?:.*&)?';

/** In an address of the web, wherever they stand in it. */
const inAddresses: readonly Notation[] = [
  notation('!3d§!4d§'),
  notation('[?&#]mlat=§&mlon=§'),
  notation('[?&#]mlon=§&mlat=§', 'lng lat'),
  notation('/@§,§'),
  notation('[?&]sp=point\\.§_§_'),
  notation('[?#&](?:map|view)=§,§,'),
  notation('^https?://(?:www\\.)?geoportail\\.gouv\\.fr/[^?#]*\\?(?:.*&)?c=§,§', 'lng lat'),
  notation('^https?://2gis\\.[^?#]*\\?(?:.*&)?m=§,§/', 'lng lat'),
  notation('[?&#]map=\\d{1,2}(?:\\.\\d{1,9})?/§/§'),
  notation('[?&#]lat(?:itude)?=§&(?:lng|lon(?:g|gitude)?)=§'),
  notation('[?&#](?:lng|lon(?:g|gitude)?)=§&lat(?:itude)?=§', 'lng lat'),
  notation('[?&#]cp=§~§'),
  // Yandex has the longitude first wherever it writes a point.
  notation(`${YANDEX}(?:pt|poi\\[point\\]|whatshere\\[point\\])=§,\\s*§`, 'lng lat'),
  notation(`${YANDEX}ll=§,\\s*§`, 'lng lat'),
  // Other maps may.
  notation(
    '[?&#](?:q|query|ll|sll|center|c|loc|destination|daddr|coordinates?)=(?:loc:)?§[,;]\\s*§',
    'lat lng',
    false,
  ),
];

/** With its scheme, or as browsers show it. */
const isAddress = /^(?:https?:\/\/|www\.|[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60})?\.[a-z]{2,10}\/)/i;

/** The point of `geo:` (RFC 5870), of WKT or GeoJSON, or of a map's address; null where the text is none of these. */
export function addressedPoint(text: string): AddressedPoint | null {
  const trimmed = text.trim();
  if (isAddress.test(trimmed) || /^[#?&]/.test(trimmed)) {
    return find(inAddresses, decoded(trimmed));
  }
  return find(notations, trimmed);
}

/**
 * A point that stands in an address or a template as people write it: "params=53_54_0_N_27_34_12_E_type:city" as Wikipedia’s
 * maps have it, "{{coord|53|54|N|27|34|E}}" as its articles do, "/maps/place/53°54'N+27°34'E/".
 */
export function writtenWithin(text: string): string | null {
  const trimmed = text.trim();
  const [, template] =
    /^\{\{\s*coord\s*((?:\|\s*(?:[-\d.]+|[NSEWO])\s*)+)[|}]/i.exec(trimmed) ?? [];
  if (template !== undefined) return template.replaceAll('|', ' ');
  if (!isAddress.test(trimmed)) return null;
  const [, params] = /[?&]params=([\d._]+[NS]_[\d._]+[EW])(?![a-z])/i.exec(trimmed) ?? [];
  if (params !== undefined) return params.replaceAll('_', ' ');
  const [, place] =
    /\/maps\/(?:place|search)\/([-+\dNSEW][^/?#]{3,80})/i.exec(decoded(trimmed)) ?? [];
  return place ?? null;
}

function find(all: readonly Notation[], text: string): AddressedPoint | null {
  for (const { pattern, order, isOrdered } of all) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [a, b] = [Number(match[1]), Number(match[2])];
    return order === 'lat lng' ? { lat: a, lng: b, isOrdered } : { lat: b, lng: a, isOrdered };
  }
  return null;
}

/** An address with its %2C as commas; as it is where its escapes are broken. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}
