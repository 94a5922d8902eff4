import type { Day } from '../../../kernel/day.js';
import { doneOf, type PlannedAction } from '../../actions/index.js';
import type { Reach } from '../../recommendations/index.js';
import { actionsFor } from '../closure.js';
import { type ClaimStanding, claimStanding } from '../judging/standing.js';
import type { Claim } from '../queries.js';
import { askedAbout, KEEPERS } from './asked.js';
import { lastingOf, verdictNow } from './lasting.js';
import { type ChangeRow, themeGroupsOf } from './rows.js';

/** An issued recommendation, as far as the board's page needs it; its texts without names. */
export interface IssuedOne {
  readonly id: string;
  readonly reviewId: string;
  readonly reference: string;
  readonly number: number;
  readonly title: string;
  /** Codes of its themes, known or not. */
  readonly themes: readonly string[];
  readonly reach: Reach;
  readonly issuedOn: Day | undefined;
  /** Those that it is for. */
  readonly bodies: readonly string[];
}

/** What rows are arranged from. */
export interface Arranged {
  readonly issued: readonly IssuedOne[];
  readonly claims: readonly Claim[];
  readonly actions: readonly PlannedAction[];
  readonly today: Day;
}

/** A row with all that stands behind it. */
export interface ArrangedRow {
  readonly row: ChangeRow;
  readonly standing: ClaimStanding | undefined;
}

/** A row to each claim; of a recommendation that has none, one to each body that it is for. */
export function arrange({ issued, claims, actions, today }: Arranged): ArrangedRow[] {
  const live = Map.groupBy(
    claims.filter(({ state }) => state !== 'withdrawn'),
    ({ recommendationId }) => recommendationId,
  );
  return issued.flatMap((one) => {
    const own = actions.filter(({ action }) => action.recommendationId === one.id);
    const said = live.get(one.id) ?? [];
    return said.length > 0
      ? said.map((claim) => rowOfClaim(one, claimStanding(claim, own, today), today))
      : rowsWithoutClaim(one, own);
  });
}

const ofRecommendation = ({ id, reference, number, title, themes }: IssuedOne) => ({
  ...{ recommendationId: id, reference, number, title },
  themes: themeGroupsOf(themes),
});

function rowOfClaim(one: IssuedOne, standing: ClaimStanding, today: Day): ArrangedRow {
  const { claim, actions, strength } = standing;
  const { different, forWhom, practice } = claim.wording;
  const done = doneOf(actions.map(({ action }) => action.state));
  const read = claim.measures.flatMap(({ series }) => series.points.map(({ on }) => on)).toSorted();
  return {
    standing,
    row: {
      ...ofRecommendation(one),
      ...{ claimId: claim.id, body: claim.bodyName, claim: { different, forWhom, practice }, done },
      ...{ strength: strength.strength, verdict: verdictNow(standing), lasting: lastingOf(standing) },
      ...{ asked: askedAbout(standing, done, today), readOn: read.at(-1) },
    },
  };
}

/** Nobody has said how change would be seen. That is not asked of a national body, whose answer comes by letter, nor of what will not be done. */
function rowsWithoutClaim(one: IssuedOne, own: readonly PlannedAction[]): ArrangedRow[] {
  const leads = own.filter(({ action }) => action.state !== 'superseded').map(({ action }) => action.leadBody);
  const bodies = [...new Set(one.bodies.length > 0 ? one.bodies : leads)];
  return (bodies.length > 0 ? bodies : ['']).map((body) => {
    const done = doneOf(
      actionsFor({ recommendationId: one.id, bodyName: body }, own).map(({ action }) => action.state),
    );
    return {
      standing: undefined,
      row: {
        ...{ ...ofRecommendation(one), body, claimId: undefined, claim: undefined },
        done,
        ...{ strength: 'none', verdict: undefined, lasting: 'not-assessed', readOn: undefined },
        asked:
          one.reach === 'national' || done === 'not-implemented'
            ? []
            : [{ kind: 'claim-missing', who: body === '' ? KEEPERS : body, since: one.issuedOn }],
      },
    };
  });
}
