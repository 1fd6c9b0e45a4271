import { plainLine } from '../reading/plain-line.js';

/** Words that tell nothing of what is meant: they are neither looked for nor counted. */
const TEXT = `
a an the this that these those some any all both each either other another such same own
i me my mine myself we us our you your yours he him his himself she her hers herself they them their theirs themselves it its itself who whom
whose which what when where why how there here somebody someone anyone anybody everyone everybody one
is are was were be been being am do does did doing done has have had having can could may might will would shall should must
and or but so if than then as at by for from in into of on onto to up with about against through re via just also only even ever still yet
really actually basically quite very too much please thanks thank hi hello hey hiya erm um like well ok okay right so sorry
get got getting go goes going gone went come came comes thing stuff bit lot lots kind sort
think thinks thought know knows knew guess wondering wonder seem seems looks look looking
said say told mention mentioned ask asked asking question
concern concerned concerns worry worried issue problem matter case situation scenario family families
level threshold tier levels thresholds count counts sit sits meet meets fit fits class classed considered
need needs want wants
me'm today now currently recently always since because while during after before again
there's it'd ive im ie eg etc vs
`;

const STOP_WORDS: ReadonlySet<string> = new Set(
  TEXT.trim()
    .split(/\s+/)
    .flatMap((word) => [word, plainLine(word)]),
);

/** Whether a word tells nothing of what is meant. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
