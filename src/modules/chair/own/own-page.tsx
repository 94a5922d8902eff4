import type { Day } from '../../../kernel/day.js';
import { shortDate } from '../../../web/formats.js';
import { EmptyState, InsetText, Page } from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import type { Appointment } from '../candidates/candidates.js';
import type { Contract } from '../candidates/contract.js';
import { ContractView } from '../candidates/contract-view.js';
import { type StatementSeen, StatementView } from '../statement/statement-pages.js';
import { officeWords } from '../words.js';

/** An office the reader holds, with their own papers of it. */
export interface OwnOffice {
  readonly appointment: Appointment;
  readonly statement: StatementSeen | undefined;
  readonly contract: Contract | undefined;
}

export interface OwnPageProps {
  readonly reference: string;
  readonly held: readonly OwnOffice[];
  /** Skills the review calls for that the panel has to bring beside the chair; empty for an author. */
  readonly gaps: readonly string[];
}

/** What a chair or an author sees of their own appointment. */
export const OwnPage = ({ reference, held, gaps }: OwnPageProps) => (
  <Page title={`My appointment, ${reference}`} heading="My appointment" caption={reference}>
    {held.length === 0 ? (
      <EmptyState heading="No appointment on record">
        <p class="govuk-body">
          You have your role in this review, but no appointment has been written down. Ask the co-ordinator.
        </p>
      </EmptyState>
    ) : (
      held.map(({ appointment, statement, contract }) => (
        <section key={appointment.id}>
          <p class="govuk-body-l">
            You were appointed {officeWords[appointment.role]} on {shortDate(appointment.appointedOn as Day)}.
          </p>
          {appointment.role === 'chair' && gaps.length > 0 && (
            <InsetText
              text={`This review also calls for these skills, which your panel has to bring: ${gaps.map(skillInWords).join('; ')}.`}
            />
          )}
          <h2 class="govuk-heading-m">Your statement of independence</h2>
          {statement === undefined ? (
            <p class="govuk-body">None on record.</p>
          ) : (
            <StatementView statement={statement} />
          )}
          <p class="govuk-body">Tell the co-ordinator at once when anything in it changes.</p>
          <h2 class="govuk-heading-m">Your contract</h2>
          {contract === undefined ? <p class="govuk-body">None on record.</p> : <ContractView contract={contract} />}
          <p class="govuk-body">
            Only the partnership changes it. The panel does not see it, and nobody approves their own invoice.
          </p>
          <h2 class="govuk-heading-m">Training and mentoring</h2>
          <p class="govuk-body">
            {appointment.certifiedOn === null
              ? 'Your certificate of training is not on record yet: send it to the co-ordinator before the first meeting.'
              : `${appointment.certificate}, ${shortDate(appointment.certifiedOn as Day)}.`}
          </p>
          <p class="govuk-body">
            {appointment.mentoringOfferedOn === null
              ? 'You can ask for mentoring from outside the review at any time.'
              : `Mentoring was offered on ${shortDate(appointment.mentoringOfferedOn as Day)}.`}
          </p>
        </section>
      ))
    )}
  </Page>
);
