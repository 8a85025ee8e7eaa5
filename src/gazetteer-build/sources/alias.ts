/**
 * GeoNames lists as aliases airport codes, postal abbreviations and machine transliterations from
 * scripts that French and English texts never show. Only what could stand in a text is kept.
 */
export function isLikelyName(alias: string): boolean {
  if (alias.length < 3 || alias.length > 40) return false;
  if (!/^\p{Lu}[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(alias)) return false;
  if (/^[A-Z]{2,}$/.test(alias)) return false;
  if (
    /^(Gorad|Gorod|Urbs|Ciutat|Comune|Gemeente|Municipio|Ville|Stadt|City|Lungsod|Lungsodng|Bandar|Dinas)\b/.test(
      alias,
    )
  )
    return false;
  return !/(['’]$|ĭ|ạ|ẖ|ḏ|ṭ|ʻ)/.test(alias);
}
