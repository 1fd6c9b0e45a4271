/**
 * English words that lie one slip from a word of the vocabulary, and everyday ones it does not use: they stay as they are typed, and
 * with a capital letter they are nobody's name. Only such words need listing.
 */
export const ORDINARY_I_TO_P = `
ice ideal ideas identical ignore illegals imaged imagine imitations immigrants impact impairments implements implied implies imply implying
important impose imposed imposes imposing impossibles impossibly improves inability inaner inch inches incited incline inclined inclines
inclining includes including income incorrect increase increased increases incredibly indeed indenting independents index indicate indicates
indoor induce induces inducted inducting industry inexperience infect infecting infectious infects infer inferior infest infestations
infinite infirm inflection inflections influence influenced influences informer informing informs ingest ingested inhale inhaled inhalers
inhales initially initials initiate initiates initiations injection injunctions injure innocent input inputs inputted inputting insect
insert inserted inserts insider insides insist insisted insisting inspections inspector inspects install installed installs instanced
instances instant instantly instincts instruction instructors insults insurance insured insures insuring integer integers integral integrate
integrates intend intended intending intends intensives intention inter interact interests interface interfere internals interned
interpreted interval intervals interviews intimated intimates intimidated intimidates intoxicate intoxicates introduce introduces introverts
invalid invasions invent invented invents inverting invest invested investigated investigates investing invisible invite invites inviting
involves irritably irritate irritated irritates isolate isolates isolating issued issuing item items jailer jealousy jetted jeweller
jewellers jibed jigsaws jointed jointing joints joker jokers jolted journeys joy joyed joying judge judgements juiced juices juicy jumpier
junk junkies justices justified justifies justify jutted karat karats keeling keels keening keens keyboard kidnapper kidneys killer killings
kilned kilning kilns kilts kindle kinds king kinked kinking kinks kisses kitchens knack knacks kneed kneeing kneels knifed knifes knobs
knocker knockers knocking knots knowings knuckled knuckles label labels labours laces lack lacked lacking ladders laded ladies lading lagged
lagging lain lakes lambed lambing lambs lamed lamer lames laming land landed lander landing landlords lands lanes lapped lapping lapses
lards largely larger larges largest larks laser lashed lasts latest latex lather lathered lathering lathes lathing latter launch laxative
laxer lay layer laying layout lazy leach leaded leaden leaf leafed leafing leaflets leafs leaky leaned leaner leaning leans leaping leaps
leapt lease leased leases leash leashes leashing leasing leathery leaved lecture lectured lecturers lectures ledger ledges leeks leers
lefter lefts legally legals legging lend lending lends lengths lengthy lesbians lesion lesions lessen lesser levee levees lever levers
lewder liable licences license lifetime ligatures lighted lighten lightens lights liked liken likens liker likest likewise liking lilted
lilting lilts limbs limed limes liming limited limped limping limps linear lined linen liner liners linger lining linker linking listed
listener listing lists literally litter litters littler lively liven livens livers livest livid livings loader loading loafed loafs loaned
loathings loaves lobbied lobes locale locals locations locket lockets locking lodge lodged lodgers lodges lofted lofting lofts logged logger
logic logical loins longed longest longing longings lookouts loomed looming looms loons looped looping loops loosed loosen looser looses
loosing looted looting loots lopes loping lorded lords lorries loser losers losses lotions louse louses loved lover lovers loving lowed
lowers lowest lowing loyal lucked lucking lucks lucky lugged lugging lumped lumping lumps lurch lushes lusted lusting lynch maces machined
machines macing mad maggot magnet magnetic magnitude mail mailed mainly maintain maintains major majority makers males mamma manes mange
manger mangers mangy mania maniac manifest manifestos manifests manly manner manor manual manuals manure mapped mappings march marches mares
margin marital markers markets marking marred marriages marring martin marts martyr mashed mashing masks massaged massages massaging massed
masses massing massive master masters matched matching mated materials maternal mating matte matted mattes matts matured maturer matures
maximum maybes mazes mealy meanings measures measuring meats mechanic mechanics mechanise mechanisms medal medals meddle media mediators
medicals medications meditation mediums melting melts memos mending mends menial mention mentions mentors mere meres merit merits merry
messed messes messing metals meted meteor meters metes method methods meting metre middles midwifed midwifes mighty migrants miked mikes
miking mile milestone military militias milks million millions mills mimed mimes miming minced mincing mined miner mines mingling minimal
minimums mining minks minority minors minted minting mints minuet minuets minus minuses minuted minuter minutest mired mires miring miser
miserably misers mislead misleads misled mistaken mistakes mistaking misted misting mistook misuse misused misuses misusing mites mixer
mixers moans mobiles mod mode model models moderns modes modest modified modifies modify modifying moles moments monitor monkeys moods mooed
mooing mooning moonlights mopes moping mopped mopping moral mortgaged mortgages mosques mosses mossy moths motion motorbike motorways moulds
moult mound mourning mouses mouths mover movers movie movies mowed mowing mucked mucking mucks muddle muddling mugger mules multiple mumble
mumbled murderers murky muses mushroom mussed musses mussing muter mutes mutilate mutilates mutilations mutter mutters myths naive namely
napes nation nationals natty natural naturally nature nearer nearest neatly necessary necessity necked necking needing needled needless
needy negative neglects nerve nerved nests nether networks newer newsy newts nicer nicest nicety nickel nickname nicknamed ninny nipped
nippier nipping nipple nippy nodes noise noised nominal nonsense nooses noses notching notebooks noted nothings notices noting notional
novel novice nowadays nuder nudest nudges nudity nuisances numbed numbest numerical numerous nursed nurtured nurtures obey objected
objecting objection obscure observe observed observes observing obsesses obsessions obtain obtained obtaining obtains obvious obviously
occasions occupied occupies occupy occupying occur occurred occurring occurs odder odours offed offended offends offering officers offices
official oh oil olden oldest omens omit omits omitted omitting opener openings operated operates operating operator operators oppose opposed
opposes opposing opposite option ordered ordering origin original ostracise ostracises otter otters ought ours ourselves ousted outburst
outed outer outlined outlines outlive output outsider outsides outweighs ovens overall overate overbears overdoes overdone overdoses
overhead overheads overhear overheats overlap overlays overly overnights overrides overrode overseas oversee overseen overseer overseers
oversight overstated owed owned owners owning paced paces pacing packaged packer packers pacts padding paged pager paging pails paint
painted paints pairs palace palaces palate palates paled paler pales paling palled palling palls pamper pampers panels panes pangs panics
panned panning pansy panted panties paragraph parallel paranoia paranoids parches pared pares paring parity parka parkas parked parking
parred parse parsed parses parsing parson partial partially partied parting partly passer passives passports password pasted pastes pasties
pasting pastors pasts pasty patch patched patent patenting patents pates path pathways patients patrol patted patter patters patties patting
patty paunch paunches pauper paupers pause paused pauses pausing paves paving pawing pawns payed payer payers payments pays peaces peach
peak peaked peals pears pecked pecking pecks peculiar peddling peeking peeks peeled peeling peeped peeps peered peering peeved peeving
pelting pen pence pencils pends penetrate penetrates penned penning peonies peopled peoples pepped peppers pepping percents perfect
perfectly performances performed performs perked perking perks permanents permissions permit permits persona personals persons persuade
persuaded persuades perter perverts pesters pests peter peters petrifies pewter pharmacists phase phobias phoney phoneys phonied phonograph
phonographs phonying photographer photography photon photons phrase phrases physic physicals pi pianos picket pickets pickled pickling
pictured piddling piece pieced pierces piers pigeon pigged piked pikes piking pile pillars pilled pilling pillows pilot pinches pined pines
pining pinked pinking pinks pint piped pipes piping pitched pitches pitching pitting pivot placentas placid placing plaice plaid plains
planed planes planet planets planing plank planked planking planks planner plant planted planters planting plaster plastic plated plating
platters player players playgrounds plea pleaded pleas pleasant pleases pleasing pleasured pleasures pleated pledge pledges plenty plied
plies plopped plops plots ploys plumped plunge plunger plunges plunging plying pocket poem poet poets pointer pointing poising poisons poker
pokers poking poled poles policed polices policies poling politer political polled polling polls ponder ponds pooped poops poppy popular
poring portals ported ports posed poses positions possesses possessives possibles possibly postage postal poster posting potential potted
potting pouncing pound pounds pouted pouts powders powdery powerful practicals practices practise praised praying preached preachers
preaches precious precise precisely predicated preferred premise premised premises premiums preparing presence presenter preserve president
pressing pressures presume prevents preys priced prices prick pricked pricking pricks prided prides pried pries priests primate primates
prime primes primitive primped prince principle printer printers printing printout prints prior prise prises prising prisoners privater
privatest prize probable probe procedures proceeding processed processes processional processor prods produce producer produces producing
product products profess profiled profiles program programmed programmer programmes programs projecting projection projects promising
promoting prompt proms prong prongs pronoun proofs propel prophets proposal propose proposed proposes proposing prose prospect prosper
prostitute prostitutes protected protections protest protesting provably proved proven proves provide provided provides providing proving
provisions prowess prows prude prune prying psyche psychoses psychs publicity publicly publish published publishes pucks puddling pulley
pulped pulping pulps pulse pulsed pulsing puncture punier punishments punker punned punted punters punting punts pupped purchase purchased
purchaser purchasers pure puree purely purge purposed purposes purring pursed purses pursing pursue pusher pushers pusses putt putted putter
putts putty puttying
`;
