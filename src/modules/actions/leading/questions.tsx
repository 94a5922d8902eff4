import type { LeadAtWork } from './by-lead.js';

/** Whom a lead asks. */
export const Questions = ({ at }: { at: LeadAtWork }) => (
  <>
    <h2 class="govuk-heading-m">Questions?</h2>
    <p class="govuk-body">
      {at.partnership.email === undefined ? (
        `Ask ${at.partnership.name}.`
      ) : (
        <>
          Write to{' '}
          <a href={`mailto:${at.partnership.email}`} class="govuk-link dhr-breakable">
            {at.partnership.email}
          </a>{' '}
          with the reference, and nothing of the case.
        </>
      )}
    </p>
  </>
);
