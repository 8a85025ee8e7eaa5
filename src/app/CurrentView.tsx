import { type ReactNode, useEffect } from 'react';
import { ArticleList } from '../panels/articles/ArticleList.tsx';
import { lazyPart } from '../panels/shared/lazy-part.tsx';
import { PartBoundary } from '../panels/shared/PartBoundary.tsx';
import { usePortee, useSlice } from '../panels/shared/portee.ts';
import type { Screen } from '../store/screen.ts';
import { countsBytes } from './counts-bytes.ts';

const Reader = lazyPart(async () => (await import('../panels/reader/Reader.tsx')).Reader);
const PlaceList = lazyPart(async () => (await import('../panels/places/PlaceList.tsx')).PlaceList);
const Ranges = lazyPart(async () => (await import('../panels/ranges/Ranges.tsx')).Ranges);
const FindingsView = lazyPart(
  async () => (await import('../panels/findings/FindingsView.tsx')).FindingsView,
);
const MarginSigns = lazyPart(
  async () => (await import('../panels/findings/MarginSigns.tsx')).MarginSigns,
);
const Review = lazyPart(async () => (await import('../panels/review/Review.tsx')).Review);
const NamesTable = lazyPart(
  async () => (await import('../panels/review/NamesTable.tsx')).NamesTable,
);
const MarkMention = lazyPart(
  async () => (await import('../panels/review/MarkMention.tsx')).MarkMention,
);
const AddArticles = lazyPart(
  async () => (await import('../panels/adding/AddArticles.tsx')).AddArticles,
);
const Story = lazyPart(async () => (await import('../panels/story/Story.tsx')).Story);
const Search = lazyPart(async () => (await import('../panels/search/Search.tsx')).Search);

const views: Readonly<Record<Screen['view'], ReactNode>> = {
  list: (
    <PartBoundary>
      <ArticleList />
    </PartBoundary>
  ),
  reader: <ReaderToMark />,
  places: <PlaceList />,
  ranges: <Ranges />,
  findings: <FindingsView />,
  search: <Search />,
  review: <Review />,
  names: <NamesTable />,
  add: <AddArticles />,
  story: <Story />,
};

/** The reader; with what marks words in it, where the edition can be changed. */
function ReaderToMark() {
  const { editing } = usePortee();
  return (
    <>
      <Reader margin={<MarginSigns />} />
      {editing !== null && <MarkMention />}
    </>
  );
}

/** The view that the state asks for. What the first paint does not need comes when it is asked for. */
export function CurrentView() {
  const view = useSlice(({ screen }) => screen.view);
  // What is opened next, most of the time.
  useEffect(() => {
    if (!countsBytes()) Reader.ahead();
  }, []);
  return views[view];
}
