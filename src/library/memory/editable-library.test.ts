import { editingContract } from '../../../tests/support/editing-contract.ts';
import { editableLibrary } from './editable-library.ts';

const empty = {
  title: { fr: 'Mes articles' },
  articles: new Map(),
  places: new Map(),
  systems: new Map(),
  story: [],
};

editingContract('memory', async () => editableLibrary(empty, 'mine'));
