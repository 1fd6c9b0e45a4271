import type { AgendaItem, Purpose } from '../../core/meetings/agenda/agenda.js';
import type { DraftId, MeetingId } from '../../core/shared/ids.js';
import type { CardData } from './card-data.js';

/** The ids every button of an agenda form carries. */
export function formIds(meetingId: MeetingId, draftId: DraftId | null): CardData {
  return draftId === null ? { meetingId } : { meetingId, draftId };
}

/** The fields of one item; a new one starts empty, at the end. */
export function itemFields(item: AgendaItem | null, lastPosition: number): CardData {
  const purpose: Purpose | '' = item?.purpose ?? '';
  const papers = item?.papers ?? [];
  return {
    title: item?.title ?? '',
    lead: item?.lead ?? '',
    purpose,
    minutes: item?.minutes ?? '',
    position: item?.number ?? lastPosition,
    lastPosition,
    restricted: item?.restricted === true ? 'true' : 'false',
    hasPapers: papers.length > 0,
    papers: papers.map(({ number, title }) => ({ title: `${number} ${title}`, value: number })),
  };
}
