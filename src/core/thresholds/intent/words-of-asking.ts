import { sceneLines, type SceneWords } from '../danger/scenes/scene-lines.js';

const DOCUMENT =
  'letter|letters|email|emails|report|reports|chronology|chronologies|referral|refer|form|marf|statement|minutes|assessment|summary|genogram|plan|notes|paragraph|paragraphs|para|paras|bundle|submission|submissions|witness_statement|position_statement|skeleton|analysis|agenda|script|template|invitation|policy|essay|assignment|handover|entry|entries|log|body_map|timeline|text|message|speech|presentation|powerpoint|slides|newsletter|poster|leaflet|poem|story|reference|complaint|reflection|case_study|supervision|wording|sentence|bullet_points|bullets|scale|section|tables|spreadsheet|write_up|writeup|recording|case_note|case_notes|contract|agreement|apology|response|reply|cv|job_description';
/** To have something written, or to be told what is held on a family. */
export const WORDS_OF_ASKING: SceneWords = {
  /** They ask for it to be done, not what it is or how to do it. */
  request: sceneLines(`
    ^ please|pls|plz|kindly|just|hi|hello|ok|now|then|and? please|pls|plz|can|could|will|would|write|draft|compose|produce|prepare|generate|type|summarise|rewrite|proofread|reword|rephrase|translate|create|turn|make|put|give|fill|complete|knock|rustle|whip|pen|cobble|convert|shorten|tidy|polish|condense|edit|check|look|correct|improve|finish|design|list|bullet|format|log|suggest|structure
    ^ do|send me|a|my|this|up
    can|could|will|would|might|may you|u|it|quorum|bot
    need|want|like|love|appreciate you|it|something|someone|help|a|an ~ to|with|written|drafted|that
    any chance|possible|way|hope you|of
    for me|us
    help me|with
    would you mind
    give|send|get|do|make|find|show|write me|us
    i|we need|want|require ~ a|an|my|the|some ~ ${DOCUMENT} ~ written|drafted|done|typed|by|for|summarised|completed|quick|asap|that
    got ~ to ~ write|do ~ ${DOCUMENT} & help|can_you|start_me
  `),
  writing: sceneLines(`
    write|writing|draft|drafting|compose|produce|prepare|generate|type|summarise|summarize|summary|rewrite|proofread|proof|reword|rephrase|translate|create|shorten|tidy|polish|condense|edit|design|structure|format|paraphrase|redraft|expand
    put|knock|write|type|draw|sketch|rustle|whip|make|mock|cobble|throw|work|tidy|bang|jot ~ up|together|into|out|down|in
    fill|filling|complete|completing ~ in|out|form|marf|referral|refer|the|this|my|it|a
    turn|convert|change|make|put ~ into|in ~ a? ${DOCUMENT}|words|english|formal|professional
    make|sound ~ more? professional|formal|better|softer|nicer|shorter|longer
    give|gimme|send|suggest|provide ~ me|us|a|some|three|two|an|the ~ ${DOCUMENT}|example|wording|words
    do|make|finish|start ~ me|my|a|the|up|this ~ ${DOCUMENT}
    what ~ wording ~ use|put|should
    check ~ spelling|grammar
    word ~ it|this|the|my ~ for|better|nicely|properly
  `),
  document: sceneLines(`
    ${DOCUMENT}
    this|that|these|it|them ~ up|into|for|from
    all|what ~ i|we ~ told|typed|said|wrote|written|pasted
  `),
  /** How to do one's own work, what a form asks, who writes what: that is answered. */
  'own-work': sceneLines(`
    heard|nothing|submitted|already|ago|reply|acknowledged ~ nothing|back|sent|week|weeks|day|days|since|from|in|yet
    do|should|must|does|shall|can i|we|it|they|she|he ~ need|have|still|use|also|bother
    which|what form|forms
    how do|should|can|to|long|would|could|soon|much|often ~ i|we|you|write|fill|complete|make|send|refer
    what|which|where ~ do|should|must|shall|would|can|to|goes|needs ~ i|we|put|write|include|go|in|be|to & !say_to_get|put_so
    do|does|must|should|shall|have|need|who|when|is|are ~ i|we|school|a|have|it|the|writes|write|completes|fills|supposed ~ write|complete|fill|send|draft|put|submit|sign|see|to & !can_you|for_me|you_write
    need|have|got|ought to write|complete|fill|send
    who|when ~ writes|write|completes|fills|gets|sends|chairs
    told|asked|asks|telling|emailed|wants|wanted|wrote|written ~ to|me|us|that|a ~ write|letter|copy|wrote|written|statement & !can_you|for_me|want_you|need_you
    see|copy|read|share ~ of? ~ referral|report|refer|assessment
  `),
  /** Asks after what somebody holds on a family. */
  'asks-after': sceneLines(`
    did|has|have|was|were|is|are conference|panel|mash|court|they|social|school|anyone|anybody|the|that|this|we|you ~ put|decide|decided|say|said|told|closed|accepted|placed|make|made|known|open|allocated|refer|reported|heard|happened
    whether|if ~ ever|already|been|is|are|was|has
    ^ is|are|was|were|has|have|did|does|any|who|which|what|where & !has_not|is_not|was_not|have_not|did_not|what_level|what_is_the_level|is_it|is_this|is_there_a|are_we
    ^ ok|hi|hello|hiya|please|and|so|morning|sorry|just is|are|was|were|has|have|did|does|any|who|which
    can|could|would|will|are_you_able ~ you|u|someone|anyone|i|we ~ check|see|tell|find|look|pull|confirm|search|say|get|bring|give|let|share|access|view|print|run|trace|know|send
    tell|let|show|give ~ me|us ~ if|whether|who|what|know|when|where|anything|about|the|everything|how
    ^ please? check|look|find|search|pull|bring|get|dig|run|trace|confirm|verify ~ if|whether|up|out|on|for|through|the|his|her|their|records|history|system|this
    need|want|trying|wondering|like ~ to ~ know|find|check|see|confirm ~ if|whether|who|out|what & !what_level|what_to_do|if_i|if_this|whether_i|whether_to|if_we
    do you ~ know|have|hold|got|see|think_they
    anyone|anything ~ know|heard|come|news|update|updates|history|record|records|intel|info|information|previous|on|flagged
    wondering|checking ~ if|whether
  `),
  'case-fact': sceneLines(`
    conference|panel|mash|meeting|court|strategy|they|social|you ~ put|place|placed|make|made|keep|kept|take|took|leave ~ him|her|them|it|family|child ~ on|off|under ~ plan|register|cp|cin|order|protection
    ever|already|previously|before|still ~ been|come|crossed|flagged|involved|known ~ to|with|across|on|by ~ you|us|social|services|system|police|books|radar|desk
    known|open|referred|allocated|assigned|closed|involved|active|familiar to ~ social|services|care|us|you|police|children|yot|mash|camhs|team|early|anyone|system
    known to|about
    under|open_to|got|have|has|involved_with ~ social_services|social_care|social-worker|social|cin|cp|early_help|yot|eh|lac|mash
    on|under|subject ~ to? ~ plan|register|cp|cin|lac|order|licence|books|system|child_protection|child_in_need
    social-worker|allocated|worker|caseworker|key_worker|lead_professional|iro|cpc|team|officer|guardian ~ for|of|on|to|name|called|number|dealing|assigned|details
    who|whos|which ~ allocated|assigned|social-worker|lead|worker|dealing|holding|got|has|team ~ case|family|worker|him|her|them|for|to|on|with|of
    conference|meeting|strategy|review|panel|mash|court|hearing|assessment|visit|referral|refer|case|investigation|s47|section_47 ~ decide|decided|outcome|say|said|conclude|concluded|agreed|agree|result|go|went|happen|happened|progress|status|done|come_back|closed|started|accepted|received
    did|has|was|have ~ conference|meeting|strategy|review|panel|assessment|visit|referral|refer|case|investigation ~ go|happen|finish|accepted|received|closed|gone|done|been|opened|decide|started|ahead
    outcome|status|update|progress|latest|result|decision|news ~ of|on|for|with|about|from
    come|came|in|been|had|received|reported|logged|flagged ~ in|anything|already|before|about|through|a|any|previous ~ about|on|before|already|refer|referral|report|concern|concerns|this|him|her|them|for
    anything|anyone|any|somebody|someone|school|nursery|gp|police ~ come|reported|refer|referred|flagged|said|known|rung|raised|logged|in|on_file|held|recorded ~ about|on|in|him|her|them|family|before|already|this|for|concern
    form|previous|convictions|conviction|criminal_record|pnc|history|records|record|file|files|intel|markers|flags|alerts ~ on|for|about|family|him|her|them
    has|have|got|any ~ form|previous|convictions|conviction|record|history|markers|alerts & !no_history|history_of
    pull|bring|look|get|open|print|dig|search ~ up|out|into|through|for|on ~ record|records|file|case|history|family|child|details|notes|dob|system|name|him|her|address
    where|which ~ placed|placement|foster|living|moved|staying|taken|house ~ now|him|her|baby|them|with|twins|child|is|are
    how|what ~ many ~ referrals|referral|refer|times|concerns|reports ~ on|about|for|we|had|made
    plan|case|order|file|record|referral|refer|alert|flag|marker ~ open|active|in_place|still|current|exist|on|live|already
    still|already|currently|ever|previously|recently|now ~ open|known|under|on|with|reported|referred|refer|allocated|involved|active ~ social|services|care|social-worker|plan|team|case|cp|cin|to
    what ~ you|we|they|mash|social_care|system ~ have|got|hold|know|holding ~ on|about
    last|latest|recent ~ contact|visit|referral|refer|entry|note|assessment
    what ~ level|tier|plan|category ~ is|are|was|were ~ on & !this|would|should
  `),
  /** What the document is asked about in general. */
  'in-general': sceneLines(`
    how long|often|soon|many|quickly|quick|much|early|late|far
    who|what|when|where|which ~ has|have|must|should|needs|need|can|attends|attend|chairs|invited|sits|goes ~ to|be|attend|come|in|on|there|sit|invited
    who attends|chairs|decides|sits|convenes|goes|gets
    what|when|how|who|why|which ~ is|are|does|do|happens|means|counts|would|should ~ a|an|the|it|when|if|on|mean|get|for ~ plan|level|case|conference|registered|child_protection|cin|core_group|strategy|mash|marac|threshold|social-worker|step
    do|should|can|must|would|could|shall i|we ~ refer|tell|ring|share|need|speak|contact|inform|have|wait|go
    if ~ a|the|child|they|he|she|mum|dad|family ~ is|are|was|has
    what|which ~ level|threshold|tier|stage
    what ~ does|is ~ mean|stand|for|involve|a ~ 
    he|she|they|child|family|who ~ is|are already|also|now? on|open|known & !is_he|is_she|are_they|check|tell_me
    how ~ long|often|soon|many ~ days|before|after|until|take|does|is|weeks|times
    concerned|worried|concern|concerns ~ about|that|because|for
    need|supposed|have ~ to ~ tell|share|inform|refer|record
    escalate|escalation|step_down|step_up
  `),
};
