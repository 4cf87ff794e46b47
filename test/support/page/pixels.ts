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

/** How much light a screenshot gives: the mean relative luminance of its pixels, 1 for an all-white page. */
export async function meanLuminance(decoder: Page, png: Buffer): Promise<number> {
  return measured(decoder, png, (data) => {
    const shares = [0.2126, 0.7152, 0.0722, 0];
    let sum = 0;
    for (let index = 0; index < data.length; index += 1)
      sum += (shares[index % 4] ?? 0) * ((data[index] ?? 0) / 255) ** 2.2;
    return sum / (data.length / 4);
  });
}

/** How far blue outshines red in the coldest pixel of a screenshot; less than 0 where everything is warm. */
export async function mostBlueOverRed(decoder: Page, png: Buffer): Promise<number> {
  return measured(decoder, png, (data) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < data.length; index += 4)
      most = Math.max(most, (data[index + 2] ?? 0) - (data[index] ?? 0));
    return most;
  });
}

/** Which part of a screenshot's pixels has another colour than its first one: 0 where nothing is to be seen on its ground. */
export async function paintedShare(decoder: Page, png: Buffer): Promise<number> {
  return measured(decoder, png, (data) => {
    let painted = 0;
    for (let index = 0; index < data.length; index += 4)
      if ([0, 1, 2].some((channel) => data[index + channel] !== data[channel])) painted += 1;
    return painted / (data.length / 4);
  });
}

/** What a function of its red, green, blue and opaque bytes makes of a screenshot, in the page: they are too many to send. */
function measured(decoder: Page, png: Buffer, measure: (data: Uint8ClampedArray) => number): Promise<number> {
  const read = async (base64: string): Promise<Uint8ClampedArray> => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, picture.width, picture.height).data;
  };
  return decoder.evaluate(`(${read})('${png.toString('base64')}').then(${measure})`);
}
