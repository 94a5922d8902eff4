import { timeInLondon } from '../../kernel/day.js';
import type { Work } from '../work.js';
import { type Answer, data } from './route.js';

/** What became of a form that saves itself as one types. */
export type Kept =
  /** Kept; `version` is the record's new one. */
  | { readonly outcome: 'saved'; readonly version: number }
  /** An answer cannot be kept as it stands, and why, in words for the person. */
  | { readonly outcome: 'refused'; readonly messages: readonly string[] }
  /** Somebody else saved first: what they left in the fields of the form, by name, and the version of it. */
  | { readonly outcome: 'changed'; readonly version: number; readonly values: Readonly<Record<string, string>> };

/**
 * Answers the save address of a `<Form autosave={address}>`. The address takes the same fields as the form, checks the version by reading
 * the record (`changed` when `versionOf(body)` is not its own) and writes as the Save button would, but asks for nothing that may still
 * be missing. The page says when it was saved, or puts both texts side by side.
 */
export const savedAnswer = (work: Work, kept: Kept): Answer => {
  switch (kept.outcome) {
    case 'saved':
      return data({ version: kept.version, savedAt: timeInLondon(work.now) });
    case 'refused':
      return data({ messages: kept.messages }, 422);
    case 'changed':
      return data({ version: kept.version, values: kept.values }, 409);
  }
};
