import { dayInLondon } from '../../../kernel/day.js';
import { textDifferences } from '../../../platform/text-differences.js';
import { longDate } from '../../../web/formats.js';
import { Button, Differences, Form } from '../../../web/index.js';
import { isOpenToChange } from '../drafting/change-recommendation.js';
import { chaserWayInWords, discussionAnswerInWords, discussionWayInWords, officerAnswerInWords } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { AddressedTo, Chaser, Discussion, Letter, Recommendation } from '../queries.js';
import { awaited } from '../reminded-by-voice.js';
import { isUnsettled } from '../rules.js';

interface AddresseesProps {
  readonly open: OpenRecommendations;
  readonly one: Recommendation;
}

/** Whom it is for, with what each was asked, answered and sent. */
export const Addressees = ({ open, one }: AddresseesProps) => {
  const { reference } = open.review;
  return (
    <>
      <h2 class="govuk-heading-m">Whom it is for</h2>
      {one.addressees.map((addressee) => (
        <OneAddressee key={addressee.id} open={open} one={one} addressee={addressee} />
      ))}
      {one.former.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Before</h3>
          {one.former.map((former) => (
            <div class="govuk-!-margin-bottom-3" key={former.id}>
              <p class="govuk-body govuk-!-margin-bottom-1">
                <strong>{former.bodyName}</strong>: {former.removedReason}
                {former.succeededBy !== null && `. ${nameOf(one, former.succeededBy)} took it over`}
              </p>
              <Said addressee={former} one={one} />
            </div>
          ))}
        </>
      )}
      {open.keeps && isOpenToChange(one.state) && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={recommendationPaths.below(reference, one.id, 'addressees')}>
            Add whom it is for
          </a>
        </p>
      )}
    </>
  );
};

const nameOf = ({ addressees, former }: Recommendation, id: string): string =>
  [...addressees, ...former].find((one) => one.id === id)?.bodyName ?? 'Another body';

const OneAddressee = ({ open, one, addressee }: AddresseesProps & { readonly addressee: AddressedTo }) => (
  <div class="dhr-marked govuk-!-margin-bottom-4" id={`addressee-${addressee.id}`}>
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{addressee.bodyName}</h3>
    {addressee.discussions.length === 0 && <p class="govuk-body">Has not been asked about it yet.</p>}
    <Said addressee={addressee} one={one} />
    <Ways open={open} one={one} addressee={addressee} />
  </div>
);

const Said = ({ addressee, one }: { readonly addressee: AddressedTo; readonly one: Recommendation }) => (
  <>
    {addressee.discussions.map((discussion) => (
      <div key={discussion.id}>
        <OneDiscussion discussion={discussion} one={one} />
        <Chased chasers={addressee.chasers} about={discussion.id} />
      </div>
    ))}
    {addressee.letters.map((letter) => (
      <div key={letter.id}>
        <OneLetter letter={letter} />
        <Chased chasers={addressee.chasers} about={letter.id} />
      </div>
    ))}
  </>
);

const Chased = ({ chasers, about }: { readonly chasers: readonly Chaser[]; readonly about: string }) => {
  const own = chasers.filter((chaser) => chaser.about === about);
  return own.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {own.map(({ way, toName, note, sentAt }) => (
        <li key={sentAt.toISOString()}>
          {chaserWayInWords[way]} on {longDate(dayInLondon(sentAt))}: {toName}
          {note !== '' && <span class="dhr-lines">. {note}</span>}
        </li>
      ))}
    </ul>
  );
};

