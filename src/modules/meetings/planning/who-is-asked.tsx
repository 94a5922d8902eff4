import { Button, Form, type FormState, Table } from '../../../web/index.js';
import { type Reply, replyInWords } from '../kinds.js';
import { meetingPaths } from '../paths.js';
import type { Meeting } from '../queries.js';
import { AnswerTaken } from './answer-taken.js';

/** Somebody at the table, whether they were asked, and what they said. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly agencyName: string;
  readonly hasAccount: boolean;
  readonly reach: 'asked' | 'not-asked' | 'no-address' | 'shut-out';
  readonly said: { readonly reply: Reply; readonly substitute: string; readonly stale: boolean } | undefined;
  /** They arranged it themselves. */
  readonly takenToCome: boolean;
}

/** Everybody at the table, with their answers, and the press that asks those who were not asked. */
export const WhoIsAsked = ({
  reference,
  meeting,
  asked,
  mayKeep,
  form,
}: {
  reference: string;
  meeting: Meeting;
  asked: readonly Asked[];
  mayKeep: boolean;
  form: FormState;
}) => {
  const toAsk = asked.filter(({ reach }) => reach === 'not-asked').length;
  const withoutAccount = asked.filter(({ hasAccount }) => !hasAccount);
  const isOpen = meeting.cancelledAt === null && meeting.attendedAt === null;
  return (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        {isOpen ? 'Who is asked' : 'Who was asked'}
      </h2>
      {asked.length === 0 ? (
        <p class="govuk-body">Nobody sits on the panel of this review yet.</p>
      ) : (
        <Table
          head={[{ text: 'Who' }, { text: 'Answer' }]}
          rows={asked.map((one) => [
            { text: [one.name, one.post, one.agencyName].filter((words) => words !== '').join(', ') },
            { text: answerInWords(one, isOpen) },
          ])}
        />
      )}
      {mayKeep && isOpen && toAsk > 0 && (
        <Form action={meetingPaths.invite(reference, meeting.id)} unsavedChanges="off">
          <p class="govuk-body">
            Each gets a message of their own with a calendar file: the reference, the place and a link. No names.
          </p>
          <Button text={toAsk === 1 ? 'Invite one person' : `Invite ${toAsk} people`} preventDoubleClick />
        </Form>
      )}
      {mayKeep && isOpen && withoutAccount.length > 0 && (
        <AnswerTaken reference={reference} id={meeting.id} form={form} seats={withoutAccount} />
      )}
    </section>
  );
};

function answerInWords({ reach, said, takenToCome }: Asked, isOpen: boolean): string {
  if (reach === 'shut-out') return 'Not asked: the review is closed to them';
  if (said !== undefined) {
    const words = said.reply === 'substitute' ? `Sends ${said.substitute}` : replyInWords[said.reply];
    return said.stale ? `${words}, said before the meeting was changed` : words;
  }
  if (takenToCome) return 'Arranged the meeting';
  return (isOpen ? UNANSWERED : UNANSWERED_THEN)[reach];
}

const UNANSWERED = {
  asked: 'No answer yet',
  'not-asked': 'Not asked yet',
  'no-address': 'No e-mail address: ask them yourself',
} as const;

/** Of a meeting that was held or called off: nothing is waited for any more. */
const UNANSWERED_THEN = {
  asked: 'Did not answer',
  'not-asked': 'Not asked from here',
  'no-address': 'Not asked from here',
} as const;
