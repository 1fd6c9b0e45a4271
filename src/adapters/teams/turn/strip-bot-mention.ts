import type { WireActivity } from '../door/wire-activity.js';

/**
 * The words of a message without the mention of the bot. The SDK's own way takes out one mention only and lets `$`
 * signs in it loose, so the text is cut here, literally. Hard spaces, which Teams puts after a mention, become spaces.
 */
export function stripBotMention(activity: WireActivity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    if (entity?.type.toLowerCase() !== 'mention' || entity.mentioned?.id !== activity.recipient.id) continue;
    if (entity.text !== null && entity.text !== undefined && entity.text !== '')
      text = text.split(entity.text).join(' ');
  }
  return text.replace(/\u00a0|&nbsp;/gu, ' ').trim();
}
