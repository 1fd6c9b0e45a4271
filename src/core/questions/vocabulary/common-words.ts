/**
 * English words and names that lie one slip from a word of our grammar and are not slips: they stay as typed. Only such
 * words need listing; a new word of the grammar may need new ones here.
 */
const TEXT = `
able aboard abort abusers accent accepts adjusts admins admit adults advise advised ahmad alters amen amin
among arch arise arising around arranges arrives assistants attaches attack attacker auction auctions audio
audits avenue averages bases bats batter beard beast began begins bellow bells betting billing binds
bitter blocked blow boar boats bolder border boring bother bound bounded bout brings broad broke
broker bunch burn burton butter buttons cable calendars caller calling cancels cancer caped caper card cared
cares carriage carried carry case cased cash casted casts catch causes cease cells center chai chain chaining
chairs chance changes channels char charged check cheer chill choices choir choke chokes chooses chore clair
class classes cleave clone close codes coding coins cold colder collapse college come command commitment
committed committees comms compares completed completes computed computers concerns conference confirms
conflicts conform conforming confuse connects content contract contracted contracts convex cooked cords cores
couch couldn councils counts county court covers covert crash crashes created creates cross cruise cruises crust
curse cutoffs dagger dangers dashboards date dated dealer dealing dearly death decay decides declarations
declares deeds deferring defers delays deleted deletes deliver delivers demote deport derive deriving designate
designates detail developments ding disclose distributed dive dives docked dominate draining drink driven driver
drives drug drums each earl easing eight either enable enclose ending ensure enters entre ever exclusion expert
explains exports extends extent extras failing farther fates feather feeds fellow fever fight figure filed
filing fills finds fitting flash flashes flood folder folding follows force forces forget forking form formed
forwards fright fund gain gates gather givens gives giving glide graceful greet greeting ground groups guides
hacks hair halls halo hard hare having heading healthy heaps heart hearth heath heating hell helo here herein
hills hinting hoard holder hole hollow homes horse hosted hound hour hover imports included includes indicator
informs inline inquiries inserts instruction inter invert invitation issuer issues joint kills kind kinda knight
lace lacks larch late latent lather latter launch layer leaking leaks lease leased leaves leaving less letter
letting lever levers lies light lines live lived loading loads locations locking lone looked lorry lover lumber
manage managed managers manages marker market marking marsh masked masks match mates mating maybes mean means
measure measured meekly melting mend merry mills mince minors minuets minute minuted mistaken mistakes
mister mocked monte months mound mount mouse mover moves nappy nearly need neighbor netting nice nieces
nominated notes numer nurses observe observed observers observes offers option orders organisations organised
organization other ouch ours ourself over overage oversight pace pacer paces packing palace paler panels panes
parch paren parens parsed parses parsing passes pastie patch patel patent patents pause paused paver payer peace
peach pearly pearson pending peoples percentages percents performances persons phase phones phony picked picking
picks piece piper placed places plaice plane plant plants plate plays plight policed polite polling polls ported
ports possibles pouch pound practices prefer preset presses prevent preventing prevents prime probable problem
prone protocols pulls punch purse pushes putting quarters question quirk races raised raises raising rate rather
rating rats reaches react readings readline reads reams reboot receives recline reclined recorder refers
registers relay released releases relied relies rely relying remainder remembers removed removes renamed
replaced replacements replacer replaces replay reports representer represents require requires resent resort
responder responds retort reviewer revised rewind reword rgroup right ring rise rocked rounds sappy saving
scaled scare scares scheduled scheduler schedules scored scrape scrip seating sectors seeds service settings
sever shading shape shaped shaping shares shark sharp sheer shell shifts shirt shore shored shorts shouldn sift
sight singe sisters sitting skill slash slashes slight small smart sound sparse spart spill spills sports stable
stack stacked staff stall stan star stare starred starring stars started starting starts stat state states
statistic stays steady steal steam steams stems stick stiff stock strand strat streaming stroke students
substituted suck suppose swapped swapping sweet swift tables tailed takes tanks taper teas teems teenage tend
tends tested than theirs theme theor these thick thin thing thinks threat threw ticket tiddler tight tilings
till timing token totals tough tours track trailing treat tree tricked trusts tunable tuned tuning turn turner
understands unload unloaded updated updates uploader usable venues videos violet visit voted vouch waiting
walking waste weakly wealth wells were while whose willing wince withdrawn wondering wording worked workers
workings world worries wouldn wound write yearn yours
`;

/** English words that the spelling repair leaves alone. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));
