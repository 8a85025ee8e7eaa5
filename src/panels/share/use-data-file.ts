import { useEffect, useState } from 'react';
import type { Content } from '../../core/export/exported.ts';
import type { ExportFormatName } from '../../core/export/format-facts.ts';
import { canAsk, parseSelection } from '../../core/export/selection.ts';
import { shareWords } from '../../i18n/parts/share.ts';
import type { Exporter, ExportOrder } from '../../library/export/exporter.ts';
import { palettes } from '../../look/palette.ts';
import { sharedReaches } from '../../store/reach/shared-reaches.ts';
import { sharedSelection } from '../../store/selectors/shared-selection.ts';
import { useOriginWords } from '../ranges/origin-words.ts';
import { saveFile } from '../shared/save-file.ts';
import { today } from '../shared/today.ts';
import { useWords } from '../shared/use-words.ts';

interface FileState {
  readonly sentence: string;
  readonly running: boolean;
  readonly failed: boolean;
}

interface Wanted {
  readonly format: ExportFormatName;
  readonly content: Content;
  readonly whole: boolean;
  readonly name: string;
}

/** Writes a file and hands it to the reader, saying how far it is and what came of it. */
export function useDataFile({ site, write }: { readonly site: string; readonly write: Exporter }) {
  const { t, scene } = useWords(shareWords);
  const orderOf = useOrder(site);
  const [state, setState] = useState<FileState | null>(null);
  useEffect(() => () => write.stop(), [write]);

  const save = async (wanted: Wanted): Promise<void> => {
    const { name: file } = wanted;
    const say = (sentence: string, more: Partial<FileState> = {}) =>
      setState({ sentence, running: false, failed: false, ...more });
    say(t('share.writing', { file }), { running: true });
    const result = await write.write(orderOf(wanted, scene.getState()), (read, all) =>
      say(t('share.writingArticles', { file, read, all }), { running: true }),
    );
    if (result.ok) {
      saveFile(file, result.value.file);
      const size = t('share.size', { kB: Math.max(0.1, result.value.file.size / 1000) });
      const missing = result.value.missing.join(' ');
      const rest = missing === '' ? '' : ` ${t('share.incomplete', { missing })}`;
      say(t('share.written', { file, size }) + rest);
    } else if (result.fault.kind === 'stopped') setState(null);
    else say(t(`share.${result.fault.kind}`), { failed: true });
  };
  return { state, save, stop: write.stop };
}

/** Makes an order of what is wanted and what is shown. */
function useOrder(site: string) {
  const { t } = useWords(shareWords);
  const { origin, names } = useOriginWords();
  return (
    { format, content, whole }: Wanted,
    scene: Parameters<typeof sharedSelection>[0] & Parameters<typeof sharedReaches>[0],
  ): ExportOrder => {
    const { language, overlays, edition } = scene;
    const texts = whole ? [] : sharedSelection(scene).filter((text) => canAsk(content, text));
    const selection = parseSelection(texts);
    if (!selection.ok) throw new Error(selection.fault);
    const beyond = [...new Set(overlays.flatMap((overlay) => overlay.beyond))];
    const radius = overlays.some(({ type }) => type === 'radius');
    const missing = {
      reach: [
        ...(radius ? [t('share.radiusLeftOut')] : []),
        ...(beyond.length > 0 ? [t('share.beyondLeftOut', { places: names(beyond) })] : []),
      ],
      edition: [],
      mentions: [],
      places: [],
      findings: [],
    } as const;
    return {
      format,
      content,
      selection: selection.value,
      about: {
        language,
        colours: palettes.light.overlays,
        borderView: t('share.borderView'),
        attribution: t('share.attribution'),
        date: today(),
        link: edition === null ? site : null,
        selection: texts,
      },
      reaches: content === 'reach' ? sharedReaches(scene, origin) : [],
      missing: missing[content],
    };
  };
}
