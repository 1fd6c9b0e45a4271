/** Words that times are named with, as slips are repaired towards them. */
export const TIME_WORDS: readonly string[] =
  'quarter quarters quarterly january february march april june july august september october november december first second third fourth latest previous current recent financial yearly annual months ending before since between'.split(
    ' ',
  );
