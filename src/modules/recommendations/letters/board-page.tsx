import { longDate } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  Page,
  ScrollRegion,
  Table,
} from '../../../web/index.js';
import { officerAnswerInWords } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Letter, Recommendation } from '../queries.js';
import { RecommendationTabs } from '../reading/tabs.js';
import type { LetterToSend } from './send-letters.js';

export interface BoardPageProps {
  readonly open: OpenRecommendations;
  /** Issued, with the names that the asker is to read. */
  readonly issued: readonly Recommendation[];
  /** Not sent yet, with the chief officer as far as the directory knows them. */
  readonly toSend: readonly LetterToSend[];
  readonly form: FormState;
  readonly today: string;
}

/** What went to the chief officers, and what they answered. */
export const BoardPage = (props: BoardPageProps) => {
  const { open, issued, toSend, form } = props;
  const { reference } = open.review;
  const sent = issued.flatMap((one) =>
    one.addressees.flatMap((each) => each.letters.map((letter) => ({ one, each, letter }))),
  );
  return (
    <Page title={`Chief officers: ${reference}`} heading="Recommendations" caption={reference} form={form} wide>
      <RecommendationTabs open={open} current="letters" />
      <h2 class="govuk-heading-m">Sent to chief officers</h2>
      {issued.length === 0 && (
        <p class="govuk-body">
          Nothing is issued yet. A recommendation goes to the chief officers named once it is agreed and issued, with
          the day their answer is expected.
        </p>
      )}
      {issued.length > 0 && sent.length === 0 && <p class="govuk-body">Nothing has been sent yet.</p>}
      {sent.length > 0 && (
        <ScrollRegion label="Letters to chief officers">
          <Table
            head={['Recommendation', 'Chief officer', 'Sent', 'Answer expected', 'Answer'].map((text) => ({ text }))}
            rows={sent.map(({ one, each, letter }) => [
              {
                html: (
                  <a class="govuk-link" href={`${recommendationPaths.one(reference, one.id)}#addressee-${each.id}`}>
                    {one.number}. {one.title}
                  </a>
                ),
              },
              { text: `${letter.officerName}, ${letter.officerPost}, ${each.bodyName}` },
              { text: longDate(letter.sentOn) },
              { text: longDate(letter.answerDueOn) },
              { text: answerOf(letter, props.today) },
            ])}
          />
        </ScrollRegion>
      )}
      {open.sends && toSend.length > 0 && <ToSend reference={reference} toSend={toSend} form={form} />}
    </Page>
  );
};

const answerOf = ({ answer, answeredOn, answerDueOn, listedForBoardOn }: Letter, today: string): string => {
  if (answer !== null && answeredOn !== null) return `${officerAnswerInWords[answer]}, ${longDate(answeredOn)}`;
  if (listedForBoardOn !== null) return `None; listed for the board on ${longDate(listedForBoardOn)}`;
  return answerDueOn < today ? 'Late' : 'Awaited';
};

const ToSend = ({ reference, toSend, form }: Pick<BoardPageProps, 'toSend' | 'form'> & { reference: string }) => {
  const known = toSend.filter(({ officer }) => officer.officerEmail !== '');
  const unknown = toSend.filter(({ officer }) => officer.officerEmail === '');
  return (
    <section class="dhr-no-print">
      <h2 class="govuk-heading-m">To be sent</h2>
      {known.length > 0 && (
        <Form action={recommendationPaths.page(reference, 'letters')}>
          <Checkboxes
            {...choicesOf(form, 'to')}
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: 'Send from here to', classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: 'Each chief officer gets one message with a link to each recommendation of theirs.' }}
            items={known.map(({ one, addressee, officer }) => ({
              value: addressee.id,
              text: `${officer.officerName}, ${addressee.bodyName}: ${one.number}. ${one.title}`,
            }))}
          />
          <DateInput
            {...dateOf(form, 'answerDueOn')}
            fieldset={{ legend: { text: 'An answer is expected by', classes: 'govuk-fieldset__legend--s' } }}
          />
          <Button text="Send them" preventDoubleClick />
          <Details summaryText="Read a letter first, or change how it begins">
            <ul class="govuk-list govuk-list--bullet">
              {known.map(({ one, addressee }) => (
                <li key={addressee.id}>
                  <a
                    class="govuk-link"
                    href={recommendationPaths.addressee(reference, one.id, { addressee: addressee.id, page: 'letter' })}
                  >
                    {addressee.bodyName}: {one.number}. {one.title}
                  </a>
                </li>
              ))}
            </ul>
          </Details>
        </Form>
      )}
      {unknown.length > 0 && (
        <>
          <p class="govuk-body">Nobody is known to write to, or it goes on paper:</p>
          <ul class="govuk-list govuk-list--bullet">
            {unknown.map(({ one, addressee }) => (
              <li key={addressee.id}>
                <a
                  class="govuk-link"
                  href={recommendationPaths.addressee(reference, one.id, { addressee: addressee.id, page: 'letter' })}
                >
                  {addressee.bodyName}: {one.number}. {one.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