const OneDiscussion = ({ discussion, one }: { readonly discussion: Discussion; readonly one: Recommendation }) => {
  const { answer, answerText, proposedWording, settled, answeredName, answeredPost, answeredOn } = discussion;
  return (
    <div class="govuk-!-margin-bottom-2">
      <p class="govuk-body govuk-!-margin-bottom-1">
        {discussionWayInWords[discussion.way]}, asked on {longDate(discussion.askedOn)} about wording{' '}
        {discussion.wordingVersion}
        {answer === null &&
          (discussion.answerDueOn === null
            ? '. No answer yet'
            : `. An answer is asked for by ${longDate(discussion.answerDueOn)}`)}
      </p>
      {answer !== null && answeredOn !== null && (
        <p class="govuk-body govuk-!-margin-bottom-1 dhr-lines">
          <strong>{discussionAnswerInWords[answer]}</strong>, {[answeredName, answeredPost].filter(Boolean).join(', ')},{' '}
          {longDate(answeredOn)}
          {answerText !== '' && `: ${answerText}`}
        </p>
      )}
      {proposedWording !== '' && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">The wording that they propose, against the one that stands:</p>
          <Differences stretches={textDifferences(one.wording, proposedWording)} />
        </>
      )}
      {settled !== '' && <p class="govuk-body dhr-lines">What was made of it: {settled}</p>}
    </div>
  );
};

const OneLetter = ({ letter }: { readonly letter: Letter }) => (
  <p class="govuk-body govuk-!-margin-bottom-1 dhr-lines">
    Sent to {letter.officerName}, {letter.officerPost}, on {longDate(letter.sentOn)}.{' '}
    {letter.answer === null || letter.answeredOn === null ? (
      `An answer is expected by ${longDate(letter.answerDueOn)}${
        letter.listedForBoardOn === null ? '' : `; listed for the board on ${longDate(letter.listedForBoardOn)}`
      }.`
    ) : (
      <>
        <strong>{officerAnswerInWords[letter.answer]}</strong> on {longDate(letter.answeredOn)}
        {letter.answerText !== '' && `: ${letter.answerText}`}
      </>
    )}
  </p>
);

const Ways = ({ open, one, addressee }: AddresseesProps & { readonly addressee: AddressedTo }) => {
  const { reference } = open.review;
  const at = (page: string) => recommendationPaths.addressee(reference, one.id, { addressee: addressee.id, page });
  const last = addressee.discussions.at(-1);
  const asks = open.keeps && one.state === 'in-discussion';
  const links = [
    ...(asks
      ? [
          ['asking', 'Ask by a link'],
          ['conversation', 'Record what they said'],
          ...(awaited(addressee, 'discussion') === undefined ? [] : [['spoken', 'Spoken to them about an answer']]),
        ]
      : []),
    ...(open.keeps && addressee.discussions.some(isUnsettled) ? [['settling', 'Say what was made of the answer']] : []),
    ...(open.sends && one.state === 'issued' && !addressee.letters.some(({ answer }) => answer === null)
      ? [['letter', 'Letter to the chief officer']]
      : []),
    ...(open.sends && addressee.letters.some(({ answer }) => answer === null)
      ? [
          ['letter-answer', 'Record the chief officer’s answer'],
          ['letter-spoken', 'Spoken to the chief officer’s office'],
        ]
      : []),
    ...(open.keeps ? [['removal', 'Take out, or hand over to a successor']] : []),
  ];
  return (
    <div class="dhr-no-print">
      <p class="govuk-body govuk-!-margin-bottom-1">
        {links.map(([page = '', text = ''], index) => (
          <span key={page}>
            {index > 0 && ' | '}
            <a class="govuk-link" href={at(page)}>
              {text}
              <span class="govuk-visually-hidden">: {addressee.bodyName}</span>
            </a>
          </span>
        ))}
      </p>
      {open.sends && addressee.letters.some(({ answer }) => answer === null) && (
        <Form action={at('letter-reminder')} unsavedChanges="off">
          <Button
            text="Remind the chief officer"
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
            preventDoubleClick
          />
        </Form>
      )}
      {asks && last?.way === 'link' && last.answer === null && (
        <Form action={at('reminder')} unsavedChanges="off">
          <Button
            text="Send the link again"
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
            preventDoubleClick
          />
        </Form>
      )}
    </div>
  );
};
