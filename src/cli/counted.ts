/** "1 article", "2 articles": the command's words are English, and form their plurals with -s. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
