/** Rung by one, heard by another: how a sender at work learns that there is more, without asking again and again. */
export interface Bell {
  ring(): void;
  /** Whether it has rung since it was last hushed; hushes it. */
  hush(): boolean;
  /** Whether it has rung and nobody has taken note. */
  isRinging(): boolean;
  /** Resolves when it rings; at once when it is ringing. */
  rung(): Promise<void>;
}

/** A silent bell. */
export function newBell(): Bell {
  let ringing = false;
  let heard: () => void = () => undefined;
  let next: Promise<void> | null = null;
  return {
    ring: () => {
      ringing = true;
      heard();
      next = null;
    },
    hush: () => {
      const was = ringing;
      ringing = false;
      return was;
    },
    isRinging: () => ringing,
    rung: () => {
      if (ringing) return Promise.resolve();
      next ??= new Promise((resolve) => {
        heard = resolve;
      });
      return next;
    },
  };
}
