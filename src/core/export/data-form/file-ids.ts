import type { Place, PlaceId } from '../../edition/model.ts';
import { renamedInView } from '../../edition/step-view.ts';
import type { Exported } from '../exported.ts';

interface WithFileIds {
  readonly exported: Exported;
  /** The new ids of the places that have others in the files. */
  readonly ids: ReadonlyMap<PlaceId, PlaceId>;
}

/**
 * What is exported, with ids that its files can hold: an edition of one's own knows its places by where they are known
 * ("gn:625144", "adm:BY.01"), and files have lower-case letters, digits and hyphens.
 */
export function withFileIds(exported: Exported): WithFileIds {
  const ids = fileIds(exported.places);
  if (ids.size === 0) return { exported, ids };
  const named = (id: PlaceId): PlaceId => ids.get(id) ?? id;
  const renamed: Exported = {
    ...exported,
    places: exported.places.map((place) => ({
      ...place,
      id: named(place.id),
      partOf: place.partOf && named(place.partOf),
    })),
    systems: exported.systems.map((system) => ({
      ...system,
      originId: system.originId && named(system.originId),
    })),
    headline: exported.headline && {
      ...exported.headline,
      originId: named(exported.headline.originId),
      beyond: exported.headline.beyond.map(named),
    },
    story: exported.story.map((step) => ({
      ...step,
      view: renamedInView(step.view, ({ kind, id }) =>
        kind === 'place' ? named(id as PlaceId) : id,
      ),
    })),
    articles: async function* () {
      for await (const item of exported.articles()) {
        yield {
          ...item,
          mentions: item.mentions.map((mention) =>
            mention.kind === 'place' ? { ...mention, placeId: named(mention.placeId) } : mention,
          ),
        };
      }
    },
  };
  return { exported: renamed, ids };
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** New ids for the places that need one, each once. */
function fileIds(places: readonly Place[]): ReadonlyMap<PlaceId, PlaceId> {
  const taken = new Set(places.flatMap(({ id }) => (slug.test(id) ? [id] : [])));
  const ids = new Map<PlaceId, PlaceId>();
  for (const { id } of places) {
    if (slug.test(id)) continue;
    const plain =
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'place';
    let free = plain as PlaceId;
    for (let n = 2; taken.has(free); n++) free = `${plain}-${n}` as PlaceId;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}
