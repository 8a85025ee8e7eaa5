import * as v from 'valibot';
import type { StoryStep } from '../../core/edition/story.ts';
import type { EditionFiles } from '../tables/files.ts';
import type { HeadFile } from '../tables/head-file.ts';

const text = v.record(v.string(), v.string());

/** What tells a damaged file apart; the build vouches for the rest. */
const schema = v.array(
  v.looseObject({
    id: v.string(),
    title: text,
    text,
    view: v.string(),
    passages: v.array(v.looseObject({ articleId: v.string(), text: v.string() })),
    findings: v.array(v.string()),
  }),
);

export async function storyIn(
  { story }: HeadFile,
  files: EditionFiles,
): Promise<readonly StoryStep[]> {
  if (story === null) return [];
  return (await files.get(story, schema)) as unknown as readonly StoryStep[];
}
