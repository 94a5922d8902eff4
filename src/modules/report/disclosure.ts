import { dayInLondon } from '../../kernel/day.js';
import type { DisclosureItem } from '../../platform/catalogue.js';
import { asc, eq } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { agencies, people } from '../accounts/index.js';
import { anonymityChecks, factChecks, reportSignatures, reportVersions } from './tables.js';

const holder = 'The partnership';
const GONE = 'A former colleague';

/** The report, and what agencies, the look for names and its signatories said of it: that it was made and by whom, never what it says. */
export async function reportItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  return [
    ...(await versionItems(work, reviewId)),
    ...(await factCheckItems(work, reviewId)),
    ...(await anonymityItems(work, reviewId)),
    ...(await signatureItems(work, reviewId)),
  ];
}

async function versionItems(work: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await work.tx
    .select({
      id: reportVersions.id,
      number: reportVersions.number,
      madeAt: reportVersions.madeAt,
      author: people.name,
    })
    .from(reportVersions)
    .leftJoin(people, eq(people.id, reportVersions.madeBy))
    .where(eq(reportVersions.reviewId, reviewId))
    .orderBy(asc(reportVersions.number));
  return rows.map(({ id, number, madeAt, author }) => ({
    key: `report-version:${id}`,
    title: `Overview report and executive summary, version ${number}`,
    author: author ?? GONE,
    madeOn: dayInLondon(madeAt),
    holder,
  }));
}

async function factCheckItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: factChecks.id, on: factChecks.askedOn, answeredOn: factChecks.answeredOn, agency: agencies.name })
    .from(factChecks)
    .leftJoin(agencies, eq(agencies.id, factChecks.agencyId))
    .where(eq(factChecks.reviewId, reviewId))
    .orderBy(asc(factChecks.askedAt), asc(factChecks.id));
  return rows.map(({ id, on, answeredOn, agency }) => ({
    key: `fact-check:${id}`,
    title: answeredOn === null ? 'Passages put to an agency to check' : 'What an agency answered on its passages',
    ...{ author: agency ?? 'An agency', madeOn: answeredOn ?? on, holder },
  }));
}

async function anonymityItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select({ id: anonymityChecks.id, at: anonymityChecks.firstAt, author: people.name })
    .from(anonymityChecks)
    .leftJoin(people, eq(people.id, anonymityChecks.firstBy))
    .where(eq(anonymityChecks.reviewId, reviewId))
    .orderBy(asc(anonymityChecks.firstAt));
  return rows.map(({ id, at, author }) => ({
    key: `anonymity-check:${id}`,
    ...{ title: 'Check of the report for anonymity', author: author ?? GONE, madeOn: dayInLondon(at), holder },
  }));
}

async function signatureItems({ tx }: Work, reviewId: string): Promise<DisclosureItem[]> {
  const rows = await tx
    .select()
    .from(reportSignatures)
    .where(eq(reportSignatures.reviewId, reviewId))
    .orderBy(asc(reportSignatures.signedAt));
  return rows.map(({ id, verdict, name, signedAt }) => ({
    key: `report-signature:${id}`,
    title: verdict === 'signed' ? 'Signature under the report' : 'Report sent back by a signatory',
    ...{ author: name, madeOn: dayInLondon(signedAt), holder },
  }));
}
