const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const htmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Paragraphs of plain text as HTML; empty ones are left out. */
export const htmlLines = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => `<p>${htmlText(line)}</p>`)
    .join('');

/** A link, to the web alone; nothing where there is none. */
export const htmlLink = (address: string | null, text: string): string =>
  address !== null && /^https?:\/\//i.test(address)
    ? `<p><a href="${htmlText(address)}">${htmlText(text)}</a></p>`
    : '';
