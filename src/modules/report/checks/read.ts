import type { KnownPerson } from '../../../kernel/identifiers.js';
import type { Work } from '../../../platform/work.js';
import { chairFileOf } from '../../chair/index.js';
import { findingPaths, findingsOf } from '../../findings/index.js';
import { identifiersForReport, namedPaths, peopleNamed } from '../../named-people/index.js';
import { panelOf } from '../../panel/index.js';
import { isLive, recommendationPaths, recommendationsOf } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import type { VersionContent } from '../content.js';
import { reportPartInWords } from '../kinds.js';
import { outline } from '../outline.js';
import { reportPaths } from '../paths.js';
import { partsOfVersion } from '../queries.js';
import type { CheckedPart, CheckedReport } from './checked.js';
import { identifiersLeft, type LeftStanding } from './identifiers-left.js';
import type { CheckMessage } from './messages.js';
import { checkReportTexts } from './rules.js';
import { staffNames } from './staff-names.js';

/** Sections that have nothing to say until later. */
const OPTIONAL = new Set(['appendix-letter']);

/** A message of either kind. */
export type Message = CheckMessage & Partial<Pick<LeftStanding, 'of'>>;

/** A version as the checks go through it. Its messages lead to the section that is being written. */
export const partsToCheck = (reference: string, version: { readonly content: VersionContent }): CheckedPart[] =>
  partsOfVersion(version).map(({ part, key, heading, text }) => ({
    ...{ part, key, text },
    where: `${reportPartInWords[part]}, ${heading}`,
    href: reportPaths.section(reference, { part, key }),
  }));

/** Everything that the checks have to say of these parts. Real names are read by the program; the look is recorded. */
export async function messagesOn(
  work: Work,
  review: OpenReview,
  parts: readonly CheckedPart[],
): Promise<readonly Message[]> {
  const panel = (await panelOf(work, review.id)).filter(({ leftOn }) => leftOn === null);
  const known = await identifiersForReport(work, review);
  const left = identifiersLeft(parts, {
    known,
    staff: await staffNames(work, review),
    mayStand: await mayStand(work, review, panel, known),
  });
  return [...left, ...checkReportTexts(await checkedReport(work, review, { parts, panel }))];
}

/** The names that stand in a report because they must. */
export async function mayStand(
  work: Work,
  review: OpenReview,
  panel: readonly { readonly name: string; readonly mayBeNamed: boolean }[],
  known: readonly KnownPerson[],
): Promise<string[]> {
  const { appointments } = await chairFileOf(work, review);
  const office = appointments.map(({ name }) => name);
  const listed = panel.flatMap(({ name, mayBeNamed }) => (mayBeNamed ? [name] : []));
  const inTheCase = new Set(known.flatMap(({ names }) => names));
  return [...office, ...listed].filter((name) => !inTheCase.has(name));
}

async function checkedReport(
  work: Work,
  review: OpenReview,
  { parts, panel }: Pick<CheckedReport, 'parts' | 'panel'>,
): Promise<CheckedReport> {
  const { id, reference } = review;
  const findings = (await findingsOf(work, id)).filter(({ state, keyIssue }) => state === 'agreed' && keyIssue);
  const recommendations = (await recommendationsOf(work, id)).filter(({ state }) => isLive(state));
  return {
    parts,
    panel,
    layout: outline.map(({ part, key, heading }) => ({
      ...{ part, key, optional: OPTIONAL.has(key) },
      where: `${reportPartInWords[part]}, ${heading}`,
      href: reportPaths.section(reference, { part, key }),
    })),
    pseudonyms: (await peopleNamed(work, id)).map(({ pseudonym }) => pseudonym),
    keyIssues: findings.map((one) => ({ ...one, href: findingPaths.one(reference, one.id) })),
    recommendations: recommendations.map((one) => ({ ...one, href: recommendationPaths.one(reference, one.id) })),
    whoIsWho: namedPaths.list(reference),
  };
}
