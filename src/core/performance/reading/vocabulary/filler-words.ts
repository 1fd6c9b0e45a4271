import { COUNTING_WORDS } from './counting-words.js';
import { EVERYDAY_WORDS } from './everyday-words.js';

/** Words that say nothing of which figure is meant, and how figures are spoken of. */
const TEXT = `
plus cumulative cumulatively gone a an the this that these those some any all every each both either same such other others another one ones
i me my mine we us our ours you your yours it its he she they them their who whose which what when where why how there here
somebody someone anyone anything something everything people else
is are was were be been being am do does did doing done has have had having can could may might will would shall should must
ought need needs needed want wants wanted like likes would've got get gets getting go goes going gone went come comes came coming keep keeps keeping kept
let lets make makes made put take takes took taken give gives given gave show shows showing shown see sees seen saw say says said tell tells told
ask asks asked asking find finds look looks looking looked know knows knew think thinks thought thinking believe remember remind reckon guess wonder wondering hear heard
check checks checking pull pulls send sends sent bring prepare preparing write writing wrote fill doing draft present presenting read use using used confirm confirming help helping helps
and or but so if then than as at by for from in into of off on onto out over to up under with about against after before between during since until till through per via around across
among within throughout
please pls plz ta thanks thank you cheers hi hiya hello hey morning afternoon evening sorry bother quick quickly question ok okay right well oh er erm um just now still yet also only even ever
already again soon really actually currently today exactly maybe perhaps possibly probably likely roughly about approximately basically simply much many more most few fewer less least little lot lots
number numbers no nos num count counts counted counting figure figures fig figs data stat stats statistic statistics total totals sum volume volumes amount amounts value values level levels
measure measures indicator indicators metric metrics performance performing perform result results score scores position picture update updates snapshot headline level reading readings return
children child kids kid young person persons youngsters cyp childrens families family cases case individuals
quarter quarters quarterly qtr qtrs year years yearly month months period periods date dates time times week weeks end ends ending ended start started beginning day days working first second third fourth last latest next
previous recent current financial so far ago later early late since
held hold holds holding recorded record records received receiving receive completed complete completing carried undertaken took place started open opened closed made done there took happening happened happen occurred reported reporting report reports
seen dealt processed handled coming came through arrived logged
board boards meeting meetings paper papers slides slide deck briefing chair exec executive subgroup scorecard dashboard dataset spreadsheet notes note agenda presentation councillor councillors members member
up down higher lower high low highest lowest better worse best worst good bad great dreadful terrible poor peak peaked busiest biggest quietest smallest largest fewest maximum max minimum min top bottom
rise rises rising rose risen fall falls falling fell fallen drop drops dropping dropped increase increases increasing increased decrease decreases decreasing decreased improve improves improving improved improvement
worsen worsening worsened deteriorate deteriorating deteriorated change changes changing changed move moves moving moved difference differences differ compare compares compared comparing comparison comparisons versus vs v
trend trends trending direction travel history historical historic graph chart plot line pattern trajectory list listed table breakdown break broken split grew grow growing grown climb climbing climbed slip slipping slipped
altogether overall combined together whole annual annually mean add added adding full entire
zero nothing nil none hardly barely sure certain true correct wrong because due reason case
exact precise specific actual real new newest up-to-date minute moment present currently right quite very too pretty bit kind sort thing things way back lost forgotten forgot
star love lovely mate dear team folks guys everyone hand handy chance possible able happen idea clue wondering interested curious keen
meant mean means call called say quote
qoq yoy ytd fy vs yes yeah yep no nope hmm
area areas borough local locally here sandwell authority council la ours
once twice times time lately compared per each every ratio against
being doing having sitting stand stands standing stood look fell far near close
him her his herself himself myself themselves ourselves subject nobody everybody anybody whoever whatever anyway almost always never mind mostly generally usually normally apparently supposedly
talk talking talks call speak speaking speaks read reading understand understood try trying tried forget wish hope hoped feel feels feeling felt seem seems seemed appear appears suppose supposed decided agreed agree agrees notice noticed mention mentioned
happy glad nice fine lovely big huge large small long short old simple simply strange odd weird funny interesting interested surprised surprising worried worrying worry alarming dramatic dramatically significantly-up sharply steadily massively slightly considerably noticeably
person people woman man lady gentleman friend colleague colleagues boss director lead leader manager's chief officer's cabinet scrutiny committee panel's partnership safeguarding
business minutes hours tonight tomorrow weekend morning's stuff piece part number's answer answers question questions email mail phone message call chat teams bot quorum
room office car train road way journey coffee lunch screen page row column line sheet file document pack summary appendix
definitely certainly totally completely absolutely obviously clearly basically honestly especially particularly fairly rather instead though although however anyhow besides indeed
until unless whether while whilst upon within without despite
half double triple multiple several couple few bunch
ever since throughout altogether respectively
minors juvenile juveniles youngster u18 u18s yp yps
finish finished finally gather gathering compile compiling update updating writes print printing share sharing
monday tuesday wednesday thursday friday saturday sunday limit limits inspector inspectors inspection ofsted auditor auditors commissioner minister journalist press
meny meni hav wot wots wat u ur r thx thnx cud cld pls plse plz tho thru
inclusive met meets onwards onward bigger smaller larger longer shorter shift shifts shifted shifting shrink shrinks shrunk shrank shrinking edged crept swung slid hit hits hitting
doubled tripled halved soared plummeted jumped spiked dipped flat static
completions submissions activity saying telling told mentioning claiming claims reckons thinks believes says
define defined defines definition definitions explain explained explains meaning calculate calculated calculation worked derived include includes included cover covers stands refer-to exactly term phrase
sept newly
above below
trouble grateful useful helpful appreciate appreciated kindly obliged heading headed printed published
jump jumps jumping leap leaps leapt dip dips dipping uplift gain gains gained surge surges surged slump slumped swing swings hike plunge plunged tumble tumbled
pick picks picked picking ticked bounce bounced recover recovers recovered recovering recovery eased movement movements size growth provide supply slide slides slid
`;

const FILLERS: ReadonlySet<string> = new Set([...TEXT.trim().split(/\s+/), ...EVERYDAY_WORDS, ...COUNTING_WORDS]);

/** Whether a word says nothing of which figure is meant. Bare numbers do not either. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || word.length === 1;
}

export const FILLER_WORDS: readonly string[] = [...FILLERS];
