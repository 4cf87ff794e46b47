import type { Page } from 'playwright';

/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colours of a screenshot's four corners and its middle. Any page without a content policy can decode it. */
export async function cornersAndMiddle(decoder: Page, png: Buffer): Promise<readonly Colour[]> {
  return decoder.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const places = [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
      [width >> 1, height >> 1],
    ] as const;
    return places.map(([x, y]): Colour => {
      const [red = 255, green = 255, blue = 255] = context.getImageData(x, y, 1, 1).data;
      return [red, green, blue];
    });
  }, png.toString('base64'));
}
