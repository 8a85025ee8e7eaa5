import { fold } from '../gazetteer/fold.ts';
import { overlaps } from '../text/offset.ts';
import { type NamedPlace, placeByName, withMore } from './place.ts';

/** What stands for a people before a hyphen, folded: "afghano-pakistanaise", "Sino-Indian". */
const FORMS: Readonly<Record<string, string>> = {
  ...{ afghano: 'AF', albano: 'AL', algero: 'DZ', americano: 'US', anglo: 'GB', argentino: 'AR' },
  ...{ armeno: 'AM', austro: 'AT', azerbaidjano: 'AZ', azero: 'AZ', belgo: 'BE', birmano: 'MM' },
  ...{ bolivo: 'BO', bosno: 'BA', bresilo: 'BR', britanno: 'GB', bulgaro: 'BG', burundo: 'BI' },
  ...{ camerouno: 'CM', canado: 'CA', chileno: 'CL', colombo: 'CO', croato: 'HR', cubano: 'CU' },
  ...{ dano: 'DK', egypto: 'EG', ethiopo: 'ET', estono: 'EE', finno: 'FI', franco: 'FR' },
  ...{ georgo: 'GE', germano: 'DE', greco: 'GR', guineo: 'GN', hispano: 'ES', hungaro: 'HU' },
  ...{ indo: 'IN', irako: 'IQ', irano: 'IR', israelo: 'IL', italo: 'IT', ivoiro: 'CI' },
  ...{ jordano: 'JO', kazakho: 'KZ', kirghizo: 'KG', letto: 'LV', libano: 'LB', libyo: 'LY' },
  ...{ lituano: 'LT', luso: 'PT', malio: 'ML', maroco: 'MA', mauritano: 'MR', mexicano: 'MX' },
  ...{ moldo: 'MD', mongolo: 'MN', nepalo: 'NP', nigero: 'NE', nippo: 'JP', norvego: 'NO' },
  ...{ ougando: 'UG', ouzbeko: 'UZ', pakistano: 'PK', peruvo: 'PE', polono: 'PL', roumano: 'RO' },
  ...{ russo: 'RU', rwando: 'RW', saoudo: 'SA', senegalo: 'SN', serbo: 'RS', sino: 'CN' },
  ...{ slovaco: 'SK', sloveno: 'SI', somalo: 'SO', soudano: 'SD', suedo: 'SE', syro: 'SY' },
  ...{ tadjiko: 'TJ', tchado: 'TD', thailando: 'TH', tuniso: 'TN', turco: 'TR', turkmeno: 'TM' },
  ...{ ukraino: 'UA', venezuelo: 'VE', vietnamo: 'VN', yemeno: 'YE', zambo: 'ZM' },
};

const FORM = /(?<![\p{L}-])\p{L}{3,14}o-$/u;

/**
 * The places of a text with the peoples that its compounds begin with: the border is of both. A form that nobody knows is
 * a people that nobody knows, and no other country stands in for it.
 */
export function withCombiningForms(
  text: string,
  places: readonly NamedPlace[],
): readonly NamedPlace[] {
  const more = places.flatMap(({ sense, start }): NamedPlace[] => {
    const form = sense === 'demonym' ? FORM.exec(text.slice(Math.max(0, start - 16), start)) : null;
    if (form === null) return [];
    const [words] = form;
    const own = { start: start - words.length, end: start - 1, text: words.slice(0, -1) };
    if (places.some((each) => overlaps(each, own))) return [];
    const code = FORMS[fold(own.text)];
    if (code === undefined) return [{ ...own, sense, place: null, doubt: 'unresolved' }];
    const country = { id: `iso:${code}`, name: own.text, country: code };
    return [{ ...own, sense, doubt: null, place: placeByName({ ...country, feature: 'country' }) }];
  });
  return withMore(places, more);
}
