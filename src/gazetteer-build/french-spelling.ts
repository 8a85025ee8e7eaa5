const VOWEL = 'aeiouāīū';
const BETWEEN_VOWELS = new RegExp(`(?<=[${VOWEL}])[sş](?=[${VOWEL}])`, 'g');

/** How French writes the sounds of a romanised name: "Shubra" is Choubra, "Mosul" Mossoul. */
export const frenchSpelling = (form: string): string =>
  form
    .replace(/Sh/g, 'Ch')
    .replace(/sh/g, 'ch')
    .replace(/ū|u/g, 'ou')
    .replace(/Ū|U/g, 'Ou')
    .replace(BETWEEN_VOWELS, 'ss');

/** Where English writes "j" for what French writes "dj": "Jalalabad" is Djalalabad, "Sinjar" Sindjar. */
export const withDj = (form: string): string =>
  form.replace(/J/g, 'Dj').replace(/(?<![dD])j/g, 'dj');
