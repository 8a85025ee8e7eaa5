import { lazy, Suspense } from 'react';
import { ArticleList } from '../panels/articles/ArticleList.tsx';
import { Reader } from '../panels/reader/Reader.tsx';
import { useSlice } from '../panels/shared/portee.ts';

const PlaceList = lazy(() =>
  import('../panels/places/PlaceList.tsx').then(({ PlaceList }) => ({ default: PlaceList })),
);
const Ranges = lazy(() =>
  import('../panels/ranges/Ranges.tsx').then(({ Ranges }) => ({ default: Ranges })),
);
const Search = lazy(() =>
  import('../panels/search/Search.tsx').then(({ Search }) => ({ default: Search })),
);

/** The view that the state asks for. What the first paint does not need comes when it is asked for. */
export function CurrentView() {
  const panel = useSlice((state) => state.panel);
  const reading = useSlice((state) => state.articleId !== null);
  if (panel === 'articles') return reading ? <Reader /> : <ArticleList />;
  return (
    <Suspense fallback={null}>
      {panel === 'places' && <PlaceList />}
      {panel === 'ranges' && <Ranges />}
      {panel === 'search' && <Search />}
    </Suspense>
  );
}
