/** What stands on each page of a PDF. */
export async function textOfPages(data: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paper = await getDocument({ data: new Uint8Array(data) }).promise;
  const numbers = Array.from({ length: paper.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await paper.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
}

/** A page of one driver or the other. */
interface Evaluating {
  readonly evaluate: (work: () => number) => Promise<number>;
}

/** How light the map on paper is on the whole, 0 to 255: what is printed is announced first, as a reader's print is. */
export const brightnessOnPaper = (page: Evaluating): Promise<number> =>
  page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const canvas = document.querySelector<HTMLCanvasElement>('.map-on-paper');
    // Read from a copy made to be read: Chromium complains of a canvas that is read time and again.
    const copy = new OffscreenCanvas(canvas?.width ?? 1, canvas?.height ?? 1);
    const context = copy.getContext('2d', { willReadFrequently: true });
    if (canvas !== null) context?.drawImage(canvas, 0, 0);
    const pixels = context?.getImageData(0, 0, copy.width, copy.height).data;
    dispatchEvent(new Event('afterprint'));
    if (canvas === null || pixels === undefined) return 0;
    let sum = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
      sum += ((red + green + blue) / 3) * (alpha / 255);
    }
    return (4 * sum) / pixels.length;
  });
