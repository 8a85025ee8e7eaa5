import { addingWords } from '../../i18n/parts/adding.ts';
import { useWords } from '../shared/use-words.ts';

/** What texts were written in before UTF-8, in Europe and beyond: labels that browsers know, with their usual names. */
const encodings = [
  ['utf-8', 'UTF-8'],
  ['windows-1252', 'Windows-1252'],
  ['iso-8859-15', 'ISO 8859-15'],
  ['macintosh', 'Mac Roman'],
  ['windows-1250', 'Windows-1250'],
  ['iso-8859-2', 'ISO 8859-2'],
  ['windows-1251', 'Windows-1251'],
  ['koi8-u', 'KOI8-U'],
  ['ibm866', 'IBM866'],
  ['windows-1253', 'Windows-1253'],
  ['windows-1254', 'Windows-1254'],
  ['windows-1256', 'Windows-1256'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['gb18030', 'GB 18030'],
  ['shift_jis', 'Shift JIS'],
  ['euc-kr', 'EUC-KR'],
] as const;

interface Props {
  readonly found?: string | null;
  readonly onChoose: (encoding: string) => void;
}

/** Another reading of a file's bytes. */
export function EncodingMenu({ found = null, onChoose }: Props) {
  const { t } = useWords(addingWords);
  return (
    <label className="encoding-menu">
      {t('adding.read-as')}{' '}
      <select
        value={found ?? ''}
        onChange={({ target }) => {
          if (target.value !== '') onChoose(target.value);
        }}
      >
        {encodings.every(([label]) => label !== found) && (
          <option value={found ?? ''}>{found ?? t('adding.encoding')}</option>
        )}
        {encodings.map(([label, name]) => (
          <option key={label} value={label}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
