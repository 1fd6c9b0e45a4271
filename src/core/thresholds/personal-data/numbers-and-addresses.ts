/** A kind of detail that tells who somebody is. Kinds may be logged; what was typed may not. */
export type DetailKind =
  | 'name'
  | 'date-of-birth'
  | 'address'
  | 'postcode'
  | 'telephone'
  | 'email'
  | 'account'
  | 'nhs-number'
  | 'pupil-number'
  | 'insurance-number'
  | 'vehicle'
  | 'case-number';

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/;
const ACCOUNT = /(?:^|\s)@[a-z_][\w.]{2,}/i;
const TELEPHONE = /(?:\+44\s?\(?0?\)?|\b0)[1237]\d(?:[\s-]?\d){7,9}\b/g;
const TEN_DIGITS = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g;
const NHS_SAID = /\bnhs\s*(?:no|num|number|#)?\.?\s*:?\s*\d[\d -]{5,}/i;
const UPN = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b|\bUPN\s*:?\s*[A-Z]?\d{6,}/i;
const INSURANCE = /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i;
const VEHICLE = /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/;
const CASE_SAID =
  /\b(?:case|ref|reference|file|record|id|crime|crn|hospital|liquid ?logic|mosaic|systmone|emis|ics|cpoms|urn|lcs|pnc|log)\b[^\S\n]*(?:no|num|number|ref|id)?\.?\s*[:#]?\s*[A-Z]{0,4}[-/]?\d[\dA-Z/-]{3,}/i;
const LONG_NUMBER = /(?<![\d£])\d{7,}(?!\d)/;
const BORN =
  /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?|birthday|b'?day)\b\W{0,4}(?:is|was|on|the)?\W{0,3}(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d)/i;

const POSTCODE = /\b([A-Z]{1,2})(\d[A-Z\d]?)\s?(\d)([ABD-HJLNP-UW-Z]{2})\b/gi;
const AREAS = new Set(
  `ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec en ex fa fk fy g gl gu ha hd hg hp hr
   hs hu hx ig im ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl
   sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze`.split(/\s+/),
);
/** A section of an Act is no district of Sheffield. */
const SECTION = /^s(?:17|20|31|47)$/i;

const STREET =
  /\b\d{1,4}[a-z]?,? (?:[A-Za-z'-]+ ){1,3}(?:street|road|rd|avenue|ave|lane|crescent|terrace|gardens|grove|mews|close|drive|court|st|cres|boulevard)\b/gi;
/** Kinds of street that are plain words as well: only with a capital letter. */
const STREET_NAMED =
  /\b\d{1,4}[a-z]? (?:[A-Z][a-z'-]+ ){1,3}(?:Way|Place|Hill|Row|Walk|House|Square|Rise|View|Park|Parade|Green|Croft|Fold|Tower|Heights)\b/;
const FLAT = /\b(?:flat|apartment|apt) \d{1,4}[a-z]?,? (?:[A-Z][a-z]+|\d{1,4} )/;
/** Between a number and "close" or "drive" these say that no street is meant. */
const NO_STREET = new Set(
  `year years yr yrs yo old month months week weeks day days hour hours times time minutes kids children child boys girls lads of in on at to the a
   is are and but was with from over for has had his her their my our mum dad who them him miles level children's times`.split(
    /\s+/,
  ),
);

/** Kinds of details that are written by rule: numbers, addresses, dates of birth. */
export function numbersAndAddresses(text: string, known: ReadonlySet<string>): ReadonlySet<DetailKind> {
  const found = new Set<DetailKind>();
  const add = (kind: DetailKind, there: boolean): void => {
    if (there) found.add(kind);
  };
  add('email', EMAIL.test(text));
  add('account', ACCOUNT.test(text) && !EMAIL.test(text));
  add('date-of-birth', BORN.test(text));
  add('pupil-number', UPN.test(text));
  add('insurance-number', INSURANCE.test(text));
  add('vehicle', VEHICLE.test(text));
  add('case-number', CASE_SAID.test(text));
  add('postcode', hasPostcode(text));
  add('address', hasStreet(text));
  add('telephone', hasTelephone(text, known));
  add('nhs-number', NHS_SAID.test(text) || [...text.matchAll(TEN_DIGITS)].some(([number]) => isNhsNumber(number)));
  if (found.size === 0) add('case-number', LONG_NUMBER.test(text) && !hasKnownOnly(text, known));
  return found;
}

/** Whether ten digits are an NHS number: the last is a check digit (modulus 11). */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').map(Number);
  if (digits.length !== 10) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9];
}

function hasPostcode(text: string): boolean {
  return [...text.matchAll(POSTCODE)].some(
    ([, area = '', district = '']) => AREAS.has(area.toLowerCase()) && !SECTION.test(`${area}${district}`),
  );
}

function hasStreet(text: string): boolean {
  if (STREET_NAMED.test(text) || FLAT.test(text)) return true;
  return [...text.matchAll(STREET)].some(([street]) => {
    const between = street
      .toLowerCase()
      .split(/[\s,]+/)
      .slice(1, -1);
    return between.every((word) => !NO_STREET.has(word));
  });
}

/** A number to ring that is not the document's own. */
function hasTelephone(text: string, known: ReadonlySet<string>): boolean {
  return [...text.matchAll(TELEPHONE)].some(([number]) => {
    const digits = number.replace(/\D/g, '').replace(/^44/, '0');
    return digits.length >= 10 && digits.length <= 11 && !known.has(digits);
  });
}

function hasKnownOnly(text: string, known: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\d{7,}/g)].every(([digits]) => known.has(digits) || /^0[38]00/.test(digits));
}
