/** What an element's own style declares a property to be; empty where it does not. */
export function declaredIn(style: string, property: string): string {
  if (style === '') return '';
  for (const declaration of style.split(';')) {
    const at = declaration.indexOf(':');
    if (declaration.slice(0, at).trim().toLowerCase() === property) {
      return declaration.slice(at + 1).trim();
    }
  }
  return '';
}
