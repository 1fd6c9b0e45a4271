const YEARS = Array.from({ length: 40 }, (_unused, more) => String(1990 + more)).join('|');

/** Asked in general: of the document, of a policy, of what would be. */
export const ASKED_IN_GENERAL_LINES: readonly string[] = [
  '^ what does|counts|is_the|is_a|would_count|if_i_think|time & !if_he|if_she|do_i_do|now',
  'what would|does|is ~ count|mean|immediate_danger|emergency|difference & !do_i_do',
  '^ when do|should|would i|we ~ ring|call',
  '^ policy|guidance|training|quiz|podcast|read_me',
  'policy|procedure|guidance|protocol ~ for|on|about ~ child|children|@child|missing|drunk',
  'what ~ should|do ~ i|we ~ do ~ if ~ parent|parents|child|a|someone',
  'if a child|parent|parents|pupil & level|what',
  'should|shall|do i|we ~ ring|call 999 ~ or',
];

/** Told of a story, a lesson or a joke: no child is in danger by what is said. */
export const NOT_REAL_LINES: readonly string[] = [
  'training|course|assembly|webinar|podcast|quiz|poster|posters',
  'novel|fiction|romeo|macbeth|hamlet|essay|horror_story|book_review|school_play|drama_group|costume|cookery|screenplay',
  'read|reads|reading|story|book about|of|with & !social|red_book',
  'gta|fortnite|fifa|minecraft|roblox|call_of_duty|nerf|toy_gun|water_pistol|video_game',
  'laughed|laughing|laughs|laughter|lol|haha|joking|jokingly|joke|banter|only_messing',
  'figure of speech',
  'challenge & doing_the_rounds|nobody_has_tried|no_one_has_tried',
  'drill|fire_brigade ~ visit|talk|hates|afternoon|was',
  'no worries at_all|at_home',
  'no thoughts|plans ~ no? plans|thoughts',
];

/** It was, and it is over or healed. */
export const LONG_OVER_LINES: readonly string[] = [
  'weeks|week|months|month|years|year|days|day|ages|decades ago|back|since',
  `in|since|before|of|aged? ${YEARS}`,
  'in the 80s|90s|70s|60s',
  'years ~ dry|clean|sober|stable',
  'last|previous|past year|month|week|term|summer|christmas|placement|xmas|winter|autumn|spring|may|june & !last_seen',
  'ten|two|three|four|five ~ years|months & well|settled|now|clean',
  'used to & !now|tonight',
  'well|fine|ok|better|dry|clean|safe|settled since|now|again & !not',
  'all|is|now fine|ok|better|well|good|sorted & !told|not|or|mum_told|going',
  'healed|historic|recovered|all_deleted|in_therapy|discharged|treated|unfounded|as_a_child|as_a_tot|as_a_kid|when_she_was|when_he_was|back_then',
  'cast|plaster|stitches|stitched|ice_pack|antihistamine ~ on|ok|fine|now|given',
  'hospital|gp|doctor ~ checked|seen|happy|sent & !home_with',
  'has|with ~ scar',
  'at ~ xmas|christmas|easter',
  'dealt with',
  'nothing|none|no_bother|never since|before',
  'no|not ~ bother|problems since',
  'in ~ prison|therapy & is|he|now',
  'right as rain',
  'home since|safe',
  'in january|february|march|april|may|june|july|august|september|october|november|december',
];
