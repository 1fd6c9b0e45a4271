/** First names heard in English schools and clinics, of many origins, in lower case. A name alone is no harm; with another detail it is. */
const TEXT = `
aaliyah aaron abbas abbie abby abdul abdullah abdi abi abigail adam adrian agnieszka ahmad ahmed aidan aiden aisha ayesha akeem alan albert
alec aleksander alesha alex alexa alexander alexandra alexis alfie alfred ali alice alicia alina alisha alison aliyah allan amanda amara amber
amelia amelie amina amir amira amy ana anastasia andre andrea andrei andrew andy angela angelina angus anita anna annabel anne annie anthony
antonia anya archie aria ariana arjun arlo arran arthur asha ashleigh ashley asif ava ayaan ayan ayla bailey barbara barry beatrice becky bella
ben benjamin bethany bethan beth betty bilal billie billy blessing bobby bogdan bradley brandon brenda brian bridget brian brianna brooke bruno
caitlin caleb callum calum cameron camila carl carla carly carol caroline carolyn casey cassie catherine cathy charles charley charlie charlotte
chelsea cheryl chioma chidi chloe chris christian christina christine christopher ciara claire clare cody cole colin colleen conor connor corey
courtney craig curtis daisy daisie damian damien dan daniel daniela danielle danny darcey darcy daren darren dave david dawid dawn dean debbie
deborah declan delilah demi denise dennis derek deshawn destiny devon dexter diana diane dimitri dominic dominik donna doris dorothy duncan dwayne
dylan ebony eddie edward edwin eileen elaine eleanor elena eli elias elijah elisha eliza elizabeth ella ellen ellie elliot elliott ellis elsie
emily emma emmanuel eric erin esme esther ethan eva evan eve evelyn evie ezra faisal faith farah fatima fatma faye felix fiona filip finlay
finley finn fletcher florence frances francesca frank frankie fraser fred freddie frederick freya gabriel gabriella gareth garry gary gavin gemma
geoff george georgia georgie georgina gerald gillian gina glen gloria gordon grace graham grayson greg guy gurpreet hamza hannah hanna harley
harold harper harriet harrison harry harvey hasan hassan hayden hayley hazel heather heidi helen helena henry hermione hollie holly hope hugo
humza ian ibrahim idris igor imogen imran india iqra irene iris isaac isabel isabella isabelle isha isla ismail ivan ivy ivo izaan izzy jace jack
jackson jacob jada jaden jade jaiden jake jakub jamal james jamie jamil jan jane janet janice jasmin jasmine jason jaxon jay jayden jayne jean
jeff jemma jenna jennifer jenny jeremy jermaine jerome jerry jess jessica jessie jill jim jimmy joan joanna joanne jodie joe joel john johnny
jon jonathan jordan jorge joseph josephine josh joshua joyce juan judith judy jude julia julian julie juliet june junior kacper kai kaiden kaitlin
kamil kane karen karim karl karolina kasia kate katie katherine kathleen kathryn kathy katrina katy kay kaya kayden kayla kayleigh keeley keira
keisha keith kelly kelsey ken kenneth kenzie kerry kevin khadija khalid kian kiera kieran kieron kim kimberley kirsty kofi krystal kwame kyle kylie
kyra lacey lana lara latisha laura lauren lawrence layla leah leanne lee leila leilani lena leo leon leona leonard leroy leslie levi lewis lexi liam libby
lia lila lillian lily linda lindsay lisa liz lloyd logan lois lola lorraine louis louisa louise luca lucas lucy luis lukasz luke luna lydia lyla
lynn mackenzie maddie maddison madeleine madison magda mahmoud maisie malachi malik mandy marcel marcin marcus margaret maria mariam marian marie
marion marius mark marlon martha martin martyn mary maryam mason mateusz mathew matilda matt matthew maureen max maxine maya megan mehmet melanie
melissa mia michael michal michelle miguel mike mikey mila miles millie milly mina miriam misha mo mohamed mohammad mohammed molly monica morgan
mohsin mustafa muhammad muhammed myles myra nadia naomi natalia natalie natasha nathan nathaniel neil nell nancy nevaeh ngozi niall nicholas nick
nicky nicola nicole nigel nikita nikola nina noah noor noora nora norman nyla olivia ollie oliver olly omar oscar osman otis owen oskar paige pam
pamela parveen patricia patrick patrycja paul paula pauline penny pete peter phil philip philippa phillip phoebe piotr poppy precious priya quentin
rachael rachel radoslaw rafal rahim raj rajesh ralph ramon raymond rebecca reece reegan reggie rehan renee reuben rhian rhianna rhys ricardo
richard ricky rihanna riley rita rob robert roberta robin robyn roger rohan roman ronald ronnie rory rosa rosalind rosie ross roxanne roy ruby
rupert russell ruth ryan saad sabrina sadia safa sahra saif saira sally salma sam samantha samir samira samuel sana sandra sanjay sara sarah
sasha savannah scarlett scott sean seb sebastian selina serena shabana shabnam shane shanice shania shannon sharon shaun shauna sheila shelby shelley
sheree sherry shirley sian sidra simon simran skye sofia sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stuart
sue summer sunny susan suzanne sylvia szymon tabitha tahira talia tamara tamika tanisha tanya tara tariq tasha taylor ted teddy teresa terence terry
tess theo theodore theresa thomas tia tiana tiffany tilly tim timothy tina toby tom tommy toni tony tracey tracy travis trevor tristan troy tyler
tyrell tyrese tyrone umar usman vanessa vera veronica vicky victor victoria vikram vincent violet viktor wayne wendy wiktoria wilfred will william
willow winston xavier yasmin yasmine yousef yusuf yvonne zac zach zachary zack zahra zain zainab zak zara zayn zeeshan zeynep zoe zofia zuzanna
`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));

/** First names that are words of English too: taken for a name only with a capital letter, or before a surname so written. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `mark will hope grace faith may june april august summer amber autumn rose lily ivy holly daisy violet poppy jade ruby pearl sky dawn eve joy
   destiny precious blessing guy max sunny sue rob bill nick pat frank grant drew dean chase hunter mason cole jack ray roger miles jay robin
   bailey taylor morgan page art penny olive iris heather hazel willow jean carol kay dale glen earl norman harry india paris jordan chelsea devon
   ashley terry charity chance sandy ginger bonnie rusty pip gene lance drew marina ali mo an so van star angel harper parker carter junior tim jo
   junior don ken jan val nell dot bob rich ted`.split(/\s+/),
);
