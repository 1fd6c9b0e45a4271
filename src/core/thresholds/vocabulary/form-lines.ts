/** What form a question has, whatever it is about: what a word means, what is to be done, by whom and by when, or a bare word or two. */
export type QuestionForm = 'meaning' | 'doing' | 'word';

/** Ways of asking, in the phrase grammar, on plain words. */
export const FORM_LINES: Readonly<Record<Exclude<QuestionForm, 'word'>, readonly string[]>> = {
  meaning: [
    'what ~ stand|stands|mean|means',
    'stand|stands|short for',
    'meaning|define|definition|acronym|abbreviation|abbreviated|initials|jargon|letters',
    '^ what is|are a|an|the? ~ $ & !i|we|my|our|child|he|she|they|do|allowed|happening|next|deadline|limit|number|process|procedure|law|rule|age',
    '^ who|what is|are ~ $ & !i|we|my|our|child|he|she|they|do|allowed|happening|next|deadline|limit|number|process|procedure|law|rule|age|told|wrong|responsible',
    'difference between',
    'what ~ difference',
    'what ~ is|are ~ for $',
    'someone|they|somebody|manager|trainer said ~ it|that|this & nodded|clue|idea|mean|training|meeting|minutes',
    'heard|read|seen ~ word|term|phrase|letters|initials',
    'never heard of',
    'difference ~ and',
    'explain ~ term|word|letters|please|me|in_plain',
    'in plain english',
    'what ~ on about',
    'no idea|clue what & is|means|mean',
    'keeps|keep ~ saying & what',
    'is|are ~ same ~ as',
  ],
  doing: [
    'how long|soon|quick|quickly|fast|often|many|much|late & do|does|have|has|is|are|before|until|can|should|must|will|after|to|days|hours',
    'by when',
    'deadline|deadlines|timescale|timescales|timeframe|turnaround|working_days|time_limit|time_limits|cut_off',
    'when do|does|must|should|will|is|are|can|to & !i|he|she|mum|dad|child|they',
    'when do|must|should|will|can i|we|they ~ & !i|he|she|mum|dad|child',
    'who|whom do|does|should|can|must|has|have|decides|chairs|leads|writes|tells|goes|attends|sits|holds|keeps|else|needs|ring|contact|gets|makes|takes|will',
    'do|should|can|must|may|could|shall|am|are|have i|we|you|school|nursery|gp|gps|staff|parents|professionals|teachers ~ need|have|tell|ask|share|refer|attend|write|send|ring|keep|wait|allowed|put|give|record|report|inform|go|sign|consent|promise|challenge|see|talk|speak|take|photograph',
    'what do|should i|we ~ do|say|write|put',
    'what|which form|forms',
    'where do|does|can|should i|we|it',
    'is it ok|okay|allowed|legal|enough|too_late',
    'how do|does|can|should i|we|you|it|they',
    'what happens|happen',
    'need|needs permission|consent',
  ],
};
