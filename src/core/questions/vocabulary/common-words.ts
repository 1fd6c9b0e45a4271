/**
 * English words and names that lie one slip from a word of our grammar and are not slips: they stay as typed. Only such
 * words need listing; a new word of the grammar may need new ones here.
 */
const TEXT = `
able aboard abort abusers accent accepts achieve achieves adjusts admins admit adults advise advised advises advisory ahmad along
alters amen amin among arch arise arising around arranges arrives assistants attaches attack attacker auction auctions
audio audits avenue averages avoid award barely barry bases bats batter beard beast began begins begun being bellow
bells betting billing binds bitter blocked blow boar boats bolder border boring bother bound bounded bout briefing
bright brings broad broke broker bunch burn burton butter buttons cable calendars caller calling calls cancels cancer
caped caper card cared cares carriage carried carrier carries carry case cased cash casing casted casts catch cause
caused causes cease cells center chai chain chaining chairs chance changes channels char charged check cheer chill
choices choir choke chokes chooses chore clair class classes clause cleave clipped clone cloned close closer closes
codes coding coins cold colder collapse college come command comment commitment commits committed committees comms
compares completed completes computed computers concerns conference configured confirms conflicts conform conforming
confuse connects content contract contracted contracts convex cooked cords cores costly couch couldn councils counts
county court covers covert crash crashes crease created creates cross cruise cruises crust curried curry curse cutoffs
dagger dangers dashboards date dated dealer dealing dearly death decay decides declarations declares deeds deferring
defers delays deleted deletes deliver delivers demote deport derive deriving designate designates detail developments
ding disclose distributed dive dives docked dominate draining drink driven driver drives drug drums each earl ease
easier easing eight either enable enclose ending ensure enters entre errors ever exclusion existing expert explains
exports extends extent extras failing fails falls farther fates feather feeds fellow festering fever fight figure
filed filing fills finds fitting flash flashes flipped flood folder folding follows force forces forget forking form
formed forwards fright fund gain gates gather givens gives giving glide graceful grease greet greeting grief ground
groups guides hacks hair halls halo hard hare harry having heading healthy heaps heart hearth heath heating hell helo
here herein hills hinting hoard holder hole holes hollow homes hops horse hosted hound hour hover imports included
includes indicator informs inline inquiries inserts instruction inter invert invitation issuer issues joint judge
judges kills kind kinda knight lace lacks ladder larch larry late latent lather latter launch layer leaking leaks
lease leased leaves leaving less letter letting lever levers lies light lines live lived loading loads locations
locking lone looked lorry lose losing lover lumber mailing manage managed managers manages marker market marking marsh
masked masks massaging match mates mating maybes mean means measure measured meekly melting mend merry migrates mills
mince minors minuets minute minuted mistaken mistakes mister mocked monte months mound mount mouse mover moves nappy
nearby nearly need neighbor nesting netting nice nieces nominated notes noticed notification numer nurses observe
observed observers observes offers option orders organisations organised organization other ouch ours ourself over
overage oversight pace pacer paces packing palace paler panels panes parch paren parens parsed parses parsing party
passes pastie patch patel patent patents pause paused pauses paver payer peace peach pearly pearson pending peoples
percentages percents performances persons phase phones phony picked picking picks piece piper placed places plaice
plane plant plants plate plays plight policed polite polling polls ported ports possibles pouch pound practices prefer
preference premise preset presses presume prevent preventing prevents prime prioritise probable problem promises prone
protocols provide provider provides pulls punch purse pushes putting quarters question quirk quite races raised raises
raising rarely rate rather rating rats reaches react readings readline reads reams reboot receives recline reclined
recorder references refers registers relay released releases relied relies rely relying remainder remembers removed
removes renamed replaced replacements replacer replaces replay reporter reports representer represents requester
require requires resent resort responder responds restarts resumed resumes retort reviewer revised rewind reword
rgroup right ring rise rocked rounds sappy saving scaled scare scares scheduled scheduler schedules scored scrape
scrip seating sectors seeds seeks service settings sever shading shape shaped shaping shares shark sharp sheer shell
shifts shipped shirt shore shored shorts shouldn sift sighed sight silenced singe singed sisters sitting skill skipped
slash slashes slight small smart sought sound sparse spart spill spills sports stable stack stacked staff stall stan
star stare starred starring stars started starting starts stat state states statistic statue stays steady steal steam
steams stems stepped stick sticky stiff stock strand strat streaming stroke students substituted suck suppose swapped
swapping sweet swift switches tables tagging tailed takes talks tanks taper task teas tease teems teenage tend tends
terror tested testing than theirs theme theor these thick thin thing thinks though thoughts threat threw ticket
tiddler ties tight tilings till timed timer timers timing token totals tough tours tracing track tracked trailing
treat tree tricked trusts tunable tuned tuning turn turner understands unload unloaded updated updates uploader usable
venues videos violet visit voted vouch waiting walking waste weakly wealth wells were wherever while white whose
willing wince withdrawn wondering wording worked workers workings world worries wouldn wound write yearn yours
`;

/** English words that the spelling repair leaves alone. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));
