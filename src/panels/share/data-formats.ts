import type { Content } from '../../core/export/exported.ts';
import {
  type ExportFormatName,
  exportFormatNames,
  factsOf,
} from '../../core/export/format-facts.ts';

export type DataContent = Exclude<Content, 'edition'>;

/** The formats that can hold it, and the one that holds everything. */
export const formatsFor = (content: DataContent): readonly ExportFormatName[] =>
  exportFormatNames.filter((format) =>
    factsOf(format).contents.some((each) => each === content || each === 'edition'),
  );
