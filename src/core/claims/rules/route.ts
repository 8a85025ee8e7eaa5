import type { Hit } from '../hit.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** Which countries lie on the way: "depuis la Russie, via la Biélorussie, jusqu'à Kaliningrad". */
function route(hit: Hit): Statement | null {
  const via = hit.places('v').filter(({ sense }) => sense !== 'demonym');
  const to = hit.place('z') ?? hit.place('z2');
  if (via.length === 0 || to === null) return null;
  if ([to, ...via].some(({ place }) => place?.feature === 'bloc')) return null;
  const from = hit.place('a') ?? hit.placesAfter()[0]?.named ?? null;
  return { kind: 'route', from, via, to };
}

const END_FR =
  "(?:(?:l'|la |le )?(?:enclave|exclave|region|oblast|ville|port|territoire)(?: (?:{D}|{W}|baltique)){0,2} (?:de |d'|du )(?:la |l')?)?";

export const routeRules: readonly Rule[] = [
  ...rules(
    'fr',
    route,
    `(?:depuis |de |d'|du |en provenance de |en provenance du |entre )(?:la |le |l')?(?<a>{P}),?{~60}(?:,? ?(?:via|a travers|en passant par|en traversant|en transitant par|transit(?:e|ent|ant) par|travers(?:e|ent|ant|aient|er)|passe(?:nt)? par)) (?<v>{PL}),?{~40}(?:(?:jusqu'a|jusqu'en|vers|a destination (?:de|d')|pour|et|a|jusqu'au) ?${END_FR}(?:la |le |l')?(?<z>{P}))`,
    `(?:entre|reliant|de|depuis|relie|relient) (?:la |le |l')?(?<a>{P}) (?:et|a|vers|jusqu'a) (?:la |le |l')?${END_FR}(?<z>{P}),?{~60}(?<c>(?:transit(?:e|ent|ait) par|travers(?:e|ent|ait|aient|er)|passe(?:nt|rait)? par) (?<v>{PL}))`,
    `(?:entre|reliant|de|du|depuis) (?:la |le |l')?(?<a>{P}) (?:et|a|vers|jusqu'a|jusqu'en|en|au|aux) (?:la |le |l')?${END_FR}(?<z>{P}),?{~30}(?:via|a travers|en passant par|en traversant|en transitant par) (?<v>{PL})`,
    `(?:a destination|en direction) (?:de |d'|du )${END_FR}(?:la |l')?(?<z>{P}),?{~40}(?<c>(?:via|transit(?:e|ent|ant|ait) par|travers(?:e|ent|ant|ait|aient|er)|passe(?:nt|rait)? par) (?<v>{PL}))(?: depuis (?:la |le |l')?(?<a>{P}))?`,
  ),
  ...rules(
    'en',
    route,
    `from (?:the )?(?<a>{P}),?{~50}(?:via|through|across|crossing|transiting|by way of) (?<v>{PL}),?{~30}(?:to|into|towards?) (?:the )?(?:(?:{D} |{W} |baltic |russian ){0,2}(?:enclave|exclave|region|city|port) of )?(?<z>{P})`,
    `(?:from|between) (?:the )?(?<a>{P}) (?:to|and|into) (?:the )?(?:(?:{D} |{W} |baltic ){0,2}(?:enclave|exclave|region|city|port) of )?(?<z>{P}),?{~50}(?<c>(?:cross(?:es|ed)?|transit(?:s|ed)?|pass(?:es)? through|travers(?:e|es)) (?:through )?(?<v>{PL}))`,
    `(?:from|between) (?:the )?(?<a>{P}) (?:to|and|into) (?:the )?(?:(?:{D} |{W} |baltic ){0,2}(?:enclave|exclave|region|city|port) of )?(?<z>{P}),?{~30}(?:via|through|crossing|across|transiting|passing through) (?<v>{PL})`,
  ),
];
