/** The address of the compiled edition, put there by src/build/edition-plugin.ts. */
declare module 'virtual:portee/edition-url' {
  const url: string;
  export default url;
}

/** The address of the drawing of its finding, put there by src/build/finding-plugin.ts; null where it has none. */
declare module 'virtual:portee/finding-url' {
  const url: string | null;
  export default url;
}
