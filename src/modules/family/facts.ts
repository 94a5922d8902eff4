import type { DatedFact } from '../../kernel/duty.js';
import { and, inArray, isNull } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { approachBlockers, type FamilyHappened, familyFacts } from './rules.js';
import {
  advocacies,
  comments,
  contacts,
  exchanges,
  invitations,
  leafletsGiven,
  photographs,
  plans,
  pseudonymAgreements,
  readings,
} from './tables.js';

/**
 * The dated facts of many reviews. Read as the program, because whoever sees the duties of a review may not see its family: nothing but days
 * leaves this function.
 */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  if (ids.length === 0) return new Map();
  const rows = await asSystem(work, () => rowsOf(work, ids));
  return new Map(ids.map((id) => [id, familyFacts(happenedIn(rows, id))]));
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function rowsOf({ tx }: Work, ids: string[]) {
  return {
    contacts: await tx
      .select({
        reviewId: contacts.reviewId,
        id: contacts.id,
        side: contacts.side,
        warning: contacts.warning,
        warningNumber: contacts.warningNumber,
        doNotContact: contacts.doNotContact,
        diedOn: contacts.diedOn,
      })
      .from(contacts)
      .where(inArray(contacts.reviewId, ids)),
    met: await tx
      .select()
      .from(exchanges)
      .where(inArray(exchanges.reviewId, ids))
      .orderBy(exchanges.happenedOn, exchanges.recordedAt),
    advocacies: await tx
      .select({ reviewId: advocacies.reviewId, on: advocacies.toldOn })
      .from(advocacies)
      .where(and(inArray(advocacies.reviewId, ids), isNull(advocacies.withdrawnAt))),
    leaflets: await tx
      .select({ reviewId: leafletsGiven.reviewId, on: leafletsGiven.givenOn })
      .from(leafletsGiven)
      .where(and(inArray(leafletsGiven.reviewId, ids), isNull(leafletsGiven.withdrawnAt))),
    plans: await tx
      .select({ reviewId: plans.reviewId, on: plans.madeOn })
      .from(plans)
      .where(inArray(plans.reviewId, ids)),
    agreements: await tx
      .select({ reviewId: pseudonymAgreements.reviewId, on: pseudonymAgreements.agreedOn })
      .from(pseudonymAgreements)
      .where(inArray(pseudonymAgreements.reviewId, ids)),
    consents: await tx
      .select({ reviewId: photographs.reviewId, on: photographs.agreedOn, withdrawnOn: photographs.withdrawnOn })
      .from(photographs)
      .where(inArray(photographs.reviewId, ids)),
    invitations: await tx
      .select({ reviewId: invitations.reviewId, on: invitations.decidedOn, decided: invitations.decided })
      .from(invitations)
      .where(inArray(invitations.reviewId, ids)),
    readings: await tx
      .select({ reviewId: readings.reviewId, contactId: readings.contactId, readOn: readings.readOn })
      .from(readings)
      .where(inArray(readings.reviewId, ids)),
    comments: await tx
      .select({
        reviewId: comments.reviewId,
        contactId: comments.contactId,
        about: comments.about,
        saidOn: comments.saidOn,
        answeredOn: comments.answeredOn,
      })
      .from(comments)
      .where(inArray(comments.reviewId, ids)),
  };
}

const of = <Row extends { reviewId: string }>(rows: readonly Row[], id: string): Row[] =>
  rows.filter(({ reviewId }) => reviewId === id);

const daysOf = <Row extends { reviewId: string; on: FamilyHappened['plannedOn'][number] }>(
  rows: readonly Row[],
  id: string,
) => of(rows, id).map(({ on }) => on);

function happenedIn(rows: Rows, id: string): FamilyHappened {
  const people = of(rows.contacts, id);
  const sideOf = new Map(people.map((one) => [one.id, one.side]));
  return {
    contacts: people.map((one) => ({ ...one, mayApproach: approachBlockers(one).length === 0 })),
    met: of(rows.met, id)
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map((one) => ({ ...one, on: one.happenedOn, side: sideOf.get(one.contactId) ?? 'alleged' })),
    advocacyOn: daysOf(rows.advocacies, id),
    leafletsOn: daysOf(rows.leaflets, id),
    plannedOn: daysOf(rows.plans, id),
    pseudonymsOn: daysOf(rows.agreements, id),
    photographOn: of(rows.consents, id).flatMap(({ on, withdrawnOn }) => (withdrawnOn === null ? [on] : [])),
    invitedOn: of(rows.invitations, id).flatMap(({ on, decided }) => (decided === 'invited' ? [on] : [])),
    readings: of(rows.readings, id),
    draftComments: of(rows.comments, id).filter(({ about }) => about === 'draft'),
  };
}
