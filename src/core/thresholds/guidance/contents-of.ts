import type { GuidanceVersion } from './guidance-version.js';
import type { Passage } from './passage.js';

/** Where passages of a version stand, so that nobody who looks for one has to go through all of them. */
interface Contents {
  readonly byTopic: ReadonlyMap<string, readonly Passage[]>;
  /** The first passage of each title that is no sign: a sign's title is the heading above it. */
  readonly byTitle: ReadonlyMap<string, Passage>;
}

type WithPassages = Pick<GuidanceVersion, 'passages'>;

/** A version never changes, so its contents are read once; they go when it goes. */
const READ = new WeakMap<WithPassages, Contents>();

/** Passages on a subject, in the order of the document; empty for none. */
export function passagesOn(topic: string, version: WithPassages): readonly Passage[] {
  return contentsOf(version).byTopic.get(topic) ?? [];
}

/** The first passage of a title that is no sign; null for none. */
export function passageCalled(title: string, version: WithPassages): Passage | null {
  return contentsOf(version).byTitle.get(title) ?? null;
}

function contentsOf(version: WithPassages): Contents {
  const known = READ.get(version);
  if (known !== undefined) return known;
  const byTopic = new Map<string, Passage[]>();
  const byTitle = new Map<string, Passage>();
  for (const passage of version.passages) {
    const { topic, title, kind } = passage;
    if (topic !== null) {
      const onTopic = byTopic.get(topic);
      if (onTopic === undefined) byTopic.set(topic, [passage]);
      else onTopic.push(passage);
    }
    if (kind !== 'indicator' && !byTitle.has(title)) byTitle.set(title, passage);
  }
  const contents = { byTopic, byTitle };
  READ.set(version, contents);
  return contents;
}
