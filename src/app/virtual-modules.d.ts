/** The address of the compiled edition, put there by src/build/edition-plugin.ts. */
declare module 'virtual:portee/edition-url' {
  const url: string;
  export default url;
}
