import { dateTime } from '../../../web/formats.js';
import { Button, Page, Panel, SummaryList } from '../../../web/index.js';
import { personInWords } from '../answer.js';
import { answerSections, type NameOf, nilRows } from '../answer-rows.js';
import { answerPaths } from '../paths.js';
import type { ScopingReturn } from '../queries.js';
import type { AnswerInHand } from './answer-in-hand.js';

/** What was handed in, for its sender to keep. */
export interface ReceiptProps {
  readonly held: AnswerInHand;
  readonly handedIn: ScopingReturn;
  readonly nameOf: NameOf;
}

export const ReceiptPage = ({ held, handedIn, nameOf }: ReceiptProps) => {
  const { content } = handedIn;
  const rows =
    content.nilReason === undefined
      ? answerSections(content, nameOf).flatMap((section) => section.rows)
      : nilRows(content);
  return (
    <Page title={`Answer handed in, scoping request ${held.reference}`} back={answerPaths.overview(held.request.id)}>
      <Panel titleText="Answer handed in" html={<>Scoping request {held.reference}</>} />
      <p class="govuk-body">
        Received on {dateTime(handedIn.submittedAt)}
        {handedIn.number > 1 && `, correction ${handedIn.number - 1}`}. {held.partnershipName} has been told.
        {handedIn.fromEmail !== null && ' We have sent you a receipt that says nothing of what you answered.'}
      </p>
      <h2 class="govuk-heading-m">What you can do now</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>Keep your records secured until the partnership tells you otherwise.</li>
        <li>If something was wrong or you find more, correct your answer. The earlier one stays on record.</li>
      </ul>
      <Button
        href={answerPaths.overview(held.request.id)}
        text="Correct your answer"
        classes="govuk-button--secondary"
      />
      <h2 class="govuk-heading-m">What you handed in</h2>
      <SummaryList
        rows={[...rows, { label: 'Answered by', value: personInWords(content.respondent) }].map(({ label, value }) => ({
          key: { text: label },
          value: { html: <span class="dhr-lines">{value}</span> },
        }))}
      />
    </Page>
  );
};
