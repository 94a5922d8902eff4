import { isUuid } from '../../../kernel/id.js';
import type { Asked, CookieChange, Guard } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { type DraftPaths, draftPaths, notificationPaths } from '../paths.js';
import { type Draft, findBySecret, findEntered } from './draft.js';

/** A form that is being filled in, by whoever may. */
export interface DraftAtHand {
  readonly draft: Draft;
  readonly paths: DraftPaths;
  /** What opens it from another browser; only of a public form. */
  readonly secret: string | undefined;
}

/** Why there is no form to fill in: it is not known to this browser (or never was), or its time is over. */
export type DraftGone = 'not-here' | 'ended';

const COOKIE = 'draft';
/** Forms that one browser can have open side by side. */
const SIDE_BY_SIDE = 5;

const secretsOf = (asked: Asked): string[] => (asked.cookies[COOKIE] ?? '').split('.').filter((one) => one !== '');

/** The cookie that opens this form too, beside those the browser has open already. It ends with the browser session. */
export const draftCookie = (asked: Asked, secret: string): CookieChange => ({
  name: COOKIE,
  value: [secret, ...secretsOf(asked).filter((one) => one !== secret)].slice(0, SIDE_BY_SIDE).join('.'),
});

/** Lets in the browser that began the form, or came by its link. Everybody else gets the same plain page, whether or not there is one. */
export const onPublicDraft: Guard<DraftAtHand | DraftGone> = {
  permission: 'notification.fill-in',
  says: 'Whoever holds the secret of the form',
  open: async (work, asked) => {
    const id = asked.params.id ?? '';
    if (!isUuid(id)) return undefined;
    for (const secret of secretsOf(asked).slice(0, SIDE_BY_SIDE)) {
      const draft = await findBySecret(work, secret);
      if (draft?.id !== id) continue;
      return hasEnded(draft, work) ? 'ended' : { draft, paths: draftPaths(notificationPaths.publicDraft(id)), secret };
    }
    return 'not-here';
  },
};

/** Lets in the co-ordinators of the partnership that the form is for. */
export const onEnteredDraft: Guard<DraftAtHand | DraftGone> = {
  permission: 'notification.enter',
  says: 'In the partnership: co-ordinator',
  signInFirst: true,
  open: async (work, asked) => {
    const id = asked.params.id ?? '';
    const { actor } = work;
    if (actor.kind !== 'person' || actor.partnershipId === undefined || !isUuid(id)) return undefined;
    if (!holds(actor, actor.partnershipId, ['co-ordinator'])) return undefined;
    const draft = await findEntered(work, actor.partnershipId, id);
    if (draft === undefined) return undefined;
    return hasEnded(draft, work)
      ? 'ended'
      : { draft, paths: draftPaths(notificationPaths.enteredDraft(id)), secret: undefined };
  },
};

/** A form that was sent can be looked at (its receipt) until it is taken away. */
export const hasEnded = (draft: Draft, work: Work): boolean => draft.expiresAt <= work.now;
