/** What a transaction is writing. One that fails rejects all of it at once, and is heard by whoever waits for the end. */
export class Writes {
  readonly #all: Promise<unknown>[] = [];

  add(write: Promise<unknown>): void {
    write.catch(() => undefined);
    this.#all.push(write);
  }

  async end(): Promise<void> {
    await Promise.all(this.#all);
  }
}
