/** Holds one side of a race until the other is where it should be. */
export class Gate<T> {
  open: (value: T) => void = () => undefined;
  readonly opened = new Promise<T>((resolve) => {
    this.open = resolve;
  });
}
