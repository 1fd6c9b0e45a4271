import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconFaults } from '../../src/app-package/icon-faults.js';
import { readPng, type Picture } from '../../src/app-package/read-png.js';
import { APP_PACKAGE } from './a-package.js';
import { makePng, type Colour } from './make-png.js';

const BRAND: Colour = [0x0f, 0x4c, 0x5c, 255];
const WHITE: Colour = [255, 255, 255, 255];
const NOTHING: Colour = [0, 0, 0, 0];

function picture(file: string): Picture {
  const read = readPng(readFileSync(join(APP_PACKAGE, file)));
  if (typeof read === 'string') throw new Error(`${file} is ${read}`);
  return read;
}

function pixel({ width, pixels }: Picture, x: number, y: number): readonly number[] {
  return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

function countOf({ pixels }: Picture, colour: Colour): number {
  return Array.from({ length: pixels.length / 4 }, (_, at) => pixels.subarray(at * 4, at * 4 + 4)).filter((one) =>
    colour.every((value, channel) => one[channel] === value),
  ).length;
}

describe('the colour icon', () => {
  const icon = picture('color.png');

  it('is 192 by 192, full-bleed in the accent colour of the manifest', () => {
    expect([icon.width, icon.height]).toEqual([192, 192]);
    for (const [x, y] of [
      [0, 0],
      [191, 0],
      [0, 191],
      [191, 191],
      [96, 2],
    ] as const)
      expect(pixel(icon, x, y)).toEqual(BRAND);
    expect(readFileSync(join(APP_PACKAGE, 'manifest.json'), 'utf8')).toContain('"accentColor": "#0F4C5C"');
  });

  it('draws within the 120 by 120 in the middle that is never cropped', () => {
    const drawn = [...Array(192 * 192).keys()]
      .map((at) => ({ x: at % 192, y: Math.floor(at / 192) }))
      .filter(({ x, y }) => !BRAND.every((value, channel) => pixel(icon, x, y)[channel] === value));
    expect(drawn.length).toBeGreaterThan(3000);
    expect(drawn.filter(({ x, y }) => x < 36 || x >= 156 || y < 36 || y >= 156)).toEqual([]);
  });

  it('has somebody in the chair, and others at the table', () => {
    expect(pixel(icon, 96, 60)).toEqual([0xff, 0xb8, 0x4d, 255]);
    expect(pixel(icon, 57, 75)).toEqual(WHITE);
    expect(pixel(icon, 135, 75)).toEqual(WHITE);
    expect(pixel(icon, 96, 131)).toEqual(WHITE);
  });
});

describe('the outline icon', () => {
  const icon = picture('outline.png');

  it('is 32 by 32, white on nothing', () => {
    expect([icon.width, icon.height]).toEqual([32, 32]);
    expect(iconFaults('outline', readFileSync(join(APP_PACKAGE, 'outline.png')))).toEqual([]);
    expect(countOf(icon, NOTHING)).toBeGreaterThan(500);
    expect(countOf(icon, WHITE)).toBeGreaterThan(50);
  });

  it('is even on both sides, but for the softening of its edges', () => {
    const alphas = [...Array(32 * 32).keys()].map((at) => {
      const [x, y] = [at % 32, Math.floor(at / 32)];
      return { here: pixel(icon, x, y)[3] ?? 0, across: pixel(icon, 31 - x, y)[3] ?? 0 };
    });
    const ink = alphas.reduce((sum, { here }) => sum + here, 0);
    const uneven = alphas.reduce((sum, { here, across }) => sum + Math.abs(here - across), 0);
    expect(uneven / ink).toBeLessThan(0.02);
  });
});

describe('a picture', () => {
  const speckled = (x: number, y: number): Colour => [
    (x * 37) % 256,
    (y * 91) % 256,
    (x * y * 13) % 256,
    (x + y) % 256,
  ];

  it.each([[[0]], [[1]], [[2]], [[3]], [[4]], [[4, 0, 3, 1, 2]]])(
    'is read as painted with the filters %j',
    (filters) => {
      for (const alpha of [true, false]) {
        const read = readPng(makePng({ width: 13, height: 11, paint: speckled, alpha, filters }));
        if (typeof read === 'string') throw new Error(read);
        for (let y = 0; y < 11; y++) {
          for (let x = 0; x < 13; x++) {
            expect(pixel(read, x, y)).toEqual(alpha ? speckled(x, y) : [...speckled(x, y).slice(0, 3), 255]);
          }
        }
      }
    },
  );
});

describe('an icon at fault', () => {
  const ring = (x: number, y: number): Colour => (Math.abs(Math.hypot(x - 15.5, y - 15.5) - 10) < 2 ? WHITE : NOTHING);
  const outline = (paint: (x: number, y: number) => Colour, side = 32) =>
    iconFaults('outline', makePng({ width: side, height: side, paint }));

  it('is not one that is drawn as it should be', () => {
    expect(outline(ring)).toEqual([]);
    expect(iconFaults('color', makePng({ width: 192, height: 192, paint: () => BRAND, alpha: false }))).toEqual([]);
    expect(iconFaults('color', makePng({ width: 192, height: 192, paint: () => BRAND }))).toEqual([]);
  });

  it.each([
    ['color', 96, 96, 192],
    ['color', 192, 191, 192],
    ['outline', 64, 64, 32],
  ] as const)('is of the wrong size: %s of %i by %i', (kind, width, height, side) => {
    expect(iconFaults(kind, makePng({ width, height, paint: () => WHITE }))).toEqual([
      `appPackage/${kind}.png is ${width} by ${height} pixels and has to be ${side} by ${side}: draw it at that size.`,
    ]);
  });

  it('is a colour icon that is not full', () => {
    const corner = makePng({ width: 192, height: 192, paint: (x, y) => (x < 2 && y < 3 ? NOTHING : BRAND) });
    expect(iconFaults('color', corner)).toEqual([expect.stringContaining('has 6 pixels that are not opaque')]);
  });

  it('is an outline in another colour', () => {
    expect(outline((x, y) => (ring(x, y)[3] === 0 ? NOTHING : [255, 255, 254, 120]))).toEqual([
      expect.stringMatching(/has \d+ pixels that are not white/),
    ]);
  });

  it('is an outline that is filled, or not there', () => {
    expect(outline(() => WHITE)).toEqual([expect.stringContaining('mostly filled')]);
    expect(outline(() => NOTHING)).toEqual([expect.stringContaining('is empty')]);
  });

  it('is no whole PNG', () => {
    const whole = makePng({ width: 32, height: 32, paint: ring });
    for (const bytes of [Buffer.alloc(0), Buffer.from('GIF89a'), whole.subarray(0, 60), whole.subarray(0, 33)]) {
      expect(iconFaults('outline', bytes)).toEqual([expect.stringContaining('not a whole PNG')]);
    }
  });

  it('is a PNG of an unusual make', () => {
    const size = { width: 32, height: 32, paint: ring };
    for (const bytes of [makePng({ ...size, depth: 16 }), makePng({ ...size, interlaced: 1 })]) {
      expect(iconFaults('outline', bytes)).toEqual([expect.stringContaining('unusual kind of PNG')]);
    }
  });

  it('is missing', () => {
    expect(iconFaults('color', null)).toEqual([
      'appPackage/color.png is missing: save the icon there as a PNG of 192 by 192 pixels.',
    ]);
  });
});
