import { addingWords } from '../../i18n/parts/adding.ts';
import { type AddingFile, isOver } from '../../store/adding/adding.ts';
import { useWords } from '../shared/use-words.ts';

/** What goes without the reader, as four figures. */
export function ManyFigures({ files }: { readonly files: readonly AddingFile[] }) {
  const { t, formats } = useWords(addingWords);
  const sum = (name: keyof AddingFile['counts']) =>
    files.reduce((total, { counts }) => total + counts[name], 0);
  const figures = [
    { key: 'ready', value: sum('articles') },
    { key: 'waiting', value: files.filter((file) => !isOver(file)).length },
    { key: 'mentions', value: sum('mentions') },
    { key: 'doubtful', value: sum('doubtful') },
  ] as const;
  return (
    <section aria-labelledby="adding-alone">
      <h3 id="adding-alone" className="file-group__title">
        {t('adding.many.alone')}
      </h3>
      <dl className="many-figures">
        {figures.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`adding.many.${key}`)}</dt>
            <dd>{formats.number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
