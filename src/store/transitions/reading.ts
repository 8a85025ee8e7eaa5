import type { ArticleId } from '../../core/edition/model.ts';
import { mentionsToStepThrough } from '../selectors/mentions.ts';
import type { Panel, SheetSize, State } from '../state.ts';
import { openMention } from './selection.ts';

type Change = Partial<State>;

export function openPanel(state: State, panel: Panel): Change {
  // The same tab again leads from an article back to the list.
  const articleId = panel === 'articles' && state.panel === 'articles' ? null : state.articleId;
  return { panel, articleId, sheet: state.sheet === 'peek' ? 'half' : state.sheet };
}

export function openArticle(state: State, articleId: ArticleId): Change {
  return {
    panel: 'articles',
    articleId,
    mentionId: null,
    sheet: state.sheet === 'peek' ? 'half' : state.sheet,
  };
}

export function closeArticle(): Change {
  return { articleId: null, mentionId: null };
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

export function setSheet(_: State, sheet: SheetSize): Change {
  return { sheet };
}

export function setBoilerplateShown(_: State, boilerplateShown: boolean): Change {
  return { boilerplateShown };
}
