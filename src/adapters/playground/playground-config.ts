import { peopleShown, type PlaygroundPerson } from './people-shown.js';

export interface PlaygroundSetting {
  /** In order of preference: the Playground has room for the current person and exactly five more. */
  readonly people: readonly PlaygroundPerson[];
  /** Who sits in front of the screen. */
  readonly currentPerson: PlaygroundPerson;
  readonly tenantId: string;
  readonly boardName: string;
}

/** The longest name the Playground accepts for a team. */
const LONGEST_NAME = 256;

/** The bot's id in every activity, in the form Teams uses. */
const BOT_ID = '28:quorum-playground';

/** Where everybody meets in the Playground. The id of a team is that of its General channel. */
const GROUP_CHAT = '19:quorum-group-chat@thread.v2';
const TEAM = '19:quorum-general@thread.tacv2';
const CHANNEL = '19:quorum-board@thread.tacv2';

/**
 * The Playground's configuration file (`.m365agentsplayground.yml`) as text. It is JSON, which is YAML too. The Playground
 * demands all fields below and refuses others; it has one tenant, one group chat, and one channel besides General.
 * Throws a Fault when there are fewer than five other people.
 */
export function playgroundConfig({ people, currentPerson, tenantId, boardName }: PlaygroundSetting): string {
  const name = boardName.slice(0, LONGEST_NAME);
  const config = {
    version: '0.1.1',
    tenantId,
    bot: { id: BOT_ID, name: 'Quorum' },
    currentUser: userOf(currentPerson),
    users: peopleShown(people, currentPerson).map(userOf),
    personalChat: { id: personalChatOf(currentPerson) },
    groupChat: { id: GROUP_CHAT, name: 'Board members' },
    team: { id: TEAM, name, aadGroupId: tenantId, channels: [{ id: CHANNEL, name: 'Main Board' }] },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** One for each person: what is meant for one must not come up in the chat of whoever tries the bot next. */
function personalChatOf({ userId }: PlaygroundPerson): string {
  return `a:quorum-chat-with-${userId.replace(/^29:/, '')}`;
}

/** People are known by their role, so given name and surname are its words, and the address leads nowhere. */
function userOf({ userId, entraId, name }: PlaygroundPerson) {
  const [givenName = name, ...surname] = name.split(' ');
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}@board.example`;
  // "Principle" is the Playground's own spelling.
  return {
    id: userId,
    name,
    userPrincipleName: email,
    aadObjectId: entraId,
    givenName,
    surname: surname.join(' '),
    email,
  };
}
