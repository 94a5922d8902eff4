import { findReview, type OpenReview, rolesOn } from '../../modules/reviews/index.js';
import { found } from '../../platform/errors.js';
import { Elsewhere } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';

/** A case as its story knows it: filled in as the story goes on. */
export interface CaseFile {
  notificationId: string;
  reference: string;
}

/** A case of which nobody knows yet. */
export const newCase = (): CaseFile => ({ notificationId: '', reference: '' });

/** The review of the case as the person who acts has it open. */
export async function openCase(work: Work, { reference }: CaseFile): Promise<OpenReview> {
  const review = found(await findReview(work, reference));
  return { ...review, roles: await rolesOn(work, review) };
}

/** Stops the making of the demonstration when a rule stood against one of its acts. */
export function without(blockers: readonly unknown[]): void {
  if (blockers.length > 0) throw new Error(`the demonstration was held up: ${JSON.stringify(blockers)}`);
}

/** What a guard opened; it must have opened something. */
export function opened<T>(result: T | Elsewhere | undefined): T {
  if (result === undefined || result instanceof Elsewhere) throw new Error('the demonstration was turned away');
  return result;
}
