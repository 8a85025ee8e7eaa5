/** What a word is part of, by the tagger's numbers. `B` begins a name, `I` goes on. */
export const tags = [
  'O',
  'B-place',
  'I-place',
  'B-person',
  'I-person',
  'B-group',
  'I-group',
  'B-other',
  'I-other',
] as const;

export const TAGS = tags.length;

/** The class, among those of words, of what names a people: found by the gazetteer's demonyms. */
export const DEMONYM_CLASS = 30;

export const O = 0;
export const B_PLACE = 1;
export const I_PLACE = 2;
export const B_PERSON = 3;
export const I_PERSON = 4;
export const B_GROUP = 5;
export const B_OTHER = 7;

/** Whether the word goes on with the name of something that is no place. */
export const goesOn = (tag: number): boolean => tag > I_PLACE && tag % 2 === 0;
