import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, inArray, isNotNull, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { people } from '../accounts/index.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { checkingPaths } from './checking-paths.js';
import { ANSWERS_FOR_ITS_AGENCY } from './checking-policy.js';
import { draftsToSign } from './sign-off/drafts-to-sign.js';
import { anonymityChecks, factCheckPassages, factChecks, reportVersions } from './tables.js';

/** What waits of a report for whoever asks: passages of their agency, answers to settle, the checks, a signature. One query for each. */
export async function reportWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const { personId } = actor;
  return [
    ...(await askedOfAgency(work, personId)),
    ...(await answersToSettle(work, personId)),
    ...(await draftsToCheck(work, personId)),
    ...(await secondToSign(work, personId)),
    ...(await draftsToSign(work, personId)),
  ];
}

/** The reviews in which somebody holds one of these parts today. */
const seatedAs = (work: Work, personId: string, roles: readonly string[]) =>
  work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), inArray(memberships.role, [...roles]), live(work)));

const WRITES = ['independent-chair', 'report-author'] as const;

/** Fact-checks that wait for an agency for which this person answers. */
export const awaitedOf = (work: Work, personId: string) =>
  work.tx
    .selectDistinct({ check: factChecks, reference: reviews.reference })
    .from(factChecks)
    .innerJoin(reviews, eq(reviews.id, factChecks.reviewId))
    .innerJoin(memberships, eq(memberships.reviewId, factChecks.reviewId))
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        visibleReviews(work),
        eq(memberships.personId, personId),
        inArray(memberships.role, [...ANSWERS_FOR_ITS_AGENCY]),
        live(work),
        eq(sql`coalesce(${memberships.agencyId}, ${people.agencyId})`, factChecks.agencyId),
        isNull(factChecks.answeredOn),
        isNull(factChecks.closedAt),
      ),
    );

async function askedOfAgency(work: Work, personId: string): Promise<Waiting[]> {
  return (await awaitedOf(work, personId)).map(({ check, reference }) => ({
    text: 'Check the passages of the report that were put to your agency',
    href: checkingPaths.ownAnswer(reference, check.id),
    reference,
    dueOn: check.dueOn,
  }));
}

async function answersToSettle(work: Work, personId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .selectDistinct({ reference: reviews.reference, id: factChecks.id })
    .from(factChecks)
    .innerJoin(reviews, eq(reviews.id, factChecks.reviewId))
    .innerJoin(factCheckPassages, eq(factCheckPassages.factCheckId, factChecks.id))
    .where(
      and(
        visibleReviews(work),
        inArray(factChecks.reviewId, seatedAs(work, personId, WRITES)),
        isNull(factChecks.closedAt),
        eq(factCheckPassages.answer, 'not-right'),
        isNull(factCheckPassages.settledAs),
      ),
    );
  return [...Map.groupBy(rows, ({ reference }) => reference)].map(([reference, some]) => ({
    text: 'Settle what agencies say of their passages of the report',
    href:
      some.length === 1 && some[0] !== undefined
        ? checkingPaths.factCheck(reference, some[0].id)
        : checkingPaths.factChecks(reference),
    reference,
    detail: `${plural(some.length, 'agency', 'agencies')} said that something is not right`,
  }));
}

/** Final drafts with messages of the checks to settle, as they were last counted, or without the first signature for anonymity. */
async function draftsToCheck(work: Work, personId: string): Promise<Waiting[]> {
  const isSigned = sql<boolean>`exists (select 1 from ${anonymityChecks} where ${anonymityChecks.versionId} = ${reportVersions.id})`;
  const rows = await work.tx
    .select({ reference: reviews.reference, number: reportVersions.number, open: reportVersions.checksOpen, isSigned })
    .from(reportVersions)
    .innerJoin(reviews, eq(reviews.id, reportVersions.reviewId))
    .where(
      and(
        ...[visibleReviews(work), inArray(reportVersions.reviewId, seatedAs(work, personId, WRITES))],
        ...[isNotNull(reportVersions.finalDraftAt), isNull(reportVersions.issuedOn)],
      ),
    );
  return rows.flatMap(({ reference, number, open, isSigned: done }): Waiting[] => {
    if (open !== null && open > 0)
      return [
        {
          text: 'Settle what the checks of the report say',
          href: checkingPaths.checks(reference, number),
          ...{ reference, detail: `${plural(open, 'message')} on the final draft, version ${number}` },
        },
      ];
    return done
      ? []
      : [
          {
            text: 'Look through the report for names, and sign',
            href: checkingPaths.anonymity(reference),
            ...{ reference, detail: `The final draft is version ${number}; somebody who writes it signs first` },
          },
        ];
  });
}

/** The newest check of a final draft, signed by one. */
async function secondToSign(work: Work, personId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .select({ reference: reviews.reference })
    .from(anonymityChecks)
    .innerJoin(reviews, eq(reviews.id, anonymityChecks.reviewId))
    .innerJoin(reportVersions, eq(reportVersions.id, anonymityChecks.versionId))
    .where(
      and(
        ...[
          visibleReviews(work),
          inArray(anonymityChecks.reviewId, seatedAs(work, personId, ['information-governance'])),
        ],
        isNull(anonymityChecks.secondBy),
        isNotNull(reportVersions.finalDraftAt),
        sql`not exists (select 1 from ${anonymityChecks} as newer where newer.review_id = ${anonymityChecks.reviewId}
          and newer.first_at > ${anonymityChecks.firstAt})`,
      ),
    );
  return rows.map(({ reference }) => ({
    text: 'Look through the report for names, and sign as the second of two',
    href: checkingPaths.anonymity(reference),
    reference,
  }));
}
