/**
 * More words that say nothing of which figure is meant: what people wrap a question in, about themselves, their day and what the
 * figure is for. A word that could cut or change a figure has no place here, nor has one that a place or an agency is called by.
 */
const TEXT = `
accurately advance advise advised afaik afraid afterwards ah aha ahead ahem alas allow along alongside alright alrighty amazing
answering anyways apologies apologise appropriately argue argued arguing argument asap aside assume assumed assuming assure
attached aware awful awfully awkward aye behalf believing blimey bothering brief briefly brilliant bringing brings btw busy
calling careful carefully chase chased chasing cheeky cheerio choose chose chosen claim clarification clarify clarity clearer
closely collated collating collect comment commentary conclusion confess confident confused confusing connection consider
considering context conversation convinced copied copy correctly crikey curiosity deadline deadlines delighted describe described
desk desperate desperately detail detailed details dig digging discuss discussed discussing display doc docs doubt doubtful doubts
draw duly dunno easier easily easy eek effectively elaborate emails embarrassing emphasis enough enquiring ensure entirely
essentially evidently examine example excellent excited excuse exercise explaining extremely fabulous fact facts fantastic fetch
finalising focus focusing forward frankly free frustrating fully fyi gap gaps genuine genuinely gimme gist giving gonna goodness
gosh gotta guessing happens helpfully hesitate highlight highlights hmmm hopefully hoping horrible ideally iirc imagine imho imo
impressed impression impressive incidentally inform informed innit inquisitive insight intend intended introduce justify kinda
kindest knowing knowledge lastly latter learn learned lemme letting listen listening lol loop loose lscb lscp matter matters
meanwhile memory messages mins misread mistake mistaken mix mm mmm muddle muddled mystery naturally nearly necessary newish ngl
nicely noted noticing notion nowt obvious oddly often ooh oops opinion opportunity otherwise overview owt pages paperwork pardon
park parked paste perfect perfectly personally pestering plainly pleeease plss points politely pop popped possibility potentially
precisely prefer preferably preferred prep prepped prepping presumably prob problem probs properly prove purely purpose purposes
puzzled puzzling queried queries query quoted quoting ran rapid rapidly reach reached reaching ready realise realised
realistically reality recall recap reckoning recollect recollection reference references regarding regards relatively relevance
relevant reliable relieved remembered reminder reminding replied reply respectfully retrieve rn rubbish run running runs sake
scrap scrappy scribble seek seemingly sensible shorthand simpler simplest situation smoothly somehow sometimes somewhere sooner
sorta sorted sorting sound sounds speaker specifically specified speech spot spotted spreadsheets statement straight
straightforward stressed strongly struck stumped suddenly suggest suggested suggesting suggestion suggests summarise summarised
summat summed summing suspect suspicion tab tables tad tbh tea tend tended terribly thankful thanking thanku thankyou theory
therefore thoroughly thoughts tidy tiny title topic topics touch transparent treat tricky truly truth typing typo tysm uh uhm
ultimately umm unclear understandable understandably understanding undoubtedly unfortunate unfortunately unhelpful unsure untrue
unusual unusually upcoming vague vaguely verbal verdict verify version versions view viewed viewing views visible voice walk wanna
watch watched watching ways wee forgive forgiving finding feet ropes rusty baffled clueless newcomer novice ignorance beginner silly daft stupid dumb basic basics struggling hurry hurrying rush rushed rushing nagging lengthening shortening swelling bear bearing jargon lingo acronym acronyms tracking tracked track path shape divide divided dividing travelled welcome wholly willing wishes wondered wonderful word wording words works worth wow wrap
`;

export const EVERYDAY_WORDS: readonly string[] = TEXT.trim().split(/\s+/);
