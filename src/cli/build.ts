import { buildSite, corpusOf, keyOf, shippedApp } from './build-site.ts';
import { defineCommand, exitCodes } from './command.ts';
import { counted } from './counted.ts';
import { readPublication } from './publication.ts';

const help = `Usage: portee build <folder> --out <site> [--url <address>] [--base <path>] [--articles <corpus.ndjson>]
                    [--key <name>] [--app <folder>]

Compiles the edition in a folder and lays it beside the application: a static site that works from any folder of
any host. Each article and each place has a page of its own, which needs no scripts; feed.xml tells of the latest
articles. An earlier site in the same place is replaced once the new one is whole. A large build that
was stopped goes on where it was: give the same command.

Options:
  --out       where the site goes: a new folder, or an earlier site
  --url       the address that the site will have: https://example.org/maps/. With it the pages name their own
              addresses and their pictures, and sitemap.xml lists them
  --base      the path that it will lie at on its host, for 404.html (that of --url, or /)
  --articles  an NDJSON file with more articles, one a line, which need not fit in memory
              (articles.ndjson in the folder where there is one; docs/published-edition.md)
  --key       what links name the edition by: letters, digits and hyphens (the folder's name)
  --app       the built application (the one that "npm run build" made)
  --help      this text`;

/** `build <folder> --out <site>`: a static site of an edition. */
export const build = defineCommand({
  usage: '<folder> --out <site> [--articles <corpus.ndjson>]',
  summary: 'compile an edition and lay it beside the application: a static site',
  help,
  options: {
    out: { type: 'string' },
    url: { type: 'string' },
    base: { type: 'string' },
    articles: { type: 'string' },
    key: { type: 'string' },
    app: { type: 'string', default: shippedApp },
  },
  async run({ values, positionals }, streams) {
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1 || values.out === undefined) {
      streams.err('build takes one folder and a place: portee build <folder> --out <site>');
      return exitCodes.usage;
    }
    const publication = readPublication(values);
    if (!publication.ok) {
      streams.err(`build: ${publication.fault}`);
      return exitCodes.usage;
    }
    const key = values.key ?? keyOf(folder);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) {
      streams.err(
        `build: "${key}" cannot name an edition in links: give --key a name of letters, digits and hyphens.`,
      );
      return exitCodes.usage;
    }
    const { app, out } = values;
    const corpus = corpusOf(folder, values.articles);
    const site = { folder, corpus, key, app, out, publication: publication.value, canGoOn: true };
    const built = await buildSite('build', site, streams);
    if (built === null) return exitCodes.failed;
    const { articles, places, mentions } = built.head.counts;
    const sums = [
      counted(articles, 'article'),
      counted(mentions, 'mention'),
      counted(places, 'place'),
    ];
    streams.out(`${out}: ${sums.join(', ')}`);
    return exitCodes.ok;
  },
});
