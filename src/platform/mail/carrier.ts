/** A message as it leaves: one recipient, plain text, no names and no case content. */
export interface Letter {
  /** The same for every try, so that a repeat can be recognised. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A calendar file with one meeting; a way out that carries text alone leaves it behind. */
  readonly calendar?: string;
}

/** What became of a try. `refused` is final: the address or the message will never be taken. */
export type Carried =
  | { readonly kind: 'sent'; readonly note: string }
  | { readonly kind: 'refused' | 'failed'; readonly note: string };

/** Carries messages out of the building. */
export interface Carrier {
  readonly name: 'screen' | 'smtp' | 'notify';
  carry(letter: Letter): Promise<Carried>;
}
