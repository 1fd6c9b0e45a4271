import { cleanText } from '../shared/clean-text.js';
import type { ActionStep } from './action-step.js';

/** A step as it will be kept and shown: unseen marks gone, white space made single, an empty note none at all. */
export function tidyStep(step: ActionStep): ActionStep {
  switch (step.kind) {
    case 'progress':
      return { ...step, note: cleanText(step.note), evidenceUrl: orNone(step.evidenceUrl) };
    case 'report-done':
      return { ...step, note: orNone(step.note), evidenceUrl: orNone(step.evidenceUrl) };
    case 'ask-more-time':
    case 'withdraw':
      return { ...step, because: cleanText(step.because) };
    case 'refuse-more-time':
      return { ...step, because: orNone(step.because) };
    case 'hand-over':
    case 'carry-forward':
    case 'close':
    case 'reopen':
      return { ...step, note: orNone(step.note) };
    case 'agree-more-time':
      return step;
  }
}

function orNone(text: string | null): string | null {
  const clean = cleanText(text ?? '');
  return clean === '' ? null : clean;
}
