import './printed-picture.css';

/**
 * Prints a picture alone, on a page of its shape: its words stay words, set in the page's own fonts. From the browser's
 * print dialogue it is saved as PDF as well.
 *
 * @param svg the picture, without fonts of its own
 */
export async function printPicture(svg: string): Promise<void> {
  takeAway();
  const sheet = document.createElement('div');
  sheet.className = 'printed-picture';
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const drawing = document.importNode(parsed, true);
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
  sheet.dataset.shape = (width ?? 0) > (height ?? 0) ? 'wide' : 'tall';
  sheet.append(drawing);
  document.body.append(sheet);
  await Promise.all([...drawing.querySelectorAll('image')].map(loaded));
  document.documentElement.dataset.printing = 'picture';
  addEventListener('afterprint', takeAway, { once: true });
  print();
}

function takeAway(): void {
  delete document.documentElement.dataset.printing;
  for (const sheet of document.querySelectorAll('.printed-picture')) sheet.remove();
}

/** What does not come is left white: it was drawn a moment ago, and there is nothing to ask for. */
const loaded = (image: SVGImageElement): Promise<void> =>
  new Promise((resolve) => {
    const again = image.getAttribute('href') ?? '';
    for (const event of ['load', 'error'])
      image.addEventListener(event, () => resolve(), { once: true });
    // Heard only if it begins after the listeners are there.
    image.setAttribute('href', again);
  });
