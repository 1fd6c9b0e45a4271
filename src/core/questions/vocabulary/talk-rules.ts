import type { Rule } from './rule.js';

/** Talk with the bot itself. */
export const TALK_RULES: readonly Rule[] = [
  { kind: 'help', points: 1, lines: ['help & !early', '^ how $', '^ what $', '^ options|commands|menu|instructions|guide|start|info|information $'] },
  {
    kind: 'help',
    points: 4,
    lines: [
      'what can|do|could|are you ~ do|for|help|answer|tell|know|offer|show|$ & !done & !sent & !think',
      '^ what|who are you',
      'what ~ you ~ for $',
      'what ~ can ~ i|we ask',
      'questions ~ i ~ ask',
      'what|which ~ sort|sorts|kind|kinds|things ~ you & !sent',
      'how does this|it|that work',
      'how do|can i|we|you use|work|talk|start|begin',
      '^ what is this $',
      'i ~ new ~ to|here|member',
      'i do not ~ understand|get $',
      'i do not ~ know what|how to do',
      'do not understand $',
      'i am ~ stuck|lost|confused',
      '^ what do i do $',
      'how can you help',
      'can|could you help',
      'need|want|get|some ~ help $ & !early',
      'user|quick ~ guide|manual',
      'explain ~ what ~ you|this',
    ],
  },
  {
    kind: 'greeting',
    points: 3,
    lines: ['how are you|things', 'hope you are ~ well', 'how is it going', 'pleased|nice to meet you'],
  },
  {
    kind: 'who-am-i',
    points: 4,
    lines: [
      'what|which ~ role|seat|access|rights|permissions|permission|job ~ i|have|my|am|hold',
      'my role|permissions|rights|access|seat|job',
      'what|who am i $',
      'whoami',
      'who am i & !expecting',
      'what am i ~ allowed|able|permitted|here',
      'what can i do|see $',
      'what can i do ~ here',
      'am i ~ a|the|set ~ member|chair|manager|observer|adviser|admin|administrator|deputy|business',
      'am i ~ on|in ~ board|group|subgroup|qpp',
      'do|can|may i ~ vote',
      'do i ~ have ~ vote|seat',
      'who|what ~ do|have ~ you ~ think|have|got|me ~ i|me|down ~ am|as|down',
      'me down as $',
      'why can not i',
      'why can i not ~ see|do|open|change|send',
      'what is my ~ job|role|seat',
    ],
  },
  {
    kind: 'help',
    points: 4,
    lines: [
      '^ what are my options',
      'no idea|clue ~ how|what',
      'how ~ use|works|work ~ this|it|you|bot',
      'show me how',
      'what ~ i ~ type|say|write|ask',
      'can ~ i|we ask ~ you',
      'getting started',
      'tell me about yourself',
      'what ~ does this|it ~ do',
    ],
  },
  {
    kind: 'who-am-i',
    points: 4,
    lines: [
      'what ~ i ~ able|allowed|permitted ~ do|see|here',
      'do you know who i am',
      'which agency|group ~ i',
      'what ~ my ~ role|seat|permissions|rights|access',
      'am i ~ chair|member|manager|administrator|admin',
    ],
  },
];

/** Read on everything they typed, with the greeting and the thanks still there; outdone by any other reading. */
export const COURTESY_RULES: readonly Rule[] = [
  {
    kind: 'greeting',
    points: 1,
    lines: ['^ hi|hello|hey|yo|morning|afternoon|evening|alright|greetings|hallo|howdy', 'good morning|afternoon|evening|day'],
  },
  {
    kind: 'thanks',
    points: 1,
    lines: [
      'thanks',
      'cheers',
      '^ great|perfect|brilliant|lovely|super|excellent|fab|wonderful|magic $',
      'much|very appreciated|grateful|obliged|helpful|kind',
      'appreciate ~ it|that|your',
      'bless you',
      'thank',
    ],
  },
];
