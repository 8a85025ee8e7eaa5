import { useEffect, useState } from 'react';
import { mentionId } from '../../core/edition/mention-id.ts';
import type { PlaceMention } from '../../core/edition/model.ts';
import { type Sense, senses } from '../../core/geoparse/sense.ts';
import { localised } from '../../core/localised.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import { moveEnd } from '../../core/review/extent.ts';
import { placeOfCandidate } from '../../core/review/place-of-candidate.ts';
import type { Span } from '../../core/text/offset.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { textRange } from '../reader/text-range.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { countriesOf } from './countries-of.ts';
import { ExtentButtons } from './ExtentButtons.tsx';
import { faultInWords } from './fault-words.ts';
import { Key } from './Key.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { SenseButtons } from './SenseButtons.tsx';
import { segmentOf } from './segment-of.ts';
import { useEdits } from './use-edits.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly stretch: Span;
  readonly onStretch: (stretch: Span) => void;
  readonly onClose: () => void;
}

/** Selected words as a mention: which place, in which sense, and what of the words. At the foot, over no text. */
export function MarkPanel({ open, stretch, onStretch, onClose }: Props) {
  const portee = useReviewWords();
  const { t } = portee;
  const { actions } = usePortee();
  const language = useSlice((scene) => scene.language);
  const edits = useEdits();
  const [sense, setSense] = useState<Sense>('location');
  const [found, setFound] = useState<readonly CandidatePlace[]>([]);
  const [picked, setPicked] = useState<CandidatePlace | null>(null);
  const { article, mentions, places } = open;
  const words = article.text.slice(stretch.start, stretch.end);
  const covered = mentions.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const chosen = picked ?? found[0] ?? null;
  useHighlight(stretch);

  const extend = (by: 1 | -1): void => {
    const moved = moveEnd(article.text, stretch, 'end', by, segmentOf(article, stretch));
    if (moved !== null) onStretch(moved);
  };
  const add = async (): Promise<void> => {
    if (chosen === null) return;
    const mention: PlaceMention = {
      // A name that somebody rejected may have begun here: no id of the geoparser's is taken again.
      id: mentionId(article.id, `own-${crypto.randomUUID().slice(0, 8)}`),
      ...{ kind: 'place', articleId: article.id, placeId: chosen.placeId, sense, reviewed: true },
      ...{ start: stretch.start, end: stretch.end },
    };
    const place = placeOfCandidate(chosen);
    const isKept = await edits.apply([
      { verb: 'mark', mention, place, replaces: covered.length > 0 },
    ]);
    if (isKept) onClose();
  };
  useReviewKeys(({ command }) => {
    switch (command) {
      case 'leave':
        onClose();
        return true;
      case 'confirm':
        void add();
        return true;
      case 'widen':
        extend(1);
        return true;
      case 'narrow':
        extend(-1);
        return true;
      case 'sense':
        setSense(senses[(senses.indexOf(sense) + 1) % senses.length] ?? sense);
        return true;
      default:
        return false;
    }
  });
  return (
    <section className="mark-panel" aria-label={t('mark.heading')}>
      <p className="mark-panel__head">
        <q className="mark-panel__words" lang={article.language}>
          {words}
        </q>
        <span className="meta">{t('mark.letters', { count: words.length })}</span>
        <ExtentButtons onExtend={extend} />
      </p>
      <p className="mark-panel__senses">
        <span className="meta">{t('mark.is')}</span>
        <SenseButtons sense={sense} onSense={setSense} />
      </p>
      <PlaceSearch
        key={words}
        initial={words}
        countries={countriesOf(places)}
        letterOf={() => null}
        chosen={chosen}
        onPick={(place) => {
          setPicked(place);
          actions.showPoints([place.point]);
        }}
        onFound={(all) => {
          setFound(all);
          setPicked(null);
        }}
        onConfirm={() => void add()}
        onClose={onClose}
        isShort
      />
      {covered.length > 0 && (
        <p className="meta">
          {t('mark.replaces', {
            names: covered.map(({ start, end }) => article.text.slice(start, end)).join(', '),
          })}
        </p>
      )}
      {edits.fault !== null && <p role="alert">{faultInWords(edits.fault, portee)}</p>}
      <p className="review__decide">
        {chosen !== null && (
          <>
            <button type="button" className="review__confirm" onClick={() => void add()}>
              {t('mark.add', { name: localised(chosen.label, language) })}
            </button>
            <Key stroke={['Enter']} />
          </>
        )}
        <button type="button" className="text-button" onClick={onClose}>
          {t('mark.leave')}
        </button>
        <Key stroke={['Escape']} />
      </p>
    </section>
  );
}

/** The words stay lit in the text when the focus goes to the panel. */
function useHighlight({ start, end }: Span): void {
  useEffect(() => {
    const reader = document.querySelector('.reader');
    const range = reader && textRange(reader, { start, end });
    if (!range || !('highlights' in CSS)) return undefined;
    CSS.highlights.set('marking', new Highlight(range));
    return () => void CSS.highlights.delete('marking');
  }, [start, end]);
}
