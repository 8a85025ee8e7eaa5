/**
 * Remembers the last result for the last inputs, compared by identity. One slot is enough: every
 * selector is asked about the current state only.
 */
export function memoise<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { inputs: Inputs; result: Result } | null = null;
  return (...inputs) => {
    if (last === null || inputs.some((input, index) => !Object.is(input, last?.inputs[index]))) {
      last = { inputs, result: compute(...inputs) };
    }
    return last.result;
  };
}
