/** Where bodies are read. It holds so many readers and no more. */
export interface ReadingRoom {
  /** Lets a reader in; the one who has been reading longest is told to give up when the room is full. Answers how to leave. */
  enter(giveUp: () => void): () => void;
}

/**
 * Keeps those who send their bodies a byte at a time from filling the bot: Teams sends a body at once, so the one who has
 * taken longest is never Teams.
 */
export function createReadingRoom(most: number): ReadingRoom {
  const readers = new Set<() => void>();
  return {
    enter(giveUp) {
      const [longest] = readers;
      if (readers.size >= most && longest !== undefined) {
        readers.delete(longest);
        longest();
      }
      // Its own, even where two readers hand in the same function.
      const reader = () => {
        giveUp();
      };
      readers.add(reader);
      return () => {
        readers.delete(reader);
      };
    },
  };
}
