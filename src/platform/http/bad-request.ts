import type { FormBody } from './route.js';

/** A state-changing request that does not come from our own page, or whose page is too old. */
export class Forged extends Error {
  override readonly name = 'Forged';
  readonly kept: FormBody;
  constructor(kept: FormBody) {
    super('forged or stale form');
    this.kept = kept;
  }
}

/** A body that is not a form. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
