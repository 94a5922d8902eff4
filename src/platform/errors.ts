/** Absent, or not yours: the answer is the same, so that nobody learns which. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Known to be there, but this verb is not for this person: only where the page itself is theirs to see. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
}

/** It stands otherwise than whoever typed could know. `message` is shown to them; `kept` is what they typed, so that the page can give it back. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly kept: Readonly<Record<string, string | string[]>>;
  constructor(message: string, kept: Readonly<Record<string, string | string[]>> = {}) {
    super(message);
    this.kept = kept;
  }
}

/** The value, or the "not found" answer. */
export function found<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new NotFound('not found');
  return value;
}

/** Goes on only if the policy said yes. */
export function authorise(may: boolean): void {
  if (!may) throw new NotPermitted('not permitted');
}
