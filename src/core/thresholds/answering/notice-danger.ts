import { readDanger } from '../danger/read-danger.js';
import { goesOn, type Step } from './asked.js';

/** Danger comes first and does not depend on what is found. */
export const noticeDanger: Step = (asked) => goesOn({ ...asked, danger: readDanger(asked.said.words) });
