import type { DeclinedReason } from '../answering/threshold-answer.js';

/** Frames of what is not answered from the document, by the reason; see `FrameBook`. The first reason that fits counts. */
export const INTENT_FRAMES: Partial<Readonly<Record<DeclinedReason, readonly string[]>>> = {
  override: ['order-bot & !reported'],
  harmful: [
    'how-to & conceal & hurt-child|conceal & !told-of',
    'how-to & coach & !told-of',
    'how-to & evade & !told-of',
    'how-to & sedate & !told-of',
    'how-to & lure & !told-of',
    'how-to & weapon-how & !told-of',
    'how-to & spy & !told-of',
    'asks-how & coach|evade|lure|spy|sedate|weapon-how & !reported',
    'asks-how & conceal & hurt-child|how-to & !reported',
  ],
  'case-look-up': ['asks-after & case-fact & !in-general'],
  drafting: ['request & writing & document & !own-work'],
  'medical-advice': ['medicine & dose-ask & !care-at-issue', 'diagnose-ask & !care-at-issue'],
  'legal-advice': ['legal-ask & !practice-law'],
  adult: ['grown-up & grown-age & grown-harm & !young'],
  'off-subject': ['other-business & !young & !grown-harm'],
};
