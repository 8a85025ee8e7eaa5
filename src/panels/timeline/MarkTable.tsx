import type { DayRange } from '../../core/dates/edtf.ts';
import { shiftDay } from '../../core/dates/stretch.ts';
import type { Timeline } from '../../library/answers.ts';
import { articleTitle } from '../articles/article-title.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';
import { DateSignIcon } from './DateSign.tsx';
import type { TimeMark } from './marks.ts';
import type { DateWords } from './say-date.ts';
import { binEnd } from './time-scale.ts';

interface Texts {
  readonly caption: string;
  readonly articles: string;
  readonly events: string;
  readonly told: string;
  readonly columns: {
    readonly date: string;
    readonly what: string;
    readonly article: string;
    readonly articles: string;
    readonly dates: string;
  };
  readonly none: string;
}

interface Props {
  readonly marks: readonly TimeMark[];
  readonly counts: Timeline['counts'];
  readonly words: DateWords;
  readonly texts: Texts;
  readonly onChoose: (mark: TimeMark) => void;
  readonly onWindow: (days: DayRange) => void;
}

/** What the strip shows, to be read line by line. */
export function MarkTable({ marks, counts, words, texts, onChoose, onWindow }: Props) {
  if (counts !== null) {
    return <CountTable counts={counts} words={words} texts={texts} onWindow={onWindow} />;
  }
  if (marks.length === 0) return <p className="meta">{texts.none}</p>;
  const groups = [
    { title: texts.events, rows: marks.filter(({ isEvent }) => isEvent) },
    {
      title: texts.told,
      rows: marks.filter(({ track, isEvent }) => track === 'told' && !isEvent),
    },
    { title: texts.articles, rows: marks.filter(({ track }) => track === 'articles') },
  ];
  return (
    <table className="mark-table">
      <caption className="visually-hidden">{texts.caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <td />
          <th scope="col">{texts.columns.what}</th>
          <th scope="col">{texts.columns.date}</th>
        </tr>
      </thead>
      {groups.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <tbody key={title}>
              <tr>
                <th colSpan={3} scope="rowgroup">
                  {title} <span className="meta">{rows.length}</span>
                </th>
              </tr>
              {rows.map((mark) => (
                <MarkRow key={mark.id} mark={mark} words={words} onChoose={onChoose} />
              ))}
            </tbody>
          ),
      )}
    </table>
  );
}

interface RowProps extends Pick<Props, 'words' | 'onChoose'> {
  readonly mark: TimeMark;
}

function MarkRow({ mark, words, onChoose }: RowProps) {
  const { t } = usePortee();
  const { articleId, passage } = mark.moment;
  return (
    <tr data-lit={mark.isLit || undefined}>
      <td>
        <DateSignIcon
          isDay={mark.days.first === mark.days.last}
          isSure={mark.isSure}
          isOpen={mark.isOpen}
        />
      </td>
      <td>
        <InternalLink
          href={passage === null ? linkTo.article(articleId) : linkTo.passage(articleId, passage)}
          lang={mark.article.language}
          aria-current={mark.isLit || undefined}
          onFollow={() => onChoose(mark)}
        >
          {mark.track === 'articles' ? articleTitle(mark.article, t) : mark.text}
        </InternalLink>
        {mark.track === 'told' && !mark.isEvent && (
          <span className="meta mark-table__label">{mark.label}</span>
        )}
      </td>
      <td>{words.date(mark.edtf)}</td>
    </tr>
  );
}

function CountTable({
  counts: { unit, bins },
  words,
  texts,
  onWindow,
}: Pick<Props, 'words' | 'texts' | 'onWindow'> & {
  readonly counts: NonNullable<Timeline['counts']>;
}) {
  return (
    <table className="mark-table">
      <caption className="visually-hidden">{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.date}</th>
          <th scope="col">{texts.columns.articles}</th>
          <th scope="col">{texts.columns.dates}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ first, articles, dates }) => {
          const days = { first, last: shiftDay(binEnd(unit, first), -1) };
          return (
            <tr key={first}>
              <td>
                <button type="button" className="text-button" onClick={() => onWindow(days)}>
                  {words.days(days)}
                </button>
              </td>
              <td>{articles}</td>
              <td>{dates}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
