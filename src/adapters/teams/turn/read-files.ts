import { z } from 'zod';
import type { WireActivity } from '../door/wire-activity.js';
import type { InboundFile } from '../inbound-activity.js';

const mostFiles = 10;

const teamsFile = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(400),
  content: z.object({
    downloadUrl: z.url({ protocol: /^https?$/u }).max(4096),
    fileType: z.string().max(20).nullish(),
  }),
});

/** The files of a message. Other attachments (the HTML copy of the text, pictures, quotes) are left aside. */
export function readFiles(activity: WireActivity): InboundFile[] {
  return (activity.attachments ?? []).slice(0, mostFiles).flatMap((attachment) => {
    const read = teamsFile.safeParse(attachment);
    if (!read.success) return [];
    const { name, content } = read.data;
    const fileType = (content.fileType ?? name.split('.').at(-1) ?? '').toLowerCase();
    return [{ name, fileType, downloadUrl: content.downloadUrl }];
  });
}
