import { Details, InsetText } from '../../../web/index.js';
import type { ClaimStanding } from '../judging/standing.js';
import { ruleInWords } from '../strength/rule-in-words.js';
import { StrengthTag } from './tags.js';

/** How good the proof is, why, what would make it better, and the rule by which that is worked out. */
export const StrengthSection = ({ standing }: { readonly standing: Pick<ClaimStanding, 'strength'> }) => {
  const { because, toRaise } = standing.strength;
  return (
    <>
      <h2 class="govuk-heading-m">How good the proof is</h2>
      <p class="govuk-body">
        <StrengthTag strength={standing.strength.strength} />
      </p>
      <Contrary contrary={standing.strength.contrary} />
      <ul class="govuk-list govuk-list--bullet">
        {because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {toRaise.length > 0 && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>What would make it better</strong>
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {toRaise.map((wanted) => (
              <li key={wanted}>{wanted}</li>
            ))}
          </ul>
        </>
      )}
      <Details summaryText="How strength is worked out">
        {ruleInWords.map((paragraph) => (
          <p class="govuk-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
      </Details>
    </>
  );
};

/** What stands on record against the change, beside how good the proof is. */
export const Contrary = ({ contrary }: { readonly contrary: readonly string[] }) =>
  contrary.length === 0 ? null : (
    <InsetText>
      <strong>Beside it stands what shows the contrary.</strong> {contrary.join(' ')}
    </InsetText>
  );
