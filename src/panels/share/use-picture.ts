import { useEffect, useState } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import { densityFor, type PictureFormat, usualPixels } from '../../picture/formats.ts';
import type { PictureTheme } from '../../picture/layout.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { useSlice } from '../shared/portee.ts';
import { saveFile } from '../shared/save-file.ts';
import { useWords } from '../shared/use-words.ts';
import { nameOf } from './file-name.ts';
import { makeCanvas, makeSvg, type PictureOrder } from './make-picture.ts';
import type { PictureFault, PictureServices } from './picture-services.ts';
import { printPicture } from './print-picture.ts';
import { usePictureContent } from './use-picture-content.ts';

export interface PictureChoice {
  readonly format: PictureFormat;
  readonly theme: PictureTheme;
  /** Along the longer side. */
  readonly pixels: number;
}

/** How far the picture has come. */
export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'drawn'; readonly canvas: HTMLCanvasElement; readonly order: PictureOrder }
  | { readonly status: 'failed'; readonly fault: PictureFault };

/** What came of saving it. */
export type SaveState =
  | { readonly status: 'drawing' }
  | { readonly status: 'saved'; readonly file: string }
  | { readonly status: 'failed'; readonly fault: PictureFault };

/** A preview need not be denser than the sharpest screens. */
const densest = 2;

export const firstChoice = (format: PictureFormat): PictureChoice => ({
  format,
  theme: 'light',
  pixels: usualPixels[format],
});

/** Draws what is shown as a picture, anew whenever something of it changes, and saves it. */
export function usePicture(site: string, services: PictureServices, choice: PictureChoice) {
  const { scene } = useWords(shareWords);
  const contentOf = usePictureContent(site);
  const { format, theme, pixels } = choice;
  const whole = densityFor(format, pixels);
  const density = Math.min(whole, densest);
  const shown = useSlice(encodePermalink);
  const waits = useSlice(({ byKey }) =>
    [...byKey.values()].some(({ status }) => status === 'asked'),
  );
  const [state, setState] = useState<PictureState>({ status: 'drawing' });
  const [saving, setSaving] = useState<SaveState | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the scene that is read; the words follow its language.
  useEffect(() => {
    if (waits) return;
    const leaving = new AbortController();
    const current = scene.getState();
    const order = { scene: current, content: contentOf(current), format, theme, density };
    setState({ status: 'drawing' });
    setSaving(null);
    void makeCanvas(order, services, leaving.signal).then((result) => {
      if (leaving.signal.aborted) return;
      setState(
        result.ok
          ? { status: 'drawn', canvas: result.value, order }
          : { status: 'failed', fault: result.fault },
      );
    });
    return () => leaving.abort();
  }, [scene, services, shown, waits, format, theme, density]);

  const fileOf = (ending: string): string => {
    const title = state.status === 'drawn' ? state.order.content.title : [];
    return `${nameOf(title.map(({ text }) => text).join(''))}.${ending}`;
  };

  /** What is previewed serves where it is as dense as what is wanted. */
  const wholeCanvas = async (order: PictureOrder, drawn: HTMLCanvasElement) =>
    whole <= density
      ? ({ ok: true, value: drawn } as const)
      : makeCanvas({ ...order, density: whole }, services, new AbortController().signal);

  const wholeSvg = (order: PictureOrder, fonts: 'own' | 'page') =>
    makeSvg({ ...order, density: whole }, services, new AbortController().signal, fonts);

  const print = async (): Promise<void> => {
    if (state.status !== 'drawn') return;
    setSaving({ status: 'drawing' });
    const result = await wholeSvg(state.order, 'page');
    setSaving(result.ok ? null : { status: 'failed', fault: result.fault });
    if (result.ok) await printPicture(result.value);
  };

  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    if (state.status !== 'drawn') return;
    setSaving({ status: 'drawing' });
    const { order, canvas } = state;
    const result = kind === 'png' ? await wholeCanvas(order, canvas) : await wholeSvg(order, 'own');
    if (!result.ok) {
      setSaving({ status: 'failed', fault: result.fault });
      return;
    }
    const { value } = result;
    const blob =
      typeof value === 'string' ? new Blob([value], { type: 'image/svg+xml' }) : await asPng(value);
    const file = fileOf(kind);
    if (blob === null) setSaving({ status: 'failed', fault: { kind: 'no-room' } });
    else {
      saveFile(file, blob);
      setSaving({ status: 'saved', file });
    }
  };

  /** The preview as a file, at once: a browser lets go of a click that is not answered soon. */
  const pngFile = async (): Promise<File | null> => {
    const blob = state.status === 'drawn' ? await asPng(state.canvas) : null;
    return blob && new File([blob], fileOf('png'), { type: 'image/png' });
  };

  return { state, saving, save, print, pngFile };
}

export type Picture = ReturnType<typeof usePicture>;

const asPng = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
