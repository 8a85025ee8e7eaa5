/** How high an embedded map may be, in CSS pixels, and how high it usually is. */
export const embedHeights = { least: 240, usual: 420, most: 1200 } as const;

/** The address of the embedded view of a link. */
export const embedAddress = (site: string, fragment: string): string => `${site}?embed#${fragment}`;

/** What goes into another page (docs/embed.md). A title is only what stands between its quotes. */
export function embedCode(address: string, title: string, height: number): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'style="border: 0"',
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
