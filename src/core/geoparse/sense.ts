/**
 * How a name is meant in its sentence: the place itself, a government or an alliance under the
 * place's name, or an adjective or noun for its people.
 */
export const senses = ['location', 'actor', 'demonym'] as const;

export type Sense = (typeof senses)[number];
