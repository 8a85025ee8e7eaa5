import { testEdition } from '../../../tests/support/edition.ts';
import { libraryContract } from '../../../tests/support/library-contract.ts';
import { someFindings } from '../../../tests/support/some-findings.ts';
import { memoryLibrary } from './memory-library.ts';

const edition = await testEdition();

const findings = someFindings(edition);

libraryContract('memory', edition, memoryLibrary(edition, 'shipped', findings), findings);
