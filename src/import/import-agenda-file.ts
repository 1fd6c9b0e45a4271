import type { ReadDocument } from '../adapters/files/read-document.js';
import { importAgenda } from '../core/meetings/agenda/import-agenda.js';
import { discardDraft } from '../core/meetings/agenda/keep-draft.js';
import { meetingsForDraft } from '../core/meetings/agenda/meetings-for-draft.js';
import type { MeetingView } from '../core/meetings/meeting-view.js';
import type { MeetingsPorts } from '../core/meetings/ports.js';
import type { Principal } from '../core/people/principal.js';
import { asId, type MeetingId } from '../core/shared/ids.js';
import { nameMeeting, saveAsMeeting, useForMeeting, type Saving } from './save-draft.js';
import { sayDay, sayReading } from './say-reading.js';
import type { Terminal } from './terminal.js';

export interface AgendaImport {
  readonly ports: MeetingsPorts;
  readonly principal: Principal;
  readonly document: Extract<ReadDocument, { kind: 'read' }>;
  /** "meeting", a meeting's id, or null: then somebody is asked, or what was understood is only shown. */
  readonly saveAs: string | null;
  readonly terminal: Pick<Terminal, 'say' | 'ask'>;
}

/**
 * Shows what was understood of an agenda and saves it as told. Whatever happens, the agenda is saved whole or not at all:
 * what was kept meanwhile is thrown away again. Answers the exit code, 1 when something asked for was not done.
 */
export async function importAgendaFile(work: AgendaImport): Promise<0 | 1> {
  const { ports, principal, document, terminal } = work;
  const imported = await importAgenda(ports, { principal, lines: document.lines });
  if (imported.status !== 'understood') {
    terminal.say(
      imported.status === 'no-author' ? NO_AUTHOR : `${imported.reason} Nothing was saved. ${imported.whatToDo}`,
    );
    return 1;
  }
  const { draft, reading } = imported;
  try {
    for (const line of sayReading(reading, document.remarks)) terminal.say(line);
    terminal.say('');
    const meetings = await meetingsForDraft(ports, { principal, draft });
    const { ask } = terminal;
    if (work.saveAs !== null) return finish(terminal, await saveTo({ ...work, draft }, work.saveAs));
    if (ask === undefined) return showHow(terminal, meetings);
    return await askAndSave({ ...work, draft }, meetings, ask);
  } finally {
    await discardDraft(ports, { principal, draftId: draft.id });
  }
}

const NO_AUTHOR = 'There is nobody in whose name to save it. Nothing was saved.';

type Kept = AgendaImport & Parameters<typeof saveAsMeeting>[0];

function saveTo(work: Kept, where: string): Promise<Saving> {
  return where === 'meeting' ? saveAsMeeting(work) : useForMeeting(work, asId<MeetingId>(where));
}

function finish(terminal: Pick<Terminal, 'say'>, { saved, lines }: Saving): 0 | 1 {
  for (const line of lines) terminal.say(line);
  if (!saved) terminal.say('Nothing was saved.');
  return saved ? 0 : 1;
}

function showHow(terminal: Pick<Terminal, 'say'>, meetings: readonly MeetingView[]): 0 {
  terminal.say('Nothing was saved. To save it, run the same command again with one of these at its end:');
  terminal.say('  --save-as meeting (a new meeting)');
  for (const view of meetings) terminal.say(`  --save-as ${view.meeting.id} (${nameMeeting(view)})`);
  return 0;
}

async function askAndSave(
  work: Kept,
  meetings: readonly MeetingView[],
  ask: NonNullable<Terminal['ask']>,
): Promise<0 | 1> {
  const { terminal, draft } = work;
  const day = sayDay(draft.date);
  const choices: readonly { readonly words: string; readonly where: string | null }[] = [
    ...meetings.map((view) => ({ words: `Use it for ${nameMeeting(view)}`, where: view.meeting.id })),
    { words: `Save it as a new meeting${day === null ? '' : ` on ${day}`}`, where: 'meeting' },
    { words: 'Throw it away', where: null },
  ];
  for (;;) {
    choices.forEach(({ words }, index) => {
      terminal.say(`  ${index + 1}. ${words}`);
    });
    const typed = await ask(`What shall I do with it? (1 to ${choices.length}) `);
    const choice = typed === null ? choices.at(-1) : choices[Number(typed.trim()) - 1];
    if (choice === undefined) {
      terminal.say('Please type one of the numbers.');
      continue;
    }
    if (choice.where === null) {
      terminal.say('Thrown away. Nothing was saved.');
      return 0;
    }
    const saving = await saveTo(work, choice.where);
    if (saving.saved) return finish(terminal, saving);
    for (const line of [...saving.lines, 'Nothing was saved so far.', '']) terminal.say(line);
  }
}
