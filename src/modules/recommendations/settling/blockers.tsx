import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import type { StepBlocker } from '../rules.js';

export interface BlockersProps {
  readonly reference: string;
  readonly one: Pick<Recommendation, 'id'>;
  readonly blockers: readonly StepBlocker[];
}

/** What stands in the way, each with the place that mends it. */
export const Blockers = ({ reference, one, blockers }: BlockersProps) => (
  <div class="govuk-inset-text">
    <p class="govuk-body">This comes first:</p>
    <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {blockers.map(({ message, mend }) => (
        <li key={message}>
          <a class="govuk-link" href={placeOf(reference, one.id, mend)}>
            {message}
          </a>
        </li>
      ))}
    </ul>
  </div>
);

function placeOf(reference: string, id: string, mend: StepBlocker['mend']): string {
  if ('page' in mend) return recommendationPaths.below(reference, id, mend.page);
  const [addressee, page] = 'asking' in mend ? [mend.asking, 'asking'] : [mend.settle, 'settling'];
  return recommendationPaths.addressee(reference, id, { addressee, page });
}
