import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'minor' }) => void;
setFlagsFromString('--no-expose-gc');

const EVERY = 2 * 1024 * 1024;

/**
 * Counts the bytes that pass and now and then gives back the pieces that they came in. Those lie outside of the heap, where V8 lets 64 MB
 * gather before it looks; collecting what is young takes a millisecond or two.
 */
export class PassingBytes {
  #since = 0;

  add(bytes: number): void {
    this.#since += bytes;
    if (this.#since < EVERY) return;
    this.#since = 0;
    collect({ type: 'minor' });
  }
}
