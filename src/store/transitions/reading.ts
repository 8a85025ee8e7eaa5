import type { ArticleId } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';
import { mentionsToStepThrough } from '../selectors/mentions.ts';
import type { Panel, State } from '../state.ts';
import { openMention } from './selection.ts';
import { raised } from './sheet.ts';

type Change = Partial<State>;

export function openPanel(state: State, panel: Panel): Change {
  // The same tab again leads from an article back to the list.
  const articleId = panel === 'articles' && state.panel === 'articles' ? null : state.articleId;
  return { panel, articleId, sheet: raised(state.sheet) };
}

export function openHome(): Change {
  return { panel: 'articles', articleId: null, mentionId: null, passage: null };
}

/** Opens an article at its top, or at a stretch of it. */
export function openArticle(
  state: State,
  articleId: ArticleId,
  passage: Span | null = null,
): Change {
  return { panel: 'articles', articleId, mentionId: null, passage, sheet: raised(state.sheet) };
}

/** The next or previous mention of the selected place, or of any place when none is selected. */
export function stepMention(state: State, by: 1 | -1): Change {
  const mentions = mentionsToStepThrough(state);
  if (mentions.length === 0) return {};
  const at = mentions.findIndex((mention) => mention.id === state.mentionId);
  const from = at === -1 && by === -1 ? 0 : at;
  const next = mentions[(from + by + mentions.length) % mentions.length];
  return next === undefined ? {} : openMention(state, next.id);
}

export function setBoilerplateShown(_: State, boilerplateShown: boolean): Change {
  return { boilerplateShown };
}
