import { executeServerCommand } from '@web/test-runner-commands';

/** What the page looks like: the colour at a point of the viewport, as [red, green, blue]. */
export async function screenshot(): Promise<(x: number, y: number) => [number, number, number]> {
  await executeServerCommand('page-front');
  const png = await executeServerCommand<string, undefined>('page-screenshot');
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / window.innerWidth;
  return (x, y) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(
      Math.round(x * scale),
      Math.round(y * scale),
      1,
      1,
    ).data;
    return [red, green, blue];
  };
}

/** How the page is shown: on paper, in forced colours, dark. Nothing: as usual. */
export const emulate = (
  media: { media?: string; features?: { name: string; value: string }[] } = {},
): Promise<unknown> => executeServerCommand('page-media', media);
