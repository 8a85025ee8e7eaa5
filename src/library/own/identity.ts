/** Ids that links can carry, and that two tabs do not give twice. */
export const newId = (): string => `own-${crypto.randomUUID().slice(0, 13)}`;

/** This moment, as the log and the editions keep it. */
export const now = (): string => new Date().toISOString();
