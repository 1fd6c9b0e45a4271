import type { CardData } from './card-data.js';

/** How a message feels. Colour never says it alone: the words do. */
export type Tone = 'good' | 'attention' | 'warning' | 'neutral';

/** The container style of a tone; every Teams theme has its own shade of each. */
export function toneStyle(tone: Tone): string {
  return tone === 'neutral' ? 'emphasis' : tone;
}

/** The text colour of a tone. In Teams' light theme `Warning` is a pale yellow and `Good` a pale green, both too faint to read on white. */
export function toneColor(tone: Tone): string {
  return { good: 'Default', attention: 'Attention', warning: 'Attention', neutral: 'Default' }[tone];
}

export interface Banner {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
}

export function bannerData(banner: Banner | null): CardData {
  if (banner === null) return { shown: false };
  const { tone, title, lines } = banner;
  return { shown: true, style: toneStyle(tone), title, lines: lines.filter((line) => line !== '') };
}
