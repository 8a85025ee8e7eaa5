import { editingContract } from '../../../tests/support/editing-contract.ts';
import { shippedEdition } from '../../../tests/support/edition.ts';
import { stateOf } from '../../core/operations/as-edition.ts';
import { editableLibrary } from './editable-library.ts';

const edition = await shippedEdition();

editingContract('memory', async () => editableLibrary(stateOf(edition), 'mine'));
