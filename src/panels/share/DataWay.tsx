import { useState } from 'react';
import type { ExportFormatName } from '../../core/export/format-facts.ts';
import { localised } from '../../core/localised.ts';
import { shareWords } from '../../i18n/parts/share.ts';
import type { Exporter } from '../../library/export/exporter.ts';
import { sharedSelection } from '../../store/selectors/shared-selection.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { type DataContent, formatsFor } from './data-formats.ts';
import { fileNameOf } from './file-name.ts';
import { Options } from './Options.tsx';
import { RightsLine } from './RightsLine.tsx';
import { useDataFile } from './use-data-file.ts';

/** The edition, or what of it is shown, in forms that other programs read. */
export function DataWay({ site, write }: { readonly site: string; readonly write: Exporter }) {
  const { t } = useWords(shareWords);
  const selects = useSlice((scene) => sharedSelection(scene).length > 0);
  const contents = useContents();
  const [wanted, setWanted] = useState<DataContent>('mentions');
  const [part, setPart] = useState<'selection' | 'whole'>('selection');
  const content = contents.includes(wanted) ? wanted : 'mentions';
  const chosenPart = selects ? part : 'whole';
  const { state, save, stop } = useDataFile({ site, write });
  const title = useSlice(({ head, language }) => localised(head.title, language));
  const saveAs = (format: ExportFormatName) => {
    const held = format === 'zip' ? 'edition' : content;
    const name = fileNameOf(
      title,
      held === 'edition' ? null : t(`share.content.${content}`),
      format,
    );
    void save({ format, content: held, whole: chosenPart === 'whole', name });
  };
  return (
    <section className="share__way">
      <h2>{t('share.data')}</h2>
      <div>
        <Options
          label={t('share.dataPart')}
          values={selects ? (['selection', 'whole'] as const) : (['whole'] as const)}
          chosen={chosenPart}
          onChoose={setPart}
          nameOf={(value) => t(`share.${value}`)}
        />
        <Options
          label={t('share.dataWhat')}
          values={contents}
          chosen={content}
          onChoose={setWanted}
          nameOf={(value) => t(`share.content.${value}`)}
        />
        <dl className="share__formats">
          {formatsFor(content).map((format) => (
            <div key={format}>
              <dt>
                <button
                  type="button"
                  className="text-button"
                  aria-label={t('share.saveAs', {
                    format: t(`share.format.${format}`),
                    use: t(`share.use.${format}`),
                  })}
                  onClick={() => saveAs(format)}
                >
                  {t(`share.format.${format}`)}
                </button>
              </dt>
              <dd>{t(`share.use.${format}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="share__state" role="status">
          {state !== null && (
            <span className={state.failed ? 'share__fault' : undefined}>{state.sentence}</span>
          )}{' '}
          {state?.running && (
            <button type="button" className="text-button" onClick={stop}>
              {t('share.stop')}
            </button>
          )}
        </p>
        <RightsLine />
      </div>
    </section>
  );
}

/** What there is to write: ranges where some are drawn, findings where the edition has any. */
function useContents(): readonly DataContent[] {
  const ranges = useSlice(({ overlays }) => overlays.some(({ type }) => type === 'system'));
  const findings = useSlice(({ head }) => head.counts.findings > 0);
  return [
    'mentions',
    'places',
    ...(ranges ? (['reach'] as const) : []),
    ...(findings ? (['findings'] as const) : []),
  ];
}
