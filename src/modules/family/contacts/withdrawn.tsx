import { familyPaths } from '../paths.js';

/** Below a record: why it was withdrawn, or the way to withdraw it. `what` says for those who hear it which record. */
export const Withdrawn = ({
  reference,
  one,
  what,
}: {
  reference: string;
  one: {
    readonly id: string;
    readonly contactId: string;
    readonly withdrawnAt: Date | null;
    readonly withdrawnReason: string | null;
  };
  what: string;
}) =>
  one.withdrawnAt !== null ? (
    <p class="govuk-body-s">
      <strong>Withdrawn:</strong> {one.withdrawnReason}
    </p>
  ) : (
    <p class="govuk-body-s govuk-!-margin-bottom-0">
      <a class="govuk-link" href={familyPaths.withdrawal(reference, one.contactId, one.id)}>
        Withdraw this record<span class="govuk-visually-hidden"> {what}</span>
      </a>
    </p>
  );
