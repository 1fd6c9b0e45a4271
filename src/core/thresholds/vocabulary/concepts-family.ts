/**
 * Things that are said in many ways, in the phrase grammar, on plain words: a name for the thing, and its ways. What a question and a
 * passage say of the same thing meets by its name. Keys are surface forms. Our own, from the language of practice.
 */
export const FAMILY_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  grief: [
    'died|bereaved|bereavement|grief|grieving|funeral|death|passed_away|dead|lost_his|lost_her & mum|dad|nan|grandad|brother|sister|friend|uncle|aunt|his|her|parent|twin|dog',
    'bereaved|bereavement|grief|grieving',
    'passed away',
  ],
  separated: [
    'separated|separation|divorce|divorced|divorcing|splitting|split|custody|access|contact_arrangements',
    'splitting|split|breaking|broke up',
    'parents|mum|dad ~ split|separating|apart|left',
  ],
  in_middle: [
    'piggy',
    'in the middle',
    'made to choose',
    'court|custody|contact ~ battle|dispute|fight|order|row',
    'solicitor|solicitors|cafcass',
  ],
  rows: [
    'arguing|arguments|argument|rows|row|rowing|bickering|shouting|screaming|slanging',
    'scream|shout|yell|argue|fight ~ each|at',
  ],
  partner_abuse: [
    'domestic abuse|violence',
    'dv|da|dva|ipv|domestic',
    '@partner|he|dad|stepdad ~ hit|kick|strangle|strangled|attack|attacked|push|pushed|beat|hurt|abused|threatens|controls ~ mum|her|wife|partner|girlfriend|pregnant',
    'mum ~ black eye',
    'mum & black_eye|bruise & partner|boyfriend|dad|he|him|always',
    'coercive|controlling|control|controls',
    'controls ~ money|phone|everything',
    'checks ~ phone',
    'police ~ called|callout|out & parents|rows|rowing|mum|dad|home|domestic',
    'marac|dash|idva|refuge|non_mol|stalking|stalks',
    'violent ~ partner|boyfriend|dad|ex|relationship|home',
  ],
  witness: [
    'witnessed|witnesses|witness|overhears|overheard',
    'front of ~ child|her|him|them|baby',
    'saw|seen|sees|heard|hears|watched|hearing & it|hit|mum|dad|fight|rows|happen',
    'child ~ in|upstairs|present|home|asleep|there',
  ],
  pregnant: [
    'pregnant|unborn|pregnancy|antenatal|bump|midwife|expectant|gestation|booking',
    'having a baby',
    'baby|twins due',
    'due in|soon',
  ],
  late_booking: [
    'concealed|concealing|denying|hidden & pregnant|pregnancy|baby|birth|labour',
    'late booking|booker',
    'not|no|never ~ midwife|antenatal|scans|booked',
    'unbooked|freebirth',
  ],
  removed: [
    'removed|adopted|adoption',
    'taken into care|off',
    'previous|last|other|older ~ child|baby|twins ~ removed|care|adopted|taken',
    'hiding from ~ services',
  ],
  drinks: ['drunk|alcohol|alcoholic|hungover|vodka|cans|drink|aa|tipsy'],
  drugs: ['@drugs', 'druggie|overdosed|skaghead|paraphernalia|trackmarks|junkie|rehab|substance|substances'],
  dealing_home: [
    'dealers|dealer|dealing|deals|users|strangers & home|house|flat|in_and_out|coming|door|baby|child|kids',
    'cannabis|drug factory|farm|den',
  ],
  vape_weed: ['cannabis|vape|smoking|joint|edibles|edible|ciggies|cigarettes|fags|snus|lean|nos|balloons|laughing_gas'],
  prison: [
    'prison|custody|remand|sentenced|bail|yoi',
    'sent down',
    'years|months|time|gone inside',
    'inside for',
    'got|doing ~ years|months ~ inside',
  ],
};
