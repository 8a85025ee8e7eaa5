/** A value as the files that people edit have it. */
export const asJson = (value: unknown): string => JSON.stringify(value, null, 2);

/**
 * A JSON object with one long list, piece by piece, laid out as `asJson` would lay out the whole: a file that went
 * through an export and back differs in nothing that its editors did not change.
 *
 * @param head what stands before the list
 * @param name the list's name
 * @param records the list's entries, taken one by one
 * @param foot what stands behind the list, asked for when the list has ended
 */
export async function* objectPieces(
  head: object,
  name: string,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  foot: () => object = () => ({}),
): AsyncGenerator<string> {
  yield `{\n${fieldsOf(head, 'before')}  ${JSON.stringify(name)}: [`;
  let isEmpty = true;
  for await (const record of records) {
    yield `${isEmpty ? '' : ','}\n    ${asJson(record).replaceAll('\n', '\n    ')}`;
    isEmpty = false;
  }
  yield `${isEmpty ? ']' : '\n  ]'}${fieldsOf(foot(), 'after')}\n}\n`;
}

/** An object's fields without its braces, with the commas that part them from a list. */
function fieldsOf(value: object, place: 'before' | 'after'): string {
  if (Object.keys(value).length === 0) return '';
  const fields = asJson(value).slice('{\n'.length, -'\n}'.length);
  return place === 'before' ? `${fields},\n` : `,\n${fields}`;
}
