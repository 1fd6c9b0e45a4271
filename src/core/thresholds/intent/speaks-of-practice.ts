import { PhraseBook } from '../../shared/phrases/phrase-book.js';
import { plainLine } from '../reading/plain-line.js';
import { WORD_CLASSES } from '../vocabulary/word-classes.js';

const PRACTICE = new PhraseBook(
  [
    'safeguarding|threshold|thresholds|referral|refer|mash|lado|dsl|marac|mappa|camhs|prevent|conference|duty|front_door|early_help|practitioner',
    'school|nursery|college|clinic|midwife|midwives|health_visitor|gp|social-worker|police|ambulance|999|hospital|board|boards',
    'abuse|neglect|bruise|harm|self-harm|suicide|strangulation|exploitation|grooming|radicalisation|extremism|martyr|martyrs|missing|violence|bullying',
    'home|taught|teach|teaching ~ educated|education|at_home',
    'appointments|benefits|sanctioned|eviction|evicted|foodbank|arrears|homeless|supervision|wellbeing',
    'burying|carrying|struggling|vicarious|secondary ~ things|trauma|head',
  ].map((line) => ({ line: plainLine(line), meaning: true as const })),
  WORD_CLASSES,
);

/** Whether words of the trade are said, though of nobody in particular: then it is no question about something else. */
export function speaksOfPractice(words: readonly string[]): boolean {
  return PRACTICE.fits(words);
}
