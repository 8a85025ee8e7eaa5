import { articleOfMention } from '../../core/edition/mention-id.ts';
import type { ArticleId, MentionId } from '../../core/edition/model.ts';
import { type Span, span } from '../../core/text/offset.ts';
import { asides, type Reading, readingOf, type Screen } from '../screen.ts';
import type { Codec } from './codec.ts';
import { idOf, type LinkReader, oneOf } from './link-reader.ts';

/** `panel` for what stands beside the articles, `article` for the open one, `mention` or `at` for the place in it, `q` for what is looked for. */
export const screenCodec: Codec<'screen'> = {
  keys: ['panel', 'article', 'mention', 'at', 'q', 'step'],
  encode: ({ screen }) => [
    ...encodeAside(screen),
    ...encodeReading(readingOf(screen)),
    ...(screen.view === 'story' ? [['step', String(screen.step + 1)] as const] : []),
    ...(screen.view === 'search' && screen.words !== '' ? [['q', screen.words] as const] : []),
  ],
  decode: (read): Screen | null => {
    const view = read.one('panel', (value) =>
      oneOf([...asides, 'articles', 'story'] as const, value),
    );
    const reading = decodeReading(read);
    const step = read.one('step', (value) => (/^[1-9]\d{0,2}$/.test(value) ? Number(value) : null));
    if (view === 'story') return { view, step: (step ?? 1) - 1, behind: reading };
    const words = read.one('q', (value) => value) ?? '';
    if (view === null || view === 'articles') {
      if (reading !== null) return { view: 'reader', reading };
      return view === null ? null : { view: 'list' };
    }
    return view === 'search' ? { view, words, behind: reading } : { view, behind: reading };
  },
};

function encodeAside({ view }: Screen): readonly (readonly [string, string])[] {
  return view === 'list' || view === 'reader' ? [] : [['panel', view]];
}

function encodeReading(reading: Reading | null): readonly (readonly [string, string])[] {
  if (reading === null) return [];
  const { articleId, at } = reading;
  const article = ['article', articleId] as const;
  if (at === null) return [article];
  return at.type === 'mention'
    ? [article, ['mention', at.id]]
    : [article, ['at', `${at.span.start}-${at.span.end}`]];
}

/** A mention alone names its article. */
function decodeReading(read: LinkReader): Reading | null {
  const articleId = read.one('article', (value) => idOf<ArticleId>(value));
  const mention = read.one('mention', decodeMention);
  const inArticle = articleId ?? mention?.articleId ?? null;
  const passage = read.one('at', (value) => (inArticle === null ? null : decodeSpan(value)));
  if (inArticle === null) return null;
  if (mention?.articleId === inArticle) {
    return { articleId: inArticle, at: { type: 'mention', id: mention.id } };
  }
  return { articleId: inArticle, at: passage && { type: 'passage', span: passage } };
}

function decodeMention(value: string) {
  const id = idOf<MentionId>(value);
  const articleId = id && articleOfMention(id);
  return id === null || articleId === null ? null : { id, articleId };
}

function decodeSpan(value: string): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value);
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return start < end ? span(start, end) : null;
}
