import type { ArticleId } from '../../core/edition/model.ts';
import type { ImportEvent } from '../../core/import/import-event.ts';
import type { ImportedArticle } from '../../core/import/imported-article.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { AddingFile, PartRefusal } from '../../store/adding/adding.ts';
import type { ToAdd } from '../../store/adding/to-add.ts';
import { addedArticle } from './added-article.ts';
import { type Ledger, mostListed } from './ledger.ts';

/** Writes into a file's line what comes of it. */
export class LineWriter {
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  note(
    key: number,
    { name, content }: ToAdd,
    event: Exclude<ImportEvent, { type: 'article' | 'edition' }>,
  ): void {
    switch (event.type) {
      case 'progress':
        this.#ledger.change(key, () => ({
          share: content.size === 0 ? null : event.bytes / content.size,
        }));
        return;
      case 'refused': {
        const { part, refusal, path } = event;
        const entry = path === name ? null : path.slice(name.length + 1);
        this.refuse(key, { part, entry, refusal });
        return;
      }
      case 'columns':
        this.#ledger.change(key, () => ({ columns: event.preview }));
        return;
    }
  }

  addArticles(
    key: number,
    articles: readonly OwnArticle[],
    damage: AddingFile['damage'] = null,
  ): void {
    const lines = articles.map(addedArticle);
    this.#ledger.count(key, {
      articles: lines.length,
      mentions: articles.reduce((sum, { mentions }) => sum + mentions.length, 0),
      doubtful: lines.reduce((sum, { doubtful }) => sum + doubtful, 0),
    });
    this.#ledger.change(key, (file) => ({
      articles: [...file.articles, ...lines].slice(0, mostListed),
      damage: file.damage ?? damage,
    }));
  }

  refuse(key: number, refused: PartRefusal): void {
    this.#ledger.count(key, { refused: 1 });
    this.#ledger.change(key, ({ refusals }) =>
      refusals.length < mostListed ? { refusals: [...refusals, refused] } : {},
    );
  }

  /** The edition has the text already. */
  repeat(key: number, of: ArticleId, part: number | null): void {
    this.#ledger.count(key, { repeated: 1 });
    this.#ledger.change(key, ({ repeated }) =>
      repeated.length < mostListed ? { repeated: [...repeated, { of, part }] } : {},
    );
  }
}

export function damageIn({ warnings }: ImportedArticle): AddingFile['damage'] {
  const damage = warnings.find(({ code }) => code === 'damaged text');
  return damage?.code === 'damaged text'
    ? { example: damage.example, mended: damage.mended }
    : null;
}
