function forms(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [plain = '', said = ''] = line.split(':').map((side) => side.trim());
      return said.split(/\s+/).map((word): [string, readonly string[]] => [word, plain.split(' ')]);
    }),
  );
}

/**
 * The plain word, and what people say or type for it: family words of every region, contractions with the apostrophe gone,
 * phone spellings. Read the same way in a question and in the document, so either may say "mam" where the other says "mum".
 */
export const WORD_FORMS = forms(`
mum: mom mam mummy mammy mother mums moms mams mothers momma mama mumma mutha mommy
dad: father daddy dads fathers papa faither
parents: parent folks
stepdad: stepfather stepdads stepfathers
stepmum: stepmom stepmother stepmam stepmums
nan: gran nana nanna grandma granny grandmother nans grans grandmothers gramma nanny nannan
grandad: grandfather granddad grandpa grampa grandads gramps dada grandpop
uncle: uncles
aunt: auntie aunty aunts
brother: bro brothers bruv
sister: sis sisters
child: kid bairn wain children kids bairns kiddo kiddie kiddies childs kiddy nipper youngster youngsters tot
baby: bab babby babies infants infant bubba bub babys
newborn: newborns neonate
toddler: toddlers tots
boy: lad boys lads laddie schoolboy
girl: lass girls lasses lassie schoolgirl gal
teenager: teen teens teenagers adolescent adolescents
young-person: yp yps youth
pupil: student pupils students schoolchild
son: sons lad's
daughter: daughters
boyfriend: bf boyf
girlfriend: gf
man: bloke fella feller guy geezer men blokes guys chap fellas
hit: hits hitting smacked smacks smacking slapped slaps slapping punched punches punching belted belts thumped thumps thumping clouted whacked whacks whacking battered batters battering batter lamped lamping lamps walloped beaten beats beating beat thrashed thrashes smack slap punch thump wallop leathered leathering twatted decked smackin hittin clobbered
kick: kicks kicked kicking
hurt: hurts hurting
shake: shook shaken shakes shaking
bite: bit bites biting bitten
burn: burnt burned burns burning
bruise: bruises bruised bruising bruse bruses
mark: marks
cut: cuts cutting
touch: touches touched touching
rape: raped rapes raping
kill: kills killing killed
drunk: pissed bladdered hammered sozzled intoxicated plastered wasted trolleyed
drink: drinks drinking boozing boozes
alcohol: booze vodka beer lager cider wine bevvy spirits
cannabis: weed spliff spliffs ganja skunk hash
vape: vapes vaping vaped ecig ecigs
heroin: smackhead smackheads
cocaine: coke
knife: blade blades knives machete machetes shank
dirty: filthy mucky grubby clarty manky minging grimy scruffy unwashed squalid unkempt
smell: smells smelly stinks stink stinking pongs whiffs smelling
hungry: starving clemmed famished
moody: mardy stroppy sulky
cry: crying cries cried tearful weeping
scared: frightened terrified afraid petrified fearful
school: skool schools
nursery: preschool playgroup
truant: wagging bunking skiving twagging truanting mitching skipping
tease: skitted skitting teased teasing
photo: photos pic pics picture pictures selfie selfies image images
missing: misper mispers absconded absconding awol
told: tells tell telling said says saying disclosed discloses disclosing confided
refer: referring referal referals referrals referral refering refers referred
ring: ringing rings phoning
allowed: permitted
police: cops coppers copper bobbies bizzies feds
prison: jail gaol
steal: nicked nicking stealing stole stolen pinched thieving
house: home hovel houses homes gaff
partner: partners bidey
pregnant: expecting preggers preggo
sex: shagging shagged
social-worker: sw socialworker
friend: mate mates friends pal pals
leave: leaves leaving left
do not: dont dnt
does not: doesnt dosnt
did not: didnt
can not: cant cannot
will not: wont
is not: isnt aint
are not: arent
was not: wasnt
were not: werent
has not: hasnt
have not: havent
had not: hadnt
could not: couldnt
would not: wouldnt
should not: shouldnt
not know: dunno
going to: gonna
want to: wanna
i am: im
i have: ive
he is: hes
she is: shes
they are: theyre
it is: its
what is: whats wats
who is: whos
when is: whens
where is: wheres
how is: hows
that is: thats
there is: theres
you: u ya
are: r
because: cos coz cuz bc
with: w
without: w/o
tonight: tonite 2nite 2night
night: nite
nothing: nowt nothin
something: summat summit
anything: owt
level: lvl levels
year: yr yrs years yeer
week: wk wks weeks
month: mth mths months mnth
day: days
hour: hr hrs hours
minute: min mins minutes
autism: asd asc aspergers
toilet: loo loos bog lav toilets
hospital: hosp hospitals
health visitor: hv hvs
assessment: assesment asessment assessments
`);
