/**
 * Whether a stretch of an article that is published by its passages holds nothing but white space and what stands
 * there for words that are not published (`publishedText`). In a text that is published whole those signs are its own.
 */
export const isWithheld = (text: string): boolean => /^[▓▒·░\s]*$/.test(text);
