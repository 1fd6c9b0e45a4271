/** The longest link a card carries; a longer one is left out rather than cut. */
const LONGEST_LINK = 1500;

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

export interface LinkRules {
  /** On a developer's machine the bot's own links are http on loopback; never in production. */
  readonly allowLoopback: boolean;
}

/**
 * The link as it may stand in a card, or null when it may not: https only (and http on loopback where the rules allow it),
 * no user name or password in it, not too long. Characters that would end a Markdown link are percent-encoded.
 */
export function httpsLink(link: string, rules: LinkRules): string | null {
  if (link.length > LONGEST_LINK || !URL.canParse(link)) return null;
  const url = new URL(link);
  const loopback = rules.allowLoopback && url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname);
  if (url.protocol !== 'https:' && !loopback) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.replace(
    /[()<>[\]{}\\"'`|^*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
