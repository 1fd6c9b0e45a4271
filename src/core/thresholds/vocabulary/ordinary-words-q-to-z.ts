/**
 * English words that lie one slip from a word of the vocabulary, and everyday ones it does not use: they stay as they are typed, and
 * with a capital letter they are nobody's name. Only such words need listing.
 */
export const ORDINARY_Q_TO_Z = `
quack qualified qualifies qualify quantity quarter queen queers queue quicker quickest quietly quiets quilt quirk quits quitting quorums
quote quoted quotes quoting rabbi rabbis rabbits rabid raced races raciest racing racking radial radicals radii radios rafted rafting raged
rages ragging raider raiding railed railing railways rain rained raining raisin raisins raked rakes raking rally randomly ranged ranger
ranges ranging ransom ranted ranting rapidly rapids rapist rapists rapped rare rared rares raring rasher rasped rasping rates ratings ratio
ratted ratting rattled rattler rattles raved ravel ravels raven ravens raving razed razes razing razors reaches reacted reacting reactions
reacts readable reader readers readier readies readily readings readying reals realty reaming reams reaped reaping reaps rearing rearrange
rearranges rears reasonably reassure reassures rebated recall recant receive received receives receiving receptions recognise recognises
recommend recorder recordings recover recovered recovers redressed redressing reduce reduces reducing reduction redundant reeds reefs reels
refereed referees reference reflect reflected reflects reflex reforms refreshed refreshes refuges refusals refutation refute refuted refutes
refuting regain regard regarded regarding regards regent region registers regress regresses regulars regulations rehearse rehearses reign
reject rejecting rejections relapses relate relates relating relations relaxed relayed relaying release releases releasing relent relevance
relevant reliable relies religion religions reluctant rely remainders remained remaining remains remembers remind reminded reminder
reminding reminds remote remotely remove removes removing rending rends rented rents repaid repairs repay repeal repealed repeating repeats
repent repented replace replacements replacing replay replied replying reporter represent repressed repressing reproduce reputations
requested requests require required requires requiring research resent reserve reserved reserves reserving resets residences residents
resigns resin resolutions resolved resolver resolves resolving resorted resorting resorts resource resources respects respites responded
responds responses responsibly restart restaurants resting restore restored restores restoring restrains restraints restrict restricts
resulted resulting resuscitate resuscitates retain retaliations retch retched retching retort retorted retorting retorts retraced returns
reuse reused reuses reusing reveal revealed revealing reveals revenged revenges revenue revering reverse reviewer revile revised revises
revive revolting revolution revolve rewrite rhymed rhymes ribbed ribbing rices ricing ridding rider riders ridges ridging ridicule ridiculed
rids rifer rifled rifles rigging riles riling rimmed rinds ringleaders rinks rinsing riots ripping rippled rise rises rising risky rituals
rivals river roach roads roadsides roaring roars roast robber robbers robed robes robing robots roles roller roofs rookie rooking rooks
rooming roomy roosted roosts root rooting roped ropes roping rotating rotted rotund rouge roughs rounds rouse rouses routed router routes
routing routs rubbed rubbers rubier ruder ruining ruled rulers runaways runes rungs runners runnier runway ruses rush rusted rusts rutting
sacked sacking sacks sacred sadden sadly safeguards safes safest sager sages sagged sagging sailed sailing sails saint sake sale sales
sallow sally salmon salons saloon saluted salutes salve salved salves salving sames sampled sampler samples sanding sands sandy saner sangs
sapped sapping sashes satisfied satisfies satisfy sauced saucer sauces saucy save saver saves saviours savour sawed sawing sayings scabbed
scabbing scabs scalds scale scaled scalp scalped scaly scant scants scapegoats scare scares scarfed scarfing scarfs scaring scarred
scattered scene scent scheduled scheduler schedules schemed schemer schemers schoolboys sciences scissor scold scolded scoot scooted
scooters scooting scoots scope scoping scored scorer scores scorn scorning scour scouring scours scouted scouting scram scrammed scrams
scrape scrapes scraping scrapped scraps scratchy screwdrivers script scrub scruff scruffs scuff scummed sealing seals seamed seaming seams
searches seared searing sears seasides seasons seated seating secondly seconds secretary secrete secrets sections sectors sects secured
securer secures security sedan sedate sedater sedates seeding seeds seeks seemed seeming seeping seeps select selected selecting selection
selects semen seminar seniors sensed senses sensibly sensing sensitive sensor sensors sentience separates separations sequence sequences
serial series servants serve served server serves serviced servile serving session setter setters settler settlers sevens seventeens sever
severed severer severs sexed sexes sexing shabby shack shacks shade shaded shades shading shadow shadowy shady shaft shaky shall shallow
shammed shamming shams shanty shaping sharked sharking sharp sharped sharpened sharpeners sharping sharps shave shaven shaver shaves shaving
shear sheared shearing shears sheen sheer sheers sheet shelf shell sheller shelling shells shelters shelves shied shies shifts shifty shine
shined shines shingle shingled shinier shinned shiny ship shipped shipping ships shire shirk shirks shirts shiver shocks shoeing shone
shooed shooing shoos shoots shopped shore shored shores shoring shortage shorted shorter shortest shorting shortly shorts shotguns shovel
shovels shoving showers showier showings showy shrank shred shreds shrubs shuck shunt shunts shutter shuttered shutting shying sicker
sicking sickles sickly sicks sides siding sidling sifting sighed sighs sights signal signals signatures signer signing silences silents
silks sills silting similar similarly simile similes simmer simple simpler simplest simulation sincerely singe singed singes singles singly
sinking sinks sinned sinus sipped sipping sires sites siting situation sixths sixty sizes sizzled skateboards skated skater skates skeins
skewing skids skies skiing skimming skimping skimps skims skipped skipper skirt skirted skirting skits skulk skulks skulls skunks skying
slabbed slabbing slabs slack slacked slacking slacks slain slake slaked slakes slaking slang slanting slash slashes slashing slate slats
slaved slaves slaving slaying slays sleds sleek sleeking sleeks sleepy sleet sleeting sleets slewing slice slices slicing slick slicker
slicking slicks slide slighted slights slimmed slimming slims sling slinging slings slink slinking slinks slippers slippery slips slits
slitter slitting slobs slogging slogs slopped slopping slops sloshed sloth sloths slotting slowed slower slowest slowing slows slugging
slugs slummed slummer slumps slums slunk sluts smallest smalls smart smarted smarter smarting smarts smelting smelts smiled smite smites
smiting smock smocked smocking smocks smoked smoker smokers smooth smoother smote smothers smuggest smuggle smuggler smuggles smuts snack
snacked snacking snagged snagging snags snail snake snaked snakes snaking snaps snare snared snares snaring snarls snatched sneak sneaker
sneaky snicker sniff sniffle sniffled sniffling snipped snipping snips snitched snitches snore snores snoring snort snorted snorts snots
snout snouts snowed snowing snows snuff snuffed snuffer snuffing snuffs snuggest snugging snuggled soaks soaped soaping soaps soared soaring
soars sobers sociables socials society socked socket socking sodas sodded software soiling soled solely soles solicitous solid solution
solutions solve solved solvent solves solving somehow someones someplace somethings sometime somewhat songs soonest sopped sopping sorer
sorest sorta sorting souls sounded sounding sounds source sources sours south southern southward sowed sowing spaced spacial spade spades
spank spanked spanks spans spare spared spares sparing sparks sparring spars spate spats spattered spawn spayed spaying spays speaker
speakers spear speared spearing spears specialise specialists specials specific specified specifies specify speck specking specks speeds
speedy spell spellings spells spelt spend spending spewed spewing spiced spicy spied spies spike spikes spill spilling spills spilt spinal
spine spines spins spirals spire spires spited spites spitted spitting splashed splat splice splices splint splinting splits spoil spoiled
spoils spokes spoof spook spool spoons spore spores sported sports spotted spotting spouses spout spouted spouting spouts sprains sprays
spreads spreed spring spunk spurring spurs spurt sputter squabbled squabbles squad squared squarer squarest squats squeeze squeezes squire
squires squiring stabled stabler stables stabling stabs stack stacked stacking stacks staffs staged staging stags staid stain stains stake
staked stakes staking stale staled staler stales staling stalk stalked stall stalling stalls stammers stampede stamps standings stank staple
starch starched starching stare stared stares staring stark starker starred starring stars starters startled startling starves stated stater
states stating stations statistic statue statues stave staved staves staving steak steaks steams steamy steel steeling steels steep steeped
steeping steeps stemming stems sterling stewing stews stickers stickier stickler stiff stiffed stiffing stiffs stills stimulating sting
stinging stings stint stinting stints stipulation stirs stitch stock stocking stocks stocky stoke stoked stokes stoking stoles stomachs
stomped stomping stomps stones stony stool stoop stooped stooping stoops stopper storage stored storeys storing stork storks storm storms
stormy stout stove stoves stowed stowing stows straggle straggled straggles straggling straights strained strains strait stranding strands
strapping strata straw straws stray strayed straying strays streaking stream streams stresses stretcher stretches strews strictly strike
strikes striking string strings stripe striped stripper strips strode stroked strokes strong stronger strove struck structured structures
struggle struggled strut stubbed stubbing studied studies studs studying stuffs stuffy stumble stumbles stump stumped stung stunk stuns
stupids sturdy stutters style suave subjects submits submitted subset substantiate substituted substitutes subtle succeed success suckle
sucks suction suctioned sufferer sufferings suffice suffocate suffocates sugary suggested suggests suicides suing suit suitably suite suited
suites suiting sum summary summed summers summits sun sundae sundry sunny superior supermarkets supervises supervisions supple supplied
supplies supporter suppose supposed supposes supposing surely surface surging surnames surprised surprises surveys survive survived survives
surviving survivors suspects suspender suspends suspicions swabbed swabbing swabs swaggering swallows swamped swamping swamps swans swats
swayed sways swear sweating sweats sweep sweeping sweeps sweet swell swelling swells swept swift swigs swill swills swine swines swinging
switcher switches switching swoon swords sworn swung symbol symptom synagogues syndromes syntax syringe syringed systems tabby tabled tables
tacked tacking tackle tacks tagging taker takers tales talkers taller tally tamed tamer tames taming tamper tank tanked tanker tanking tanks
tape taper tapering tapes taping tapping tarter tasked tasking taste tastes tastier tasting tauter taxes taxied taxing teaches teachings
teaks teamed teaming teared tearing technical technique tedious teems teethe telegrams telephoned telephones tempering tempers tenants tend
tendency tender tends tense tensed tenses tensing tented tenth tenting tents terminal terminals terribly terrorise terse tester testes
testis tethers thanking thanks thaws theatres themes theory thereby therefore thermometers theses thicket thickets thigh thinning thins
thirds thirteens thong thongs thorough thousands thrash thread threes thresh threshed threshes thrice thrived thrives throb throbs throttles
thrust thrusts thumbed thumbing thumbs thunders thus thyme ticked tickled tickles ticks tided tides tidied tidier tidiest ties tigers tights
tiled tiles tilling tills timed timer timers timetables timing tin tings tinier tinker tinkle tipped tires title titles toasted toaster
toasts toddle toddled toddles toiled token tolled tolling tolls tomes tomorrows tongued tonic tooted toothaches toots topic topical topics
topped torch torched torches torching total touchings touchy tough toward toxin toying traced traces tracked tract tracts trade trader
trades traditions traffics trailed trailers trailing trails trainee trainees trainer trait traits tramped tramping trampolines trance
transfers transfusions transitions translated translators transplants transports trapper trappings traps trash traumas travelled travellers
travellings travels trawl trays tread treading treads treatments treaty treed trees trial tribes tribunals trick trickle tricky trifle
trilled trilling trims trios tripe tripled triples triplet tripos tripping trivial trolley trough trouser truants truce trucks trued trues
truest truing truly trump trumped trumping trumps trunk trusted trustees trusting trusty truth tsars tune tuned tuning turfing turfs turkeys
turner tusks twanging twangs twelves twenty twigging twigs twine twines typed typing tyres udder ulcer ultimate unaware uncertain unclean
undertone undresses unduly unfits unhooked uniforms unique unite units universals unknowns unlike unlikely unlimited unload unmoved unsafer
unsaid unseated unset unsettle unsettles untie untruer unusual unwind updated updates updating upon upped uppers upsets upsetting upwards
usable usage useful ushers utility utterly vacation vacations vagina vaginae vague vaguely valid validity valuable value values van
vandalise vanes vanishes vans variable variables variation varied varies variety various varnished vary varying vases vast vastly vector
vehicle verbals verses versions via vicars vice vices victimise victimises violet virgins virtually virtue visible vision visuals vital
vitamins voiced volume voodoos votes vouched vouchers vouches wadding wades wading wafer wafted wafting wafts wager wagered wagering wages
waging waifs wailed wailing wails waist waists waiter waived waiving waked waken wakens walkers walled walling wallops wallow wallowed
wanderer wands waned wanes waning wanner warding wards warming warms warned warnings warping warps warrants warranty warring washer washes
washings wastes watches waters watery watts waver wavered wavering waves waving waxes waxing weaken weakly weans weary wearying weathers
weaved weaver weaving weddings wedging weeding weeds weedy weeps weighted weighting weights weighty weirdos welcomed welcoming welding welds
welling wells welting westerns whack whaled whaler whales wheel wheelchairs wheels whereas whereby wherever whets whetting whiff whiled
whiles whilst whine whined whisk whisks whiskys whistled whistles whiten whiter whites whittle wholes whore whores wide widely widen widest
widow widows wield wigging wild wilder wildly wilds willed wills wilting wilts win winch winching wincing wind winds windscreens wines
winging wining winking winner winning wins winters wiper wipes wiping wired wise wiser wises witched withdraw withdrawals withhold witless
witting wives wobbled wobbles woken won wonder wondered wonderful wondering wooded woods woofs worded wordier wording wordy wore workings
workshops world worlds wormed worming worms worsen worst worthy woulds woven wrappings wreak wreaks wrens wrest wresting wrests wright wring
writer writes writhe writhing writings writs wrongs wrung yakked yearn yearns yellow yesterdays zombies zones zoomed
`;
