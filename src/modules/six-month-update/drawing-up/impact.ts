import { inWords } from '../../../kernel/day.js';
import { plural } from '../../../web/formats.js';
import type { ProofKind } from '../../actions/index.js';
import type { ChangeShown } from './content.js';
import type { UpdateRecord } from './read-record.js';
import { evidenceOf } from './what-was-said.js';

/** Kinds of proof that show a change in practice, and not only that something was done. */
const SHOWS_CHANGE: readonly ProofKind[] = ['practice', 'outcome', 'voice'];

/** What shows that practice changed: the one place that says so, from the proof that is on record. */
export const changesShown = ({ recommendations, actions, under }: UpdateRecord): ChangeShown[] =>
  actions.flatMap(({ action, proofs }) => {
    const number = recommendations.find(({ id }) => id === action.recommendationId)?.number;
    if (number === undefined || action.state === 'superseded') return [];
    return proofs
      .filter(({ kind }) => SHOWS_CHANGE.includes(kind))
      .map((proof) => ({ ...evidenceOf(proof, under), recommendation: number, body: action.leadBody }));
  });

/** The same in sentences, as the update says it until somebody writes it in words of their own. */
export function impactInWords(changes: readonly ChangeShown[]): string {
  if (changes.length === 0)
    return 'No proof on record shows a change in practice yet. What was issued or taught shows that something was done, not that it made a difference.';
  const independent = changes.filter((one) => one.independent).length;
  const lines = changes.map(
    ({ recommendation, body, kind, title, datedOn }) =>
      `- Recommendation ${recommendation}, ${body}: ${title} (${kind.toLowerCase()}${datedOn === null ? '' : `, ${inWords(datedOn)}`}).`,
  );
  return [
    `${plural(changes.length, 'piece')} of proof on record ${changes.length === 1 ? 'shows' : 'show'} practice, outcomes or people’s own voice; ${independent} of them ${independent === 1 ? 'was' : 'were'} made by somebody other than the body that acted.`,
    lines.join('\n'),
  ].join('\n\n');
}
