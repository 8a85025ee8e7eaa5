/** What XML 1.0 cannot hold in any form: most control characters, halves of pairs, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Needed only in "]]>", harmless elsewhere.
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would turn it into a line feed.
  '\r': '&#13;',
};

/** A text for an XML element or attribute. A character that XML cannot hold becomes U+FFFD, so that it shows. */
export const xmlText = (text: string): string =>
  text.replace(illegal, '\ufffd').replace(/[&<>"'\r]/g, (character) => entities[character] ?? '');

/** An element with text in it. Names of elements and attributes are the program's own. */
export function element(
  name: string,
  content: string | number,
  attributes: Readonly<Record<string, string | null>> = {},
): string {
  return `<${name}${attributesOf(attributes)}>${xmlText(String(content))}</${name}>`;
}

/** Attributes as they stand in a tag; those that are null are left out. */
export function attributesOf(attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(value)}"`))
    .join('');
}

/** A name that XML takes as an id (NCName), different for different texts. */
export const xmlId = (text: string): string =>
  text.replace(/[^a-zA-Z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}.`);
