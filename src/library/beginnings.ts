/** Beginnings of up to so many letters have their best entries listed: longer ones are few enough to look through. */
export const longestBeginning = 4;
