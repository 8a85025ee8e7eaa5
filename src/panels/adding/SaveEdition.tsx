import { localised } from '../../core/localised.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { fileNameOf } from '../share/file-name.ts';
import { useDataFile } from '../share/use-data-file.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly port: AddingPort;
  /** Whether it is what should be done now. */
  readonly isUrgent: boolean;
}

/** The edition as a zip, which opens again anywhere. */
export function SaveEdition({ port, isUrgent }: Props) {
  const { t } = useWords(addingWords);
  const title = useSlice(({ head, language }) => localised(head.title, language));
  // An edition of the reader's own has no address on the site.
  const { state, save } = useDataFile({ site: '', write: port.exporter });
  const name = fileNameOf(title, null, 'zip');
  return (
    <>
      <button
        type="button"
        className={isUrgent ? 'save-edition' : 'text-button'}
        disabled={state?.running === true}
        onClick={() => void save({ format: 'zip', content: 'edition', whole: true, name })}
      >
        {t('adding.save-edition')}
      </button>
      <span role="status">{state?.sentence}</span>
    </>
  );
}
