/**
 * English words that lie a slip or two from words of ours and are not slips: they stay as typed, so that "contracts" never
 * become contacts. Only such words need listing; a new word of the field may need new ones here.
 */
const TEXT = `
abuser abuses accessed accessing adapting agin alienation allocation alter alteration alterations amuse annul
assassin assassins asserting asses assessor assets assisted assisting aster auditing auguste awarding backs becalmed
beckoning blooming boroughs bought brack brough brougham cadre cafes cages cakes camel cameo canes capes cared cares
carloads carte carve cased cashes casks caste casts categorize categorized categorizes cates cause causes caves cease
ceases cents chase chases childless chile chili chill chomping chore clomping coding coherence collared combe combing
comer comet comings commoner commonly commons compacts compadre compadres compelled competed competes compiled
comping completes complexes complied composed computed comte conceited concepts concerned concerning concerns concert
concertina concerto concerts concession concessions concocted concocting conducted conducting conducts conferred
conferring confession confessions confidence confidences confluence congested connected connecting connects consented
consenting consents conserved conserving consorted consorting consorts constant constants contained containing
contains contented contents contested contesting contests continues continuously continuum contorted contract
contracted contracting contracts contrast contrasting contrasts convection convened convenes convening convent
convention conventions convents converge converged convergence converging conversation conversations converse
conversed conversing converter converters conveyed conveying convicting convicts convulsion convulsions cooing coping
cores corse country covering covert coveting criminally criminals critical culverts currency currents dawns dearth
deceiver depth depths dons downy drown drowns earl earls educate educating educational educations educator effective
effectively electing election electives enchants encoding endings enduring enquire enquirer enquiring entrails
entrance entrances equation erectile escalade escalate escalates escalating escalator escalators evocation excavated
excavation excavations expedited explicit exploded exploitative exploits exploration explored extracts faltered
faltering fastened fastening faster fates fester festering fets filtered filtering financially financier financing
firs firsts fist flustered footer form forth fosters goings gong goring heaps hells helms highness homer homes homey
homie homme inequities inequity inertial iniquity initialed initially initials initiate injuries inquire inquired
inquiring insider insiders insides inspires instigation interviewed interviewee interviewer intro investigating
investigative investigator investigators kinds lading lads lamest lanes lasts latent lats leaking leaks leaning
leanings leans leaping leaps learning leasing leaving leavings lending lends leve levee levees lever levers liane
lien liens lies limes lined linen linens liner liners links lins lives loading loads locked looker looped loosed
looted lowliest mach marc marsh massing match merch messing missions misusing montes moped moths mouths mover movie
mowed mussing needy neglects nerds numbed numbered numbness pans parentage peopled peoples percentile plain plains
plane planes plank planks plant plants plays populations precious preening preheated presence presenter presenters
presently presents preserved preserving pretended pretending prevented preventing previews previously processing
production professed programs progresses progression progressive projection projections promotion proportional
proportioned proportions proposition protecting protective protector quarrels quartered quartet quartets questing
queues quitters races rages rakes rales rapes rated rathe rats raves reaction reactions recant recently recreated
recurring reduces reeducation reefer reefs referee refereeing referees refers reformed reforming refueled refusing
regent registers registrar registry regulated regulating reheat rejection rejections released relegated relent
relented relieved rendered repeal repealed repeatedly repeater repeaters repelled repent repented repents replaced
replanted repulsed request requested requited rescuing resected resecting resection resections resent resented
resenting reserved reserving resetting resisted resisting resistor resolved resolving resorted resorting respected
respects resuming retained retaining retarded retested reticent retiring retreated retreats returns revealed revered
reverend reversal reversals reversed reversing reverted reverting reviewer reviewers revolted revolting ricks risky
rites sanction scare scheduled schedules schooner seconde seconded secondly seconds secretion sectional sectioned
sections sects sedation sedition seduction seeps selection serviced servile servings sexuality shade shake shale
shame shape shard shared shares shark sharp shave shill shingle shingles shipping shire shopping shore significance
sill sine singable singe singled singles singly skelping skill skipping slapping sleeping slopping snapping snare
sociable socially societal spare specious spill spurious stall stamping stapling stare stealing steaming steep
steeped steering stell stemming stems steppe steppers sterling stews stills stippling stomping stooping stopped
stopping stops strapped strapping strep striping stripped stripping subjected subjects subsequently suction survives
swapping sweeping swill tain tainting targeted targets thirds thousands thousandth thrust timed timeless timer
timeshare tracking trail trailed trailing trainee trainees trainer trainers trainings trains traipsing trait tramping
trapping trashing trin truest truss trusts trusty tryst tuned tuning turfed turner turns twain upper wafting wailing
waist waits waiving waltzing wanting wasting whiting width witch witching works writhing writings yearn
`;

export const NEAR_WORDS: readonly string[] = TEXT.trim().split(/\s+/);
