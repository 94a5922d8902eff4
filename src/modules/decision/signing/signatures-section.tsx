import { dateTime } from '../../../web/formats.js';
import { Said } from '../basis-summary.js';
import { stanceInWords } from '../outcomes.js';
import type { Signature } from '../record.js';

export interface SignaturesProps {
  readonly signatures: readonly Signature[];
  /** Chairs who were asked and have not answered, while it is before them. */
  readonly waitingFor: readonly string[];
  /** The signatures were given for something that has been changed since. */
  readonly voided: boolean;
}

/** What each signatory said. */
export const SignaturesSection = ({ signatures, waitingFor, voided }: SignaturesProps) => (
  <section id="signatures" class="dhr-decision-part">
    <h2 class="govuk-heading-m">Signatures</h2>
    {voided && (
      <p class="govuk-body">
        <strong>These no longer count:</strong> what they were given for has been changed since.
      </p>
    )}
    <ul class="govuk-list dhr-limbs">
      {signatures.map(({ id, name, stance, words, signedAt }) => (
        <li class="dhr-limbs__limb" key={id}>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{name}</strong>, chair of the partnership: {stanceInWords[stance].toLowerCase()},{' '}
            {dateTime(signedAt)}
          </p>
          {words !== '' && <Said text={words} />}
        </li>
      ))}
      {waitingFor.map((name) => (
        <li class="dhr-limbs__limb" key={name}>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{name}</strong>, chair of the partnership: has not signed yet
          </p>
        </li>
      ))}
    </ul>
  </section>
);
