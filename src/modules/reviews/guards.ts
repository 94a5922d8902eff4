import { type Asked, Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { reviewPaths } from './paths.js';
import { findReview, type Review, rolesOn, undeclaredReview } from './queries.js';

/** A review that the asker has opened, with the roles through which they came. */
export interface OpenReview extends Review {
  readonly roles: ReadonlySet<string>;
}

/** What a permission inside a review says: its name, whom it lets in, and the rule. */
export interface ReviewPermission {
  readonly name: string;
  readonly says: string;
  readonly may: (roles: ReadonlySet<string>) => boolean;
}

/** A permission for the holders of any of these roles on the review. */
export const permit = (name: string, ...roles: readonly string[]): ReviewPermission => ({
  name,
  says: roles.join(', '),
  may: (held) => roles.some((role) => held.has(role)),
});

/**
 * Lets in by `/reviews/:reference/…` whoever may see the review and holds the permission. Before their first look, everyone but the
 * co-ordinator and the CSP chair says whether they have a conflict of interest; the look itself is recorded.
 */
export const onReview = (permission: ReviewPermission): Guard<OpenReview> => ({
  permission: permission.name,
  says: `On the review: ${permission.says}`,
  signInFirst: true,
  open: async (work, asked) => {
    const review = await findReview(work, asked.params.reference ?? '');
    if (review === undefined) return declareFirst(work, asked, permission);
    const roles = await rolesOn(work, review);
    if (!permission.may(roles)) return undefined;
    work.saw(review.id, 'review');
    work.place = { reference: review.reference, title: review.pseudonym, roles };
    return { ...review, roles };
  },
});

/** A review is outside the scope of its members until they have declared; who runs it declares by exception. */
async function declareFirst(work: Work, asked: Asked, permission: ReviewPermission): Promise<Elsewhere | undefined> {
  const bare = await undeclaredReview(work, asked.params.reference ?? '');
  if (bare === undefined || !permission.may(await rolesOn(work, bare))) return undefined;
  return new Elsewhere(reviewPaths.declaration(bare.reference, asked.method === 'GET' ? asked.address : undefined));
}
