import { createHash } from 'node:crypto';
import type { KnownPerson } from '../../kernel/identifiers.js';
import { nameSwitch } from '../../kernel/pseudonyms.js';
import { and, desc, eq, gt, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { identitiesOf, rolesOn } from '../reviews/index.js';
import { glossaryOf, realPeople } from './glossary.js';
import { holdNames } from './policy.js';
import { namesShown } from './tables.js';

/** How texts of a review are to be shown to whoever asks. */
export interface ReviewNames {
  /** `real` for a holder of the key who pressed "Show real names" not long ago. */
  readonly shown: 'pseudonyms' | 'real';
  /** Until when real names are shown. */
  readonly until: Date | undefined;
  /** The asker holds the key: the page offers the press. */
  readonly holdsKey: boolean;
  /** A text as the asker is to read it now. What is searched, sorted or shortened is this, never the text as it is kept. */
  text(text: string): string;
  /** A text with pseudonyms, whatever the asker pressed: for files that do not say otherwise. */
  toPseudonyms(text: string): string;
  /** Another one whenever a text may be shown otherwise: for keeping what was worked out of texts. Holds no name. */
  readonly standsAs: string;
}

/** The switch for the texts of a review. One look at the list; texts are gone through once each. A page read with real names is recorded. */
export async function namesOf(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
): Promise<ReviewNames> {
  const holdsKey = work.actor.kind === 'person' && holdNames.may(await rolesOn(work, review));
  const until = holdsKey ? await shownUntil(work, review.id) : undefined;
  const glossary = glossaryOf(await realPeople(work, review.id));
  const names = nameSwitch(glossary);
  const shown = until === undefined ? 'pseudonyms' : 'real';
  if (until !== undefined) work.saw(review.id, 'real-names');
  return {
    shown,
    until,
    holdsKey,
    text: until === undefined ? names.toPseudonyms : names.toRealNames,
    toPseudonyms: names.toPseudonyms,
    standsAs: createHash('sha256')
      .update(JSON.stringify([shown, glossary]))
      .digest('base64'),
  };
}

/**
 * Texts with real names, for a file that a holder of the key takes away. The reason is kept, as for every look at real names; undefined for
 * everybody else.
 */
export async function realNamesForFile(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  reason: string,
): Promise<((text: string) => string) | undefined> {
  if ((await identitiesOf(work, review, reason)) === undefined) return undefined;
  return nameSwitch(glossaryOf(await realPeople(work, review.id))).toRealNames;
}

async function shownUntil(work: Work, reviewId: string): Promise<Date | undefined> {
  if (work.actor.kind !== 'person') return undefined;
  const [row] = await work.tx
    .select({ until: namesShown.until })
    .from(namesShown)
    .where(
      and(
        eq(namesShown.reviewId, reviewId),
        eq(namesShown.personId, work.actor.personId),
        gt(namesShown.until, work.now),
        isNull(namesShown.endedAt),
      ),
    )
    .orderBy(desc(namesShown.until))
    .limit(1);
  return row?.until;
}

/**
 * What must not stand in a text of the review, for `identifiersIn`: of everybody named, not of its own people alone. For holders of the key;
 * undefined for everybody else. Recorded as a check.
 */
export async function identifiersOfEverybody(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
): Promise<readonly KnownPerson[] | undefined> {
  if (work.actor.kind !== 'person' || !holdNames.may(await rolesOn(work, review))) return undefined;
  return identifiersForReport(work, review);
}

/**
 * The same, for a look through a report that its author and whoever checks it for names start without holding the key: the program reads the
 * names, and shows what stands in the text as `namesOf` lets the asker read it. Recorded as a check; a job that asks each night and tells nobody
 * would bury in the record who else had it made.
 */
export async function identifiersForReport(work: Work, review: { readonly id: string }): Promise<KnownPerson[]> {
  if (work.actor.kind !== 'system')
    work.record({ action: 'identities.checked', reviewId: review.id, objectKind: 'review', objectId: review.id });
  return (await realPeople(work, review.id)).map(
    ({ pseudonym, fullName, aliases, dateOfBirth, address, postcode }) => ({
      label: pseudonym,
      names: [fullName, ...aliases].filter((name) => name !== ''),
      dateOfBirth,
      address,
      postcode,
    }),
  );
}
