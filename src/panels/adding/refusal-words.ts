import type { Refusal } from '../../core/import/refusal.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import { useWords } from '../shared/use-words.ts';
import { useMeasures } from './use-measures.ts';

/** Says why something was refused, as a sentence with its way out. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const { t, formats } = useWords(addingWords);
  const measures = useMeasures();
  return (refusal) => {
    switch (refusal.code) {
      case 'empty':
      case 'binary':
      case 'encrypted':
      case 'damaged':
        return t(`adding.why.${refusal.code}`);
      case 'no text':
        return t('adding.why.no-text');
      case 'unsupported format':
        return t('adding.why.unsupported-format', { format: refusal.format });
      case 'unknown encoding':
        return t('adding.why.unknown-encoding', { label: refusal.label });
      case 'too large':
        return t('adding.why.too-large', {
          size: measures.bytes(refusal.bytes),
          most: measures.bytes(refusal.most),
        });
      case 'unpacks to too much':
        return t('adding.why.unpacks-to-too-much', { most: measures.bytes(refusal.most) });
      case 'too many entries':
        return t('adding.why.too-many-entries', { most: formats.number(refusal.most) });
      case 'unsafe path':
        return t('adding.why.unsafe-path', { path: refusal.path });
      case 'zips too deep':
        return t('adding.why.zips-too-deep', { most: refusal.most });
      case 'nested too deep':
        return t('adding.why.nested-too-deep', { most: formats.number(refusal.most) });
      case 'too many elements':
        return t('adding.why.too-many-elements', { most: formats.number(refusal.most) });
      case 'no text layer':
        return t('adding.why.no-text-layer', { pages: refusal.pages });
      case 'no record':
        return t('adding.why.no-record');
      case 'no text column':
        return t('adding.why.no-text-column', { columns: formats.list(refusal.columns) });
      case 'line too long':
        return t('adding.why.line-too-long', { most: formats.number(refusal.most) });
      case 'edition does not hold together':
        return t('adding.why.edition-does-not-hold-together');
      case 'too slow':
        return t('adding.why.too-slow', { seconds: refusal.seconds });
    }
  };
}

/** What a library or a check said of it, which is English whatever the reader's language; null where there is no more to say. */
export function detailOf(refusal: Refusal): string | null {
  switch (refusal.code) {
    case 'damaged':
    case 'no record':
      return refusal.detail;
    case 'edition does not hold together':
      return refusal.problems[0] ?? null;
    default:
      return null;
  }
}
