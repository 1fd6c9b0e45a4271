import { readPng, type Picture } from './read-png.js';

/** The two icons of a Teams app; the sizes are Teams' own. */
export const ICONS = {
  color: { file: 'color.png', side: 192 },
  outline: { file: 'outline.png', side: 32 },
} as const;
export type IconKind = keyof typeof ICONS;

const WHITE = 255;
const OPAQUE = 255;

/** What Teams would refuse or show badly in an icon, a sentence each; `bytes` is null when the file is not there. */
export function iconFaults(kind: IconKind, bytes: Buffer | null): readonly string[] {
  const { file, side } = ICONS[kind];
  const path = `appPackage/${file}`;
  if (bytes === null) return [`${path} is missing: save the icon there as a PNG of ${side} by ${side} pixels.`];
  const picture = readPng(bytes);
  if (picture === 'not-png') return [`${path} is not a whole PNG file: save the icon again as PNG.`];
  if (picture === 'unusual') {
    return [`${path} is an unusual kind of PNG: save it with 8 bits a channel, in colour, not interlaced.`];
  }
  const { width, height } = picture;
  if (width !== side || height !== side) {
    return [`${path} is ${width} by ${height} pixels and has to be ${side} by ${side}: draw it at that size.`];
  }
  return kind === 'color' ? colourFaults(path, picture) : outlineFaults(path, picture);
}

function colourFaults(path: string, picture: Picture): readonly string[] {
  const open = pixelsOf(picture).filter(({ alpha }) => alpha < OPAQUE).length;
  if (open === 0) return [];
  return [`${path} has ${open} pixels that are not opaque: fill the whole square; Teams rounds the corners itself.`];
}

function outlineFaults(path: string, picture: Picture): readonly string[] {
  const pixels = pixelsOf(picture);
  const drawn = pixels.filter(({ alpha }) => alpha > 0);
  const faults: string[] = [];
  if (drawn.length === 0) faults.push(`${path} is empty: draw the outline in white.`);
  if (drawn.length > pixels.length / 2) {
    faults.push(`${path} is mostly filled: draw an outline in white and leave the rest transparent.`);
  }
  const coloured = drawn.filter(({ red, green, blue }) => [red, green, blue].some((value) => value !== WHITE)).length;
  if (coloured > 0) {
    faults.push(`${path} has ${coloured} pixels that are not white: use pure white (#FFFFFF) and transparency only.`);
  }
  return faults;
}

interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

function pixelsOf({ width, height, pixels }: Picture): readonly Pixel[] {
  return Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(index * 4, index * 4 + 4);
    return { red, green, blue, alpha };
  });
}
