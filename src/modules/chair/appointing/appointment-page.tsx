import type { Day } from '../../../kernel/day.js';
import { shortDate } from '../../../web/formats.js';
import { Button, InsetText, Page, SummaryList } from '../../../web/index.js';
import { skillInWords } from '../../readiness/index.js';
import type { Appointment } from '../candidates/candidates.js';
import { chairPaths } from '../paths.js';
import { officeWords } from '../words.js';

export interface AppointmentPageProps {
  readonly reference: string;
  readonly appointment: Appointment;
  readonly decidedBy: string;
  readonly gaps: readonly string[];
  readonly mayKeep: boolean;
}

/** An appointment: training, mentoring, letter, end. */
export const AppointmentPage = ({ reference, appointment, decidedBy, gaps, mayKeep }: AppointmentPageProps) => {
  const { id, name, role, appointedOn, reason, endedOn, endedReason } = appointment;
  const change = (href: string, what: string) =>
    mayKeep && endedOn === null ? { actions: { items: [{ href, text: 'Change', visuallyHiddenText: what }] } } : {};
  return (
    <Page
      title={`${name}, ${officeWords[role]}, ${reference}`}
      heading={name}
      caption={`Appointed ${officeWords[role]}`}
      back={chairPaths.overview(reference)}
    >
      {endedOn !== null && <InsetText text={`Ended ${shortDate(endedOn as Day)}: ${endedReason ?? ''}`} />}
      <SummaryList
        rows={[
          { key: { text: 'Appointed' }, value: { text: `${shortDate(appointedOn as Day)}, decided by ${decidedBy}` } },
          { key: { text: 'Why' }, value: { html: <span class="dhr-lines">{reason}</span> } },
          {
            key: { text: 'Training' },
            value: {
              text:
                appointment.certifiedOn === null
                  ? 'No certificate yet: needed before the first meeting'
                  : `${appointment.certificate}, ${shortDate(appointment.certifiedOn as Day)}`,
            },
            ...change(chairPaths.training(reference, id), 'training'),
          },
          {
            key: { text: 'Mentoring' },
            value: {
              text:
                appointment.mentoringOfferedOn === null
                  ? 'Not offered yet'
                  : `Offered ${shortDate(appointment.mentoringOfferedOn as Day)}. ${appointment.mentoring}`,
            },
            ...change(chairPaths.mentoring(reference, id), 'mentoring'),
          },
          ...(role === 'author'
            ? []
            : [
                {
                  key: { text: 'The panel has to bring' },
                  value: {
                    text: gaps.length === 0 ? 'Nothing beyond what they bring' : gaps.map(skillInWords).join('; '),
                  },
                },
              ]),
        ]}
      />
      <div class="govuk-button-group">
        <Button
          text="Letter of confirmation (Word)"
          href={chairPaths.letter(reference, id)}
          classes="govuk-button--secondary"
        />
        <a class="govuk-link" href={chairPaths.candidate(reference, appointment.candidateId)}>
          Statement and contract
        </a>
        {endedOn === null && (
          <a class="govuk-link" href={chairPaths.end(reference, id)}>
            End the appointment
          </a>
        )}
      </div>
    </Page>
  );
};
