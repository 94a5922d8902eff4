const PARAMETER = { text: 0, binary: 1 } as const;
/** What follows on the values: rows as text, then Execute of the unnamed portal without a limit, then Sync. */
const REST = Buffer.from('0000450000000900000000005300000004', 'hex');
/** More than nearly all statements need; kept between them. */
const USUAL = 64 * 1024;

/** A value as PostgreSQL reads it: words, bytes as they are, or nothing. */
export type Written = string | Uint8Array | null;

/**
 * Writes the messages that ask a statement PostgreSQL has read (Bind, Execute, Sync) into one piece of memory that is used again. The
 * driver's own writer makes bytes into words of twice their length and copies those five times: 50 MB of a file became 700 MB.
 */
export class Asking {
  #memory = Buffer.allocUnsafeSlow(USUAL);
  #at = 0;

  /** The messages; they hold until the next are asked for. */
  messages(statement: string, values: readonly Written[]): Uint8Array {
    this.#makeRoomFor(statement, values);
    this.#memory[0] = 'B'.charCodeAt(0);
    // The length is known last; no name of a portal.
    this.#at = 5;
    this.#words('\0');
    this.#words(`${statement}\0`);
    this.#short(values.length);
    for (const value of values) this.#short(value instanceof Uint8Array ? PARAMETER.binary : PARAMETER.text);
    this.#short(values.length);
    for (const value of values) this.#value(value);
    // The length counts itself and the two zeros of the rows' format, not the letter before it.
    this.#memory.writeInt32BE(this.#at + 1, 1);
    this.#bytes(REST);
    return this.#memory.subarray(0, this.#at);
  }

  #makeRoomFor(statement: string, values: readonly Written[]): void {
    const ofValues = values.reduce((sum, value) => sum + 6 + mostBytes(value), 0);
    const needed = 16 + mostBytes(statement) + ofValues + REST.length;
    if (needed > this.#memory.length || this.#memory.length > MOST_KEPT) {
      this.#memory = Buffer.allocUnsafeSlow(Math.max(needed, USUAL));
    }
  }

  #value(value: Written): void {
    if (value === null) {
      this.#long(-1);
    } else if (typeof value === 'string') {
      const from = this.#at;
      this.#at += 4;
      this.#words(value);
      this.#memory.writeInt32BE(this.#at - from - 4, from);
    } else {
      this.#long(value.length);
      this.#bytes(value);
    }
  }

  #short(number: number): void {
    this.#at = this.#memory.writeUInt16BE(number, this.#at);
  }

  #long(number: number): void {
    this.#at = this.#memory.writeInt32BE(number, this.#at);
  }

  #words(words: string): void {
    this.#at += this.#memory.write(words, this.#at);
  }

  #bytes(bytes: Uint8Array): void {
    this.#memory.set(bytes, this.#at);
    this.#at += bytes.length;
  }
}

/** A chunk of a file fits; what is larger comes seldom and is let go of. */
const MOST_KEPT = 2 * 1024 * 1024;

/** A character is at most three bytes of UTF-8 for each of its units; counted exactly where that would be much. */
const mostBytes = (value: Written): number => {
  if (value === null) return 0;
  if (typeof value !== 'string') return value.length;
  return value.length < 1024 ? 3 * value.length : Buffer.byteLength(value);
};
