import type { PassageKind } from '../core/thresholds/guidance/passage.js';
import { levelTitle } from '../core/thresholds/guidance/guidance-version.js';
import type { GuidancePreview, PassagesCounted } from '../core/thresholds/importing/guidance-preview.js';
import type { GoldenReplay } from '../core/thresholds/importing/replay-golden.js';
import { sayGoldenFault } from '../core/thresholds/importing/say-golden-fault.js';

const KINDS: Readonly<Record<PassageKind, string>> = {
  level: 'What levels mean',
  indicator: 'Signs under no level',
  procedure: 'What to do',
  contact: 'Whom to ring',
  glossary: 'Words explained',
  principle: 'How to think about it',
};
const LONGEST = 110;

/** What was read of a threshold document, in lines for a person: levels with examples, contacts, doubts, unread lines. */
export function sayGuidance(preview: GuidancePreview, remarks: readonly string[] = []): readonly string[] {
  const { levels, elsewhere, contacts, unread, compared } = preview;
  return [
    'This is what I read. Nothing is published yet.',
    '',
    `  Title: ${preview.title}`,
    ...(preview.sample ? ['  It says that it is a sample.'] : []),
    '',
    ...levels.flatMap(({ level, ...own }) =>
      sayPassages(levelTitle({ levels: levels.map((one) => one.level) }, level.number), own),
    ),
    ...elsewhere.flatMap(({ kind, ...own }) => sayPassages(KINDS[kind], own)),
    ...listed(
      'Who can be rung:',
      contacts.map(({ name, telephone }) => `${name}: ${telephone}`),
    ),
    ...(compared === null
      ? []
      : [
          '',
          `  Beside the version that counts today: ${compared.kept} the same, ${compared.added} new, ${compared.gone} gone.`,
        ]),
    ...listed(
      unread.length === 1 ? 'One line was not read:' : `${unread.length} lines were not read:`,
      unread.map(({ line, text, why }) => `Line ${line}: “${text}” ${why}`),
    ),
    ...listed('Please check:', [...preview.doubts, ...remarks]),
  ];
}

/** Which answers of the golden set would get worse, and how. */
export function sayWorse({ asked, worse }: GoldenReplay): readonly string[] {
  return [
    `I asked the board’s ${asked} questions, and ${worse.length === 1 ? 'one answer' : `${worse.length} answers`} would get worse:`,
    ...worse.map(({ question, faults }) => `  - “${question.question}”: ${faults.map(sayGoldenFault).join('; ')}`),
  ];
}

function sayPassages(heading: string, { count, examples }: PassagesCounted): readonly string[] {
  return [
    `  ${heading}: ${count === 1 ? 'one passage' : `${count} passages`}`,
    ...examples.map((text) => `       “${shortened(text.replaceAll('\n', ' '))}”`),
  ];
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `  ${heading}`, ...lines.map((line) => `  - ${line}`)];
}
