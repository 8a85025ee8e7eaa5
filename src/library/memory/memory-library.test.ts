import { shippedEdition } from '../../../tests/support/edition.ts';
import { libraryContract } from '../../../tests/support/library-contract.ts';
import { memoryLibrary } from './memory-library.ts';

const edition = await shippedEdition();

libraryContract('memory', edition, memoryLibrary(edition, 'shipped'));
