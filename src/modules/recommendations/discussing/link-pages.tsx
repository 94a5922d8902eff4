import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { discussionAnswerInWords } from '../kinds.js';
import { discussionPaths } from '../paths.js';
import type { Addressee, Discussion, RecommendationRow } from '../queries.js';
import { Wording } from './wording.js';

/** A discussion as whoever was asked has it open: what is put to them, and nothing of the review besides. */
export interface DiscussionInHand {
  readonly discussion: Discussion;
  readonly one: RecommendationRow;
  readonly addressee: Addressee;
  /** The wording that they were asked about. */
  readonly wording: string;
  readonly reference: string;
  readonly partnershipName: string;
  /** Not answered, and still discussed. */
  readonly isOpen: boolean;
}

/** What an organisation is asked before a recommendation to it is final. */
export const AnswerPage = ({ hand, form }: { hand: DiscussionInHand; form: FormState }) => {
  const { discussion, one, addressee, reference } = hand;
  return (
    <Page
      title={`Recommendation to ${addressee.bodyName} ${reference}`}
      heading={`A recommendation to ${addressee.bodyName}`}
      caption={`${hand.partnershipName}, ${reference}`}
      form={form}
    >
      <p class="govuk-body-l">
        Before it is final: is its purpose right, is what is expected within your power, and is the wording clear?
      </p>
      {discussion.answerDueOn !== null && (
        <p class="govuk-body">Please answer by {longDate(discussion.answerDueOn)}.</p>
      )}
      {discussion.message !== '' && <InsetText text={discussion.message} />}
      <Wording one={one} wording={hand.wording} />
      <Form action={discussionPaths.one(discussion.id)}>
        <Radios
          {...choiceOf(form, 'answer')}
          fieldset={{ legend: { text: 'What do you say of it?', classes: 'govuk-fieldset__legend--m' } }}
          items={[
            { value: 'agrees', text: 'We agree with it' },
            { value: 'asks-for-change', text: 'We ask for a change' },
            { value: 'disagrees', text: 'We do not agree' },
          ]}
        />
        <Textarea
          {...fieldOf(form, 'proposedWording')}
          label={label('If you ask for a change: the wording you propose')}
          hint={{ text: 'It begins with the wording as it stands. Leave it as it is to propose nothing.' }}
          rows={5}
        />
        <Textarea
          {...fieldOf(form, 'answerText')}
          label={label('Why?')}
          hint={{ text: 'Needed if you do not agree. No names, please.' }}
          rows={4}
        />
        <Input {...fieldOf(form, 'answeredName')} label={label('Your name')} />
        <Input {...fieldOf(form, 'answeredPost')} label={label('Your post')} />
        <Button text="Send the answer" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** What was answered, or that it is not asked any more. */
export const AnsweredPage = ({ hand }: { hand: DiscussionInHand }) => {
  const { discussion, one, addressee, reference } = hand;
  return (
    <Page
      title={`Recommendation to ${addressee.bodyName} ${reference}`}
      heading={`A recommendation to ${addressee.bodyName}`}
      caption={`${hand.partnershipName}, ${reference}`}
    >
      {discussion.answer === null || discussion.answeredOn === null ? (
        <p class="govuk-body">
          It is not being discussed any more. If you want to add something, write to the partnership.
        </p>
      ) : (
        <>
          <p class="govuk-body-l">
            Answered on {longDate(discussion.answeredOn)}: {discussionAnswerInWords[discussion.answer].toLowerCase()}.
          </p>
          {discussion.answerText !== '' && <p class="govuk-body dhr-lines">{discussion.answerText}</p>}
          {discussion.proposedWording !== '' && (
            <p class="govuk-body dhr-lines">The wording proposed: {discussion.proposedWording}</p>
          )}
          <p class="govuk-body">
            The chair and the author of the report read it next. If the wording becomes another, you hear of it before
            it is issued.
          </p>
        </>
      )}
      <Wording one={one} wording={hand.wording} />
    </Page>
  );
};
