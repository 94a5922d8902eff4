import { type Day, dayInLondon } from '../../../kernel/day.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { NamedPassage } from '../kinds.js';
import type { Update } from '../queries.js';
import type { RecommendationSaid, SilentBody, UpdateContent } from './content.js';
import { changesShown, impactInWords } from './impact.js';
import { type Facts, openingInWords, proposedDecisions } from './proposals.js';
import { readRecord, type UpdateRecord } from './read-record.js';
import { recommendationsSaid } from './what-was-said.js';

/** An update as it would be issued now, with what the record itself says of the passages that somebody may write. */
export interface DrawnUp {
  readonly content: UpdateContent;
  readonly proposed: Readonly<Record<NamedPassage, string>>;
  /** Number of the last wording. */
  readonly version: number;
  /** Passages in words of somebody's own. */
  readonly own: ReadonlySet<string>;
}

/** Draws an update up from the record as it is: everything under pseudonyms. */
export async function drawUp(
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId' | 'reference'>,
  update: Update,
): Promise<DrawnUp> {
  const record = await readRecord(work, review, update);
  const facts = factsOf(record, work.today);
  const proposed = {
    opening: openingInWords(facts),
    decisions: proposedDecisions(facts),
    impact: impactInWords(facts.changes),
  };
  const written = (passage: NamedPassage): string => record.under(record.words.own.get(passage) ?? proposed[passage]);
  return {
    content: {
      ...facts,
      opening: written('opening'),
      decisions: written('decisions'),
      impact: written('impact'),
      leaflet: leafletOf(record),
    },
    proposed,
    version: record.words.version,
    own: new Set(record.words.own.keys()),
  };
}

function factsOf(record: UpdateRecord, asOf: Day): Facts {
  const { update, publicDays, dueOn } = record;
  const recommendations = recommendationsSaid(record, asOf);
  return {
    ...{ reference: record.review.reference, partnershipName: record.partnershipName, months: update.months },
    ...{ publishedOn: publicDays?.publishedOn ?? null, takenDownOn: publicDays?.takenDownOn ?? null, dueOn },
    ...{ askedOn: dayInLondon(update.begunAt), answersBy: update.answersBy, asOf, recommendations },
    silent: silentBodies(record, recommendations),
    changes: changesShown(record),
  };
}

const leafletOf = ({ leaflet, under }: UpdateRecord): UpdateContent['leaflet'] =>
  leaflet === undefined
    ? null
    : {
        id: leaflet.id,
        title: under(leaflet.content.passages.title),
        signedOn: dayInLondon(leaflet.settledAt ?? leaflet.madeAt),
      };

/** Bodies from which nothing came, by name; one that answered of some recommendations is named for the others. */
function silentBodies({ bodies }: UpdateRecord, recommendations: readonly RecommendationSaid[]): SilentBody[] {
  const silent = recommendations.flatMap(({ number, owners }) =>
    owners.flatMap((owner) => (owner.silent ? [{ body: owner.body, number, ref: owner.ref }] : [])),
  );
  return [...Map.groupBy(silent, ({ body }) => body)]
    .map(([body, all]): SilentBody => {
      const unknown =
        all.every(({ ref }) => ref === '') && bodies.some((one) => one.bodyName === body && one.toEmail === '');
      const about = [...new Set(all.map(({ number }) => number))];
      return { body, about, why: unknown ? 'nobody-to-write-to' : 'no-answer' };
    })
    .toSorted((one, other) => one.body.localeCompare(other.body, 'en-GB'));
}
