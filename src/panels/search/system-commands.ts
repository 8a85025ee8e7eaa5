import type { System } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import type { Language } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words/place-words.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { namedPlace } from '../place/named-place.ts';
import { linkTo } from '../shared/permalinks.ts';
import type { Portee } from '../shared/portee.ts';
import type { Hit } from './hit.ts';
import { fits } from './order-groups.ts';

interface Asked {
  readonly language: Language;
  readonly actions: Portee['actions'];
  readonly t: (
    key: 'search.draw' | 'search.claims' | 'nav.ranges',
    values?: Readonly<Record<string, string | number>>,
  ) => string;
}

/**
 * What the page can do with a system that was found: draw its range from where the edition says that it is or goes
 * (`origin`; null where it does not say, or the place is not known yet), and lay its claims side by side.
 */
export function systemCommands(
  system: System,
  origin: PlaceBrief | null,
  { language, actions, t }: Asked,
): readonly Hit[] {
  const variant = system.variants.find(({ id }) => id === system.defaultVariantId);
  const count = system.variants.reduce((sum, { claims }) => sum + claims.length, 0);
  const show = (content: string): Hit => ({
    key: content,
    href: linkTo.panel('ranges'),
    content,
    aside: t('nav.ranges'),
    fit: fits.beside,
    follow: () => actions.showSystem(system.id),
    onMap: null,
  });
  const drawn =
    origin &&
    variant &&
    show(
      t('search.draw', {
        variant: localised(variant.label, language),
        where: placeWords(language).in(namedPlace(origin, language)),
      }),
    );
  const compared =
    count > 0
      ? show(t('search.claims', { count, system: localised(system.label, language) }))
      : null;
  return [drawn, compared].filter((hit) => hit !== null && hit !== undefined);
}
