import { titleOrOpening } from '../../core/edition/title-or-opening.ts';
import { localised } from '../../core/localised.ts';
import { legendWords } from '../../i18n/parts/legend.ts';
import { shareWords } from '../../i18n/parts/share.ts';
import type { LegendEntry, PictureContent, Run } from '../../picture/content.ts';
import { overlayRange } from '../../store/reach/overlay-range.ts';
import type { Scene } from '../../store/scene.ts';
import { shownArticle } from '../../store/selectors/article.ts';
import { headlineSpan, isHeadlineOverlay, showsHeadline } from '../../store/selectors/headline.ts';
import { selectedPassages } from '../../store/selectors/passages.ts';
import { doubtfulPlaces, selectedPlaces } from '../../store/selectors/places.ts';
import { tintSteps } from '../../store/selectors/tint-steps.ts';
import { rangeEntries } from '../legend/range-entries.ts';
import { stepWords } from '../legend/step-words.ts';
import { useOriginWords } from '../ranges/origin-words.ts';
import { today } from '../shared/today.ts';
import { useWords } from '../shared/use-words.ts';
import { sourcesOf } from './range-sources.ts';
import { useSourceLine } from './use-source-line.ts';

/** Says what a picture of a scene shows, where it is from and what is only claimed. */
export function usePictureContent(site: string): (scene: Scene) => PictureContent {
  const { t, formats } = useWords(shareWords);
  const { t: legend } = useWords(legendWords);
  const { origin } = useOriginWords();
  const sourceLine = useSourceLine();
  return (scene) => ({
    title: titleOf(scene),
    legend: legendOf(scene),
    notes: notesOf(scene),
    scale: (km, latitude) =>
      t('share.scale', {
        km: formats.km(km),
        latitude: `${formats.number(Math.abs(Math.round(latitude)))}°\u202f${latitude < 0 ? 'S' : 'N'}`,
      }),
  });

  function titleOf(scene: Scene): readonly Run[] {
    const { head, language, overlays } = scene;
    const [overlay, ...others] = overlays;
    const isHeadline =
      overlay === undefined
        ? showsHeadline(scene)
        : others.length === 0 && isHeadlineOverlay(head, overlay);
    if (isHeadline && head.headline !== null) {
      return emphasised(localised(head.headline.sentence, language));
    }
    if (overlays.length > 0)
      return [plain(formats.list(overlays.map((one) => nameOf(scene, one))))];
    const places = selectedPlaces(scene);
    const passages = selectedPassages(scene);
    if (places.length > 0 && passages !== null) {
      const names = formats.list(places.map(({ label }) => localised(label, language)));
      const { total, articles } = passages;
      return [plain(t('share.title.places', { names, passages: total, articles }))];
    }
    const article = shownArticle(scene)?.article;
    const title = localised(head.title, language);
    return [plain(article === undefined ? title : titleOrOpening(article, title))];
  }

  function nameOf(scene: Scene, overlay: Scene['overlays'][number]): string {
    const range = overlayRange(scene, overlay);
    if (range === null) return '';
    const { span, system } = range;
    const km =
      span.lowKm === span.highKm
        ? formats.givenKm(span.highKm)
        : t('share.title.span', {
            low: formats.given(span.lowKm),
            high: formats.givenKm(span.highKm),
          });
    const from = origin(overlay);
    if (system === null || overlay.type === 'radius')
      return t('share.title.radius', { km, origin: from });
    const variant = system.variants.find(({ id }) => id === overlay.variantId) ?? system;
    return t('share.title.range', {
      name: localised(variant.label, scene.language),
      km,
      origin: from,
    });
  }

  function legendOf(scene: Scene): readonly LegendEntry[] {
    if (scene.overlays.length > 0) {
      return rangeEntries(scene, { t: legend, formats }).map(({ kind, slot, text }) => ({
        mark: { type: 'reach', kind, slot },
        text,
      }));
    }
    const doubtful = doubtfulPlaces(scene).size;
    const places: readonly LegendEntry[] =
      shownArticle(scene) === null
        ? [
            { mark: { type: 'points' }, text: legend('legend.points') },
            {
              mark: { type: 'areas' },
              text: legend('legend.areas', stepWords(tintSteps(scene), formats)),
            },
          ]
        : [
            { mark: { type: 'point' }, text: legend('legend.pointInArticle') },
            { mark: { type: 'area' }, text: legend('legend.areaInArticle') },
          ];
    return [
      ...places,
      ...(doubtful === 0
        ? []
        : [
            {
              mark: { type: 'doubtful' },
              text: legend('legend.doubtful', { count: doubtful }),
            } as const,
          ]),
      ...headlineEntries(scene),
    ];
  }

  /** What the headline's sentence counts, what of it only the highest figure gives, and how far that goes. */
  function headlineEntries(scene: Scene): readonly LegendEntry[] {
    const { head, language } = scene;
    if (head.headline === null || !showsHeadline(scene)) return [];
    const span = headlineSpan(head);
    const entry = (kind: 'gained' | 'edge' | 'outline', text: string): LegendEntry => ({
      mark: { type: 'reach', kind, slot: 0 },
      text,
    });
    return [
      entry('gained', localised(head.headline.gained, language)),
      ...(span && span.lowKm < span.highKm
        ? [entry('edge', legend('legend.gainedEdge', { high: formats.givenKm(span.highKm) }))]
        : []),
      ...(span
        ? [entry('outline', t('share.legend.outline', { km: formats.givenKm(span.highKm) }))]
        : []),
    ];
  }

  /** The article whose places are marked, where they are one's; else the edition with all of its articles. */
  function fromWhere(scene: Scene): string {
    const { head, language } = scene;
    const title = localised(head.title, language);
    const article = selectedPassages(scene) === null ? shownArticle(scene)?.article : undefined;
    return article === undefined
      ? t('share.note.from', { title, count: head.counts.articles })
      : t('share.note.fromArticle', { title, source: sourceLine(article, false) });
  }

  function notesOf(scene: Scene): string {
    const { overlays, edition } = scene;
    const claimed = overlays.some(({ type }) => type === 'system') || showsHeadline(scene);
    const sources = sourcesOf(scene);
    return [
      fromWhere(scene),
      ...(claimed ? [t('share.note.claimed')] : []),
      ...(sources.length > 0 ? [t('share.note.sources', { sources: sources.join(', ') })] : []),
      ...(overlays.some(({ type }) => type === 'radius') ? [t('share.note.own')] : []),
      t('share.attribution'),
      t('share.borderView'),
      t('share.note.north'),
      t('share.note.made', {
        date: formats.date(today()),
        site: edition === null ? site.replace(/^https?:\/\/|\/$/g, '') : t('share.note.ownEdition'),
      }),
    ].join(' ');
  }
}

const plain = (text: string): Run => ({ text, strong: false });

/** `**…**` marks the one figure that takes the accent. */
const emphasised = (sentence: string): readonly Run[] =>
  sentence.split('**').map((text, at) => ({ text, strong: at % 2 === 1 }));
