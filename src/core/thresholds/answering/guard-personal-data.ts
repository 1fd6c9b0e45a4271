import { findPersonalData } from '../personal-data/find-personal-data.js';
import { goesOn, type Step } from './asked.js';

/** Only that details of somebody were typed is passed on, not which and not what. */
export const guardPersonalData: Step = (asked) => {
  const { index, text } = asked;
  const telephones = new Set(index.version.contacts.map(({ telephone }) => telephone.replace(/\D/g, '')));
  const details = findPersonalData(text, { isWord: (word) => index.knows(word), telephones });
  return goesOn({ ...asked, personalData: details.length > 0 });
};
