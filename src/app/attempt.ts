import { createContext } from 'react';

/** How often the part of the page around has been tried again. */
export const AttemptContext = createContext(0);
