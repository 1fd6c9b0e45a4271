import type { Announcement } from '../../../src/core/announcements/announcement.js';
import type { AnnouncementStore } from '../../../src/core/announcements/ports.js';

export interface FakeAnnouncements extends AnnouncementStore {
  /** What is stored now. */
  kept: readonly Announcement[];
  /** Somebody else's change, made just before the next guarded write. */
  meanwhile: ((kept: readonly Announcement[]) => readonly Announcement[]) | null;
}

/** Announcements in memory, with the guard of the real store. */
export function fakeAnnouncements(): FakeAnnouncements {
  const store: FakeAnnouncements = {
    kept: [],
    meanwhile: null,
    find: (boardId, id) => Promise.resolve(store.kept.find((one) => one.boardId === boardId && one.id === id) ?? null),
    latest: (boardId, limit) =>
      Promise.resolve(
        store.kept
          .filter((one) => one.boardId === boardId)
          .toReversed()
          .slice(0, limit),
      ),
    add: (announcement) => {
      store.kept = [...store.kept, announcement];
      return Promise.resolve();
    },
    save: (announcement, over) => {
      store.kept = store.meanwhile?.(store.kept) ?? store.kept;
      store.meanwhile = null;
      const stands = (one: Announcement): boolean =>
        one.id === announcement.id && one.version === over.version && one.state === over.state;
      if (!store.kept.some(stands)) return Promise.resolve(false);
      store.kept = store.kept.map((one) => (stands(one) ? announcement : one));
      return Promise.resolve(true);
    },
  };
  return store;
}
