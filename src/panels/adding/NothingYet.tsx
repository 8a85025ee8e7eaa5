import { addingWords } from '../../i18n/parts/adding.ts';
import { useWords } from '../shared/use-words.ts';

/** What happens when something is given, before anything was. */
export function NothingYet() {
  const { t } = useWords(addingWords);
  return (
    <section className="adding__nothing" aria-labelledby="adding-nothing">
      <div className="section-head section-head--strong">
        <h2 id="adding-nothing">{t('adding.nothing')}</h2>
      </div>
      <p className="adding__teach">{t('adding.teach')}</p>
      <p className="meta">{t('adding.teach-more')}</p>
    </section>
  );
}
