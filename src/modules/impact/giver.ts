import type { ActionLead } from '../actions/index.js';

/** Who writes or gives something: somebody who keeps the plan, or whoever leads an action of the recommendation, signed in or by their link. */
export type Giver =
  | { readonly personId: string }
  | {
      readonly lead: ActionLead;
      /** To whom a file belongs that they send by link. */
      readonly receivedBy: string;
    };

/** The person and the lead that a row names as its author. */
export const authorOf = (giver: Giver): { readonly person: string | null; readonly lead: string | null } =>
  'lead' in giver ? { person: giver.lead.personId, lead: giver.lead.id } : { person: giver.personId, lead: null };

/** What they wrote, and how it is kept: under pseudonyms. */
export interface Writing {
  readonly by: Giver;
  toPseudonyms(text: string): string;
}
