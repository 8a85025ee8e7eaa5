import { placeSequenceWords } from '../../i18n/parts/place-sequence.ts';
import { articleTitle } from '../articles/article-title.ts';
import { PassageView } from '../place/PassageView.tsx';
import { useWords } from '../shared/use-words.ts';
import { DateSignIcon } from '../timeline/DateSign.tsx';
import { useDateWords } from '../timeline/use-date-words.ts';
import type { Said } from './sequence.ts';

interface Props {
  readonly said: Said;
  /** What stands above it. */
  readonly before: Said | null;
}

const closed = { start: false, end: false };

/** One passage at its date: what is the same as above is not said again. */
export function SaidRow({ said, before }: Props) {
  const { t, formats } = useWords(placeSequenceWords);
  const words = useDateWords();
  const { days, published, isSure, article, passage, newSenses } = said;
  const date =
    published !== null
      ? formats.date(published)
      : days === null
        ? t('date.unknown')
        : words.days(days);
  const isSameDate =
    before !== null && before.days?.first === days?.first && before.days?.last === days?.last;
  return (
    <li className="said">
      <p className="said__date">
        {!isSameDate && <strong>{date}</strong>}
        {!isSameDate && !isSure && <span className="meta">{t('date.inferred')}</span>}
      </p>
      <span className="said__sign">
        {days !== null && (
          <DateSignIcon isDay={days.first === days.last} isSure={isSure} isOpen={closed} />
        )}
      </span>
      <div>
        {before !== null &&
          newSenses.map((sense) => (
            <p key={sense} className="said__change">
              {t('sequence.first', { sense })}
            </p>
          ))}
        <PassageView passage={passage} language={article.language} />
        <p className="meta">
          {before?.article.id === article.id ? (
            t('sequence.same-article')
          ) : (
            <span lang={article.language}>
              {article.publisher ?? article.title ?? articleTitle(article, t)}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
