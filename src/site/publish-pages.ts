import type { EditionWalk } from '../library/static/walk.ts';
import type { HeadFile } from '../library/tables/head-file.ts';
import { articlePage } from './article-page.ts';
import { atomFeed, beginningOf, type FeedEntry, feedLength } from './feed.ts';
import { missingPage } from './missing-page.ts';
import { placePage, quotedAtMost } from './place-page.ts';
import { articlePath, placePath, type Site, storyPath, type WritePage } from './site.ts';
import { robotsText, SiteMap } from './sitemap.ts';
import { frontPage } from './start-page.ts';
import { storyPage } from './story-page.ts';

/**
 * Writes what a site has beside the application and the edition: a page for each article and each place, one for the story, the start
 * page, the feed, the site map. Pages pass one by one.
 *
 * @param base the path that the site lies at on its host, with slashes at both ends
 */
export async function publishPages(
  site: Site,
  head: HeadFile,
  walk: EditionWalk,
  { base, write }: { readonly base: string; readonly write: WritePage },
): Promise<void> {
  const map = site.address === null ? null : new SiteMap(site.address, write);
  await map?.add('');
  for await (const answer of walk.articles()) {
    const path = articlePath(answer.article.id);
    await write(`${path}index.html`, () => articlePage(site, answer));
    await map?.add(path);
  }
  for await (const { place, passages } of walk.places(quotedAtMost)) {
    const path = placePath(place.id);
    await write(`${path}index.html`, () => placePage(site, place, passages));
    await map?.add(path);
  }
  const story = await walk.story();
  if (story.length > 0) {
    await write(`${storyPath}index.html`, () => storyPage(site, story));
    await map?.add(storyPath);
  }
  await map?.finish();
  const feed = atomFeed(site, await entriesOf(walk));
  if (feed !== null) await write('feed.xml', () => feed);
  await write('robots.txt', () => robotsText(site.address));
  await write('404.html', () => missingPage(site, base));
  await write('index.html', () => frontPage(site, head, { hasFeed: feed !== null }));
}

async function entriesOf(walk: EditionWalk): Promise<readonly FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (const answer of await walk.latest(feedLength)) {
    entries.push({ summary: answer.summary, words: beginningOf(answer) });
  }
  return entries;
}
