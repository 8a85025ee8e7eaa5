import mammoth from 'mammoth';
import { damaged, type Read } from '../core/import/refusal.ts';
import { succeed } from '../core/result.ts';

/** A DOCX file's content as HTML, without its pictures and styles. */
export async function readDocx(bytes: Uint8Array): Promise<Read<string>> {
  // A copy of its own: mammoth wants the whole buffer. In Node it takes `buffer`, in a browser `arrayBuffer`.
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const input = { arrayBuffer, buffer: arrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    });
    return succeed(value);
  } catch (thrown) {
    return damaged(thrown);
  }
}
