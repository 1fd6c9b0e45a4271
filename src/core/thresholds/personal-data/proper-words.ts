/** Words with a capital letter that name nobody: agencies, tools, places, peoples, months, makers. In lower case. */
const TEXT = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
christmas easter ramadan eid diwali halloween xmas covid spring autumn summer winter
ofsted cafcass barnardo barnardos nspcc childline samaritans kooth prevent channel encompass mash marac marf lado camhs gp nhs police council
children child services service social care team hub front door early help assessment plan family families section act working together keeping
safe education signs safety graded profile brook traffic light tool gillick fraser competence guidelines strategy group conference core
designated safeguarding lead officer local authority safer recruitment operation right time threshold thresholds document guidance universal plus
additional complex significant level multi agency domestic abuse stalking harassment honour based violence dash home office national referral
mechanism crown court county magistrates youth justice offending probation school academy college university primary secondary nursery infant
junior reception year key stage sure start children's centre hospital general royal queen king st saint great ormond street clinic surgery
trust foundation women's women aid refuge foodbank trussell red cross salvation army citizens advice shelter relate homestart home-start
sandwell birmingham dudley walsall wolverhampton coventry solihull west bromwich smethwick oldbury rowley regis tipton wednesbury black country
midlands london manchester leeds liverpool bristol essex southend thurrock kent sussex hampshire norfolk suffolk devon cornwall yorkshire lancashire
scotland wales ireland england britain uk northern north south east west newcastle nottingham leicester derby sheffield bradford cardiff glasgow
edinburgh hull cromer margate brighton bournemouth blackpool luton heathrow gatwick stansted
afghanistan albania bangladesh bulgaria china congo egypt eritrea ethiopia gambia germany ghana guinea india iran iraq italy jamaica kenya kurdistan
latvia lithuania mali moldova morocco nigeria pakistan poland portugal romania russia sierra leone somalia spain sudan sweden syria turkey uganda
ukraine vietnam yemen zimbabwe africa asia europe america france dubai
english british irish scottish welsh polish romanian bulgarian albanian afghan pakistani indian bengali bangladeshi punjabi urdu arabic somali
kurdish turkish portuguese spanish french german chinese vietnamese ukrainian russian nigerian ghanaian eritrean ethiopian syrian sudanese iranian iraqi
african asian caribbean jamaican black white muslim christian hindu sikh jewish catholic jehovah witness witnesses roma gypsy traveller travellers
islam bible quran imam pastor
snapchat snap instagram insta tiktok whatsapp discord roblox fortnite minecraft xbox playstation facebook messenger telegram onlyfans youtube twitter
teams google zoom tesco asda aldi lidl mcdonalds uber netflix nintendo switch iphone apple amazon calpol ritalin subutex xanax
mum mom dad mam nan nana gran grandma grandad grandpa auntie uncle mummy daddy stepdad stepmum mr mrs ms miss dr pc dc ta head deputy teacher nurse midwife
god lol omg fyi asap ok okay hi hello dear thanks please help emergency re
hv sw eh cp cin cpp icpc iro dsl sgo pf send sen ehcp adhd asd fgm cse cce hsb da dv nai fii
vale royal tower scout scouts guides brownies cubs beavers rainbows cadets saturday's arsenal villa albion
`;

export const PROPER_WORDS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/));
