/**
 * English words that lie one slip from a word of the vocabulary, and everyday ones it does not use: they stay as they are typed, and
 * with a capital letter they are nobody's name. Only such words need listing.
 */
export const ORDINARY_A_TO_H = `
abandons abilities ability able abode abort abortions abound abscond absents absolute abusers abuses academic accented accenting accents
acceptances accord accorded according accords accuracy accurate accusations accuser accuses ached achieve achieved achieves achieving aching
acing acquire acquired acquires acquiring acres acronyms actives actual actually acuter acutes adapted adaptive addition addressed addresses
adequate adjust adjustment admire admired admirer admirers admission admit admitted admitting adopt adopting adoptions adopts advance
advanced advances advancing advantage advent adverb adverser advertise adverts advised advisers advising advocated advocates affair affairs
affected affections affects affiliate affiliates affords afternoon agendas agent aglow agreements aground aided aiding ailed aiming aims
aired airports album alcoholics alcohols alerts algorithm alias alien aligns allays allege alleges allegiances allocate allocates allot
allots allowing alloy alloyed alloys almost alter altered alternate alternatives alters ambiguous ambulances amiably amicable among amount
amounts amply amuse amused amuses amusing anaesthetics analogue analyses analysts ancient angel angers angle angler ankles announce annoy
annoyed annoys annual antibiotic antic anyplace anythings apologise apologises apology appal apparent appeals appear appeared appearing
appears apple applications applies apprenticed apprentices approach appropriated appropriates approval approved approves approving apter
aptly arbitrary arced arches ardent arena arenas argued arias arise arises arranging arrests arrival arrive arrives art articles artist
artistic ascent ashed ashes ashing ashtray aside askew aspect aspects assaulter assemble assembler assent asses assets assistants associate
associated assume assumed assumes assuming assure assured assures assuring asylums atone attaching attachments attacker attempt attempts
attendances attentions attics attitude attract auction auctions audience audio audios author authors automatic autumn average averse avert
avoiding avoids awaken awakes award awkward awoke babes babied babier babiest backed backer backing backs backwards badder badger badges
bagged bagging baiting baker bakes balanced balances balded baled ballets balls ban bandage bandaged banded banding bands bandy banjo banked
banking banks banner banning banter bantered bantering banters barbecued barbecues barbed barbing bards bared barge barged barging baring
barked barking barley barns barrel barren barricade barricades barrings barter bartered bartering barters base basements baser bases bashed
basics basil basin basing basins basked baskets basks basses basted batched bathe bathes bathrooms batted batting battled battles bayed
baying beach beached beaded beading beads beaked beaks beamed beaming beams beaning beans beard bearding beards bearing bearings beast
beasts beater beautiful becomes bedbug bedrooms bedside beers beets beginnings behave behaves behinds beings belated belie belied belies
believer believers believing belittle belled bellied bellies bellow bellying belongings belting bents bereave bereavements bereaves berth
besides bested besting bests bettered bettering betters bettor biased bickers bid bidding bides biding bids bigger biggest biked biking
bikinis bilinguals bill bind bindings binds binned binning biology birch birding birthmarks births bisexuals bitter bizarre blacken blacker
blacking blackmailer blackmails blackouts blacks bladders blamer bland blander blanked blanks blare blared blares blaze blazed blazes
bleached bleak bleating bleats bleed blend blending blends blinded blink blinking blinks blobs blocks blocs blogs blond blonds bloods bloody
bloom blots blown blued bluer bluest blunted blurred blurs blush blushed blushes blushing boarder boars boated boating boats bobbed bobbins
bodes bodices boding bogged bogging boiled boilers bolder bolster bolted bolts bombers bombs bonds boned boning bonus booby booed booing
bookend bookings bookworms boomed booming booms boons boors boost boosted boosters boosts boot bootee booth booths booties booting booty
borderlines borders bore bores boring borne boroughs borrow borrowed borrowing borrows bossed bother bothering bothers bottled bottoms bough
boughs bounce bounces bound bounded bounding bouts bowing bowler boxed boxer boxers boyfriends brace braced bracket brackets braided braise
braised braises braising brake braked brakes braking branch branches brand brandied brash brats braves brawn breaches breaching bread
breading breads breadth breadwinners breakdowns breakfasts breathed breather breathes breaths breeding breeds brewed bribe bribed brick
brides bridged bridges bridging bridle brief briefly bright brine brink brinks briny brisks bristle brittler broach broached broadcast
broiler broker brood brooked brooking brooks broom brownies browns brows brunt brute brutes bubble bubbling bucked buckets bucking buckled
buckles budding budged budges budget budging buffer bugged bugging bugling builder buildings builds built bulge bulk bulking bulks bulky
bulled bullet bulletin bulling bulls bummed bumper bumpy bunny buoying bureaus burger burglar burglars buries burly burners burped burping
burps burred burring burrs burst bury burying bushed bushes bushing busied busies busses busts busy busying butter buttered butterflied
buttering butters buttery butting buttons byte bytes cabled cables cabling cached caches cadet caged cagey caging caked cakes caking
calculate caller callings callous callus calmed calming calorie cameras campaign camped camping camps canals cancers candidate candies
candle candled canes caning canker canned cannon canoed canter capable caped caper capers capes capital captain caption captioned caravans
carbons carcass cardboard carded carding career careers careful carefully caress caretakers carnal carped carpets carping carps carrier
carriers carted carting carton carts carve carves cased cashes casing casks cassette castes casts casuals catapults catching catchy category
cater caters catfishes causal caused causing cautions caved caves caving cawed cawing cease ceased ceases ceasing ceilings celebrations
cellars cello cellos centrals centred centres century certainly certificated certificates chafe chafed chafes chafing chain chains chairmen
challenged challenger challengers champed chanced chancing channels chant chanted chanting chants chaps chapter char character charging
charm charmed charred chars charted charter charting charts chasm chasms chaste cheap cheaper cheapest cheat cheats checker checkup cheeked
cheeking cheep cheeps cheer cheers cheery chemical chess chests chick chickens chicks childhoods childlike chill chills chilly chime chimps
chink chins chip chipped chirps chocolates choicer choicest choir choirs choosing choosy chopper choppers choppy chops chords chore chorus
chose chowed chowing chuck chucking chuckled chucks chunks chunky ciders cinch cinder cinemas circled circuit circumcise circumcises citizen
clack clacked claimed claiming claims clammed clamming clamped clams clanged clanging clangs clans clapped claps claret clarify clarity
clasp clasps classes classmates classrooms classy clattered clause clauses claws cleaners cleanly cleansed cleanser cleanses cleansing
cleared clearer clearest clearings clears cleat cleats cleaved cleaver cleaving clever climb clime climes cling clinked clinking clinks
clips clock clocked clods clone clones closely closest closet closets clothe cloths clots clotted clouded clouds clout clove clover cloves
clowns clucked clue clues clustered clutter clutters coals coarse coasts cocking code coded codes coding coerce coerces coffees coffer
coiling coked cokes coking collage collages collapses collar colleagues collector colour coloureds colts column comas combine combined
combines combining combs comet comets comfortably comforts comic comings command commands commend commends commented commissions commit
committees commonly commons communicate communicated commuter commuters compared comparing compete competences compiler complains completed
completer completes compliant component compose composed composes composing compute computed computes computing concentrated concentrates
concept concert concerted concerts concrete condom condors conducts cones confidant confide confidences confides confined confinements
confirms conflicts conform conformed confronts confuse confuses confusing confusion congealed congealing connect connects consents considers
consist consists constants construct consultant contacts contain contained contains contend contenting contents contest contexts continue
continued continues contracts contrary contrast controller convection convent converged conversed conversions convert converter convicts
convince convinces cooing cooked cooler cooling cooper cooperated cooperates cooperatives cooping coordinate coordinated coped copier
copiers copped copping cords cored cores coring corking corner corners corrected correctly corrects corridors corrupt corrupted corrupts
cosies costing couched couches coughs counsellors countdowns counters coupled couples coursed courser courted courting covers covert coves
covet coveted coveting cower cowered cowering cowing coyer cracks cradled cradles cradling crammed cramming craned cranes craning crank
crashed crashes crashing crass crates crating crave craved cravings crazes crazing crazy creak creams creamy create created creates creating
creation creature creed creek creeks creeps crepe crest cribbed cribs crickets crimes criminals cringing crisp crispy criticism criticisms
crock crooking crops crossbows crossed crosser crossest crouch crowds crowed crown crowned crows crude cruelly cruise cruises crumb crunch
crust crypt crypts cs cubed cuckoos cuddled cuddly culled culling culls cultured cultures cumming cums curbed curdle curdles curds cure
cures curfews curing curios curled current currently curried curries curry currying curses cursor curtails curtain curter curve curved
curving custom customer cuter cutters cuttings cycle cycles cysts daemon dagger dairy daisy dally damaged damaging dames damped damps danced
dancer dancers dandies dandy dangers danker dare daring darned darns darted darting darts database datum dawns daydream dazed dazes dazing
deader deadlines deafer dealings deans dearer dears dearth deaths debate debits debriefs debuts decade decades decapitate decapitates
decaying decays decent declare declared declares declaring declines decode decoded decodes decoding decoy decoyed decrease decry dedicate
dedicated dedicates deduce deeds deem deemed deeming deems deepen deeply deeps default defend defends defied defies defile defined defines
defining definitions defying degrade degrades degree degrees dehydrate dehydrates delays deleted deletes deleting deliver delivers delivery
delusion denial denims dented denting dentists dents deodorants departed departments dependant depended depending deplete deportations
deportment depresses depressions depth derail derails deride derided derides deriding derision derive derived derives deriving described
deserved deserves design designate designates designed designers designing designs desirable desire desired desires desiring desperate
despise destroyed detailed detailing detain detains detect detected detecting detection detectors detects detentions determine detest
develop developed developers developments develops deviant devils devise devises devote devoted devotes devoting diabetics diagnose
diagnoses dialects dials diets differ differences digit digital digits dills diner diners dingy dinned direct directed directing direction
directly director directory directs disable disables disagreed disagrees disaster disc discard discharges disciplined disciplines
disclosures discords discount discover discovers discs discus discuses discussed discusses discussions disengage disengages disgraced
disgraces disguise disguises dishonours disk dislike disorders disowns dispensed dispenser dispenses disperse display displayed displays
disputes disruptions dissociate dissociated distanced distances distinct distresses district disturb disturbed disturbs ditto ditty diver
divers dives divide divided divides dividing diving division divorces docked dodge doe doers dogging doily doles doling dollar dolly domain
domestics doming donors dooms doorsteps doorways doping dosing doted dotes doting double doubled doubtful doubts doves downed downing downy
dozen dozens dozing drabs draft drafts drain dramas draping drastic drawers drawl drawling drawls dread dreamt dreamy dregs dresser dresses
dressings dressy drier driers dries drills drily drinkers dripped dripping drips drivel drivels droll drone droned droning drooped drooping
droops droppings dross droves drowns drowsed drowsing drudged drugging drums drunker drunks dryers drying dubious ducked duding duets dulls
dumb dump dumpy dunce dunces duped duping duress dusted dustier dyeing eager earliest earls earth easiest easing east eastern economic
economy edit edited editing edition editor editors edits educates educations effective effects efficient effort eight eighteenths
ejaculations elbows elect elected electing election electives elects element elements elevator elevens emails embarrass embarrasses
emergence emits emphasis employed employee employers employments emptied emptier emptiest enable enables enact encounter encourages
endangers endings enemy engagements engineer engineers enormous enquired enquires enrage enraged enrages enraging ensure ensured ensures
ensuring entered entering enters entire entirely entitle entitles entitling entity entrance entries entry environments envoy envoys
epileptics equal equally erase erased erasers erases err errand error errors escalated escalates escape escorts essential establish estates
esteems estimate ether evened evens evictions evidenced evidences exactly exacts exaggerate exaggerated exalt examinations examiner examines
examining exampled excelled excellent except exception excess excessive exchanged exchanges excise excised excite excites excludes excluding
exclusive excused excuses execute executed executes executing executions exercised exhorted exist existed existence exited exiting expand
expanded expanding expands expansion expansive expect expectation expense experiences expert experts explanations exploits exported expose
express expressed expresses extend extended extending extends extension extensive extent external extract extras extremely extremer extremes
extremest extremists fabricate fabricates faced facet facets facials facility factor faded failings fails failures fairer fairy faiths faked
falser familiars famous fancy farce farces fared fares farmer farms farther farthest fashion faster fastest fasts fate fates fating fattened
fattening fatter faults faulty favour fazes feasible feasting feather feathered feathers feats feature features federal feeler feinting
felled felling fellow fellows fells females fenced fences fending fends fester festered festering festival feuding feuds fevers fewest
fibres fiddle fiddler fiddles fidgets fidgety field fields fiend fiends fiesta fifteens fifths fifty fighter figured filch filed files
filing filled filler filly filmy filtering finale finally finals finance financial finches findings fined finer finest fingertip fining
finished finishing finite firmed firmer firming firms firstly firsts fiscal fish fishes fitter fittings fiver fives fixes fixing flags
flailed flailing flakes flame flaps flared flash flashback flasher flashest flashing flattens flatter flatterer flattering flattery flatting
flavours flaws fleecing fleeing flees flesh fleshed fleshes flew flexible flied fliest flighty flinched fling flips flirting flits flitted
float floated floating floats flood flooding floods flour flouring flours flow flowed flowers flowery flows flues fluids flushed flushes
fluttered flutters flyers foams foiled foiling folds folk folksy follower followings fondle fondles fondling foot footballs foray forbids
forceps forded fording fords forearm forearms foreheads forensics fores forests forever forge forged forger forgers forges forging forgo
forked forking forks formals format formed forming formulae formulas forte fortes forts fortune forums forwards fosters founding foundlings
founds fount fourths foxed foyers fraction framed frames frameworks freedoms freeing freight french frequents fried fries frighting frights
frills fringe frond fronts frost froth frown frustrate frustrates fry frying fuels fulled fulling fulls fully function functions funerals
funny furthers furthest futures gabbed gables gagging gained gains gales galling gambit gamble gambled gambler gamblers gamed gamest gamma
gander gangling gapes garaged garages garbage garbles garbling garbs gardens gases gasoline gasping gassed gated gathers gating gauged
gauging gayer gazed gazes gazing gelding genders genera generally generals generate generated generates genial gentle gentry genuine gesture
gestured ghosts giant gigged gigging giggled giggles gills gilts girlfriends givens glades glads gland glassed glassy glaze glazed glazes
glide gloom gloss glosses glowing glows glues glutted goaded goads godmothers goggle goggles golds gonged gonging gongs goody goofs goons
goring gossips gotten governments grabber grace graced graces grade grader gradually graduate graffito graft grains grammar grams
grandfathers grands grandsons granted granting grants grape grapes graph graphic graphics grasped grasps grass grasses grate grated grateful
grates grave graved gravel gravels graves greased greases greasy greater greatest greatly greats greed greens greet griefs grime grimly
grind grinder grinding grinds grins griped griping groan groans groin grooms grooved grooving grope gropes gross grossed grosses grouped
grouping growl growling growls growths grubbed grubs grunt guarantee guardians guards guessed guesses guessing guest guests guided guideline
guides guild guile guilty guise gulling gummier gummiest gusted gutter gutting habits hack haired haled haler hales haling hall hallway
halted halving hammed hammers hamming hamper hampered hamsters handfuls handler handles handy hangar hangers hangings hangover hangovers
hanker happenings happily harasses harden hardest hardier hardships hardware hardy hared harems hares haring harked harking harks harmless
harped harping harps harry harts hasted hastes hating hatreds hatted hatting haunt haunted haunting haven havens haves hayed haying hazed
hazes headed header heading headline heads heady healed healers healing heals heaped heaping heaps hearings hearse hearth hearts hearty
heater heath heats heave heaved heavily heaving heirs hello helmets helms helper helpings hence herds hereby herein heritages heroes heroic
heroine heroins heron herring hided highest highly hikes hiking hill hinds hinged hinging hinted hinting hints hippy hires hiring hither
hives hiving hoard hoarder hoarser hocked hocking hogging hoists hole holed holing homed homey homeys homicides hones honesty honing honours
hooding hoods hooking hope hoped hopefully hopes hoping hording hormone horribly horse horsed horses horsing hosed hoses hosing hostages
hosted hostels hostiles households housings hovels hover however huge huger humane humans humiliate humiliations humming hundred hung
hungers hunt hunter hunts hurling hurls hurtling husbands hutch
`;
