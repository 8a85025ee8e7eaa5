import { createContext } from 'react';

/** One attempt at showing a part of the page: another each time that it is opened or tried again. */
export type Attempt = Readonly<Record<never, never>>;

export const AttemptContext = createContext<Attempt>({});
