/**
 * Words that name nothing on the log: what is left of a request without them may be an agency, an owner, a group, a priority
 * or a subject.
 */
const TEXT = `
a an the this that these those some any all every each no not none one ones other others another own such same both either
i me my mine myself we us our ours you your yours he him his she her they them their theirs it its who whom whose which what
when where why how there here somebody someone anyone anybody anything something everything nothing everyone everybody nobody
is are was were be been being am do does did doing done has have had having can could may might will would shall should must
ought need needs needed want wants wanted like got get getting gets go goes going gone went come came comes coming
and or but so if than then as at by for from in into of off on onto out over to up under with without about against after
before between during since until till through per via re regarding tagged called named marked
please just now still yet also only even ever already again soon really actually currently today tonight tomorrow yesterday
show see list give tell send find look view open read let know remind check bring make put take pull print display ask asked
asking said say says saying told agree agreed agreeing promise promised promising commit committed set sets raised raise supposed
meant expected due overdue outstanding closed close closing completed complete finished finish delivered live late
behind waiting wait reported progress status update updates left remaining pending missed past history details detail
action actions actionref log tracker point points item items number date dates deadline time times
many much more most few less first last next previous latest recent week weeks month months year years fortnight days day
owner owners owned owns owe owing assigned allocated given responsible down stand standing looking happening happened
slip slipped deadlines exactly quite little bit long longer extra extension extensions request requests requested challenge challenging challenged
sign signed signoff off approval approve approved accept accepted confirm agency agencies partners partner member members
meeting meetings board boards subgroup subgroups session priority while thanks sorry much very too well
work working things thing bits stuff person people whole whoever hasn haven isn't plate
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday plan was'nt th st nd rd came haven't overall right
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));

/** Whether a word names nothing by itself. Figures do not either, but for a priority's number, which is kept. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
