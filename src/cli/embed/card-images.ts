/** Pictures as pixels, without a browser: an SVG library and a font that are installed where npm can. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font, Measure } from '../../take-away/scene.js';
import { fontWidths } from './font-widths.js';

/** Makes pictures, and measures words as it will draw them. */
export interface CardImages {
  readonly measure: Measure;
  /** An SVG as PNG, one pixel for each of its own. */
  readonly png: (svg: string) => Buffer;
}

const PACKAGES = '@resvg/resvg-wasm @expo-google-fonts/noto-sans';
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'];

/** What is said where they are not installed. */
export const WITHOUT_CARDS = `No cards for social media: they need the packages ${PACKAGES} (npm install ${PACKAGES}).`;

/** From this weight on, the bold font is taken. */
const BOLD = 600;

/** For surfaces of one colour: half as large, and made in a fifth of the time, as with the library's own choice for photos. */
const FLAT = { colorType: 6, filterType: 0, deflateLevel: 7, deflateStrategy: 0 } as const;

const requireHere = createRequire(import.meta.url);

const readPackageFile = (name: string): Promise<Buffer> => readFile(requireHere.resolve(name));

/** Whether a package, or a file of one, is not there. */
const isMissing = (error: unknown): boolean =>
  /^(ERR_)?MODULE_NOT_FOUND$|^ENOENT$|^ERR_PACKAGE_PATH_NOT_EXPORTED$/.test(
    String((error as { code?: unknown } | null)?.code),
  );

/** Opens library and fonts; `undefined` where they are not installed. */
export async function openCardImages(): Promise<CardImages | undefined> {
  try {
    const [{ initWasm, Resvg }, { PNG }] = await Promise.all([import('@resvg/resvg-wasm'), import('pngjs')]);
    const fonts = await Promise.all(FONTS.map((name) => readPackageFile(`@expo-google-fonts/noto-sans/${name}`)));
    await initWasm(await readPackageFile('@resvg/resvg-wasm/index_bg.wasm'));
    const [regular, bold] = fonts.map((font) => fontWidths(font));
    const measure: Measure = (words, { size, weight }: Font) =>
      ((weight >= BOLD ? bold : regular)?.(words) ?? words.length) * size;
    const font = { fontBuffers: fonts, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' };
    return {
      measure,
      png: (svg) => {
        const drawing = new Resvg(svg, { font });
        const image = drawing.render();
        const { width, height, pixels } = image;
        const png = new PNG({ width, height });
        png.data = Buffer.from(pixels);
        image.free();
        drawing.free();
        return PNG.sync.write(png, FLAT);
      },
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
