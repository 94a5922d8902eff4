import {
  Button,
  choiceOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
} from '../../../web/index.js';
import { attendanceInWords, attendanceStates } from '../kinds.js';
import type { Seat } from '../panel.js';
import { meetingPaths } from '../paths.js';

export interface AttendancePageProps {
  readonly reference: string;
  readonly id: string;
  readonly seats: readonly Seat[];
  readonly form: FormState;
  /** Before it begins nobody can have come. */
  readonly hasBegun: boolean;
}

/** Who came: one question for each at the table. */
export const AttendancePage = ({ reference, id, seats, form, hasBegun }: AttendancePageProps) => (
  <Page
    title={`Who came: ${reference}`}
    heading="Who came"
    caption={reference}
    form={form}
    back={meetingPaths.one(reference, id)}
  >
    {!hasBegun ? (
      <EmptyState heading="The meeting has not begun yet">Record who came once it has.</EmptyState>
    ) : seats.length === 0 ? (
      <EmptyState heading="Nobody sits on this panel yet">
        Members of the panel, the chair and the minute taker stand here once they are appointed.
      </EmptyState>
    ) : (
      <>
        <p class="govuk-body">Saving says that the meeting was held.</p>
        <Form>
          {seats.map((seat) => (
            <Radios
              {...choiceOf(form, `state-${seat.id}`)}
              key={seat.id}
              classes="govuk-radios--small"
              fieldset={{
                legend: {
                  text: [seat.name, seat.post, seat.agencyName].filter((words) => words !== '').join(', '),
                  classes: 'govuk-fieldset__legend--s',
                },
              }}
              items={attendanceStates.map((value) => ({
                value,
                text: attendanceInWords[value],
                ...(value === 'substitute' && {
                  conditional: {
                    html: (
                      <Input
                        {...fieldOf(form, `substitute-${seat.id}`)}
                        label={{ text: 'Who came instead? Name and post' }}
                      />
                    ),
                  },
                }),
              }))}
            />
          ))}
          <Button text="Save" preventDoubleClick />
        </Form>
      </>
    )}
  </Page>
);
