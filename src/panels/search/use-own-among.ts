import { localised } from '../../core/localised.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { pageSizes } from '../../library/opening-questions.ts';
import { placesByGazetteerId } from '../../library/places-by-gazetteer-id.ts';
import { askedOf } from '../../store/answers.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';

interface Parted {
  readonly own: readonly PlaceBrief[];
  readonly outside: readonly CandidatePlace[];
}

/**
 * Places that the gazetteer found by a name which the edition does not have may still be the edition's, under another:
 * the edition is asked by the first one's ordinary name. Until it answers none is told of.
 */
export function useOwnAmong(found: readonly CandidatePlace[]): Parted {
  const language = useSlice((scene) => scene.language);
  const [first] = found;
  const question =
    first === undefined
      ? null
      : ({
          ask: 'search',
          words: localised(first.label, language),
          count: pageSizes.search,
        } as const);
  const answer = useAnswer(question);
  const isAsked = useSlice((scene) => askedOf(scene, question)?.status === 'asked');
  if (isAsked) return { own: [], outside: [] };
  const known = placesByGazetteerId(answer?.places ?? []);
  return {
    own: found.flatMap(({ placeId }) => known.get(placeId) ?? []),
    outside: found.filter(({ placeId }) => !known.has(placeId)),
  };
}
