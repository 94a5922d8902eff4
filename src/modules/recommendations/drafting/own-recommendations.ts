import type { Work } from '../../../platform/work.js';
import { readableVersions } from '../../agency-returns/index.js';
import type { OpenRecommendations } from '../opened.js';

/** What an agency recommends to itself in its accepted return. */
export interface OwnRecommendation {
  readonly id: string;
  readonly agencyName: string;
  readonly text: string;
  readonly reason: string;
  readonly outcome: string;
}

/** The agencies' own recommendations, from the newest accepted version of each return that the asker reads; with the names they are to read. */
export async function ownRecommendations(
  work: Work,
  { review, names }: OpenRecommendations,
): Promise<OwnRecommendation[]> {
  const versions = await readableVersions(work, review);
  const accepted = versions.filter(({ steps }) => steps.some(({ step }) => step === 'accepted'));
  const newest = accepted.filter(
    ({ version }, at) => accepted.findIndex((other) => other.version.requestId === version.requestId) === at,
  );
  return newest.flatMap(({ version: { content } }) =>
    content.recommendations.map(({ id, text, reason, outcome }) => ({
      id,
      agencyName: content.agencyName,
      text: names.text(text),
      reason: names.text(reason),
      outcome: names.text(outcome),
    })),
  );
}
