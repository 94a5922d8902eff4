import { longDate } from '../../../web/formats.js';
import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../web/index.js';
import { Again } from '../judging/again.js';
import { type ChallengeAnswer, challengeAnswerInWords, challengeAnswers } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { compared } from '../reading-figures/rules.js';
import { comparedInWords } from '../reading-figures/words.js';
import type { FoundAgain } from './found-again.js';
import { WhatWasFound, whyLike } from './section.js';

export interface AnswerPageProps {
  readonly open: OpenClaim;
  readonly one: FoundAgain;
  readonly form: FormState;
}

/** The earlier claim and what was found since, side by side, and what somebody independent says to it. */
export const AnswerPage = ({ open, one, form }: AnswerPageProps) => {
  const { review, standing, today } = open;
  const { claim, actedOn } = standing;
  return (
    <Page
      title={`Found again: ${review.reference}`}
      heading="It was found again. Does the change stand?"
      caption={`${review.reference}, ${claim.bodyName}`}
      form={form}
      back={`${changePaths.one(review.reference, claim.id)}#challenges`}
    >
      <h2 class="govuk-heading-m">What was to be different</h2>
      <p class="govuk-body-l">{claim.wording.different}</p>
      {claim.measures.map(({ id, definition, series }) => (
        <p class="govuk-body" key={id}>
          <strong>{definition.what}.</strong> {comparedInWords(series, compared(series, { actedOn, today })).join(' ')}
        </p>
      ))}
      <h2 class="govuk-heading-m">What was found since</h2>
      <WhatWasFound one={one} />
      <p class="govuk-body">
        Found on {longDate(one.challenge.foundOn)}. {whyLike(one.challenge, claim.bodyName)}{' '}
        {one.challenge.raisedBecause}
      </p>
      <p class="govuk-body">
        {actedOn === undefined
          ? 'Nobody has told yet that the action began.'
          : `The action began on ${longDate(actedOn)}: look in the finding whether it tells of a time before that.`}
      </p>
      <Form>
        <Radios
          {...choiceOf(form, 'answer')}
          fieldset={{ legend: { text: 'What do you say to it?', classes: 'govuk-fieldset__legend--m' } }}
          items={challengeAnswers.map((value) => ({
            value,
            text: challengeAnswerInWords[value],
            hint: { text: HINTS[value] },
          }))}
        />
        <Textarea
          {...fieldOf(form, 'words')}
          label={{ text: 'Why?', classes: 'govuk-label--s' }}
          hint={{
            text: 'As in: what was found is of a day before the action began. Whoever reads the plan reads it; boards read the answer alone. Name nobody.',
          }}
          rows={5}
        />
        <Again
          open={open}
          form={form}
          asked="If it came back: open its actions again?"
          hint="Their leads are told why. Where their day is past, agree another with them. It counts only where you say that it came back."
        />
        <Button text="Save the answer" preventDoubleClick />
      </Form>
    </Page>
  );
};

const HINTS: Readonly<Record<ChallengeAnswer, string>> = {
  stands: 'Boards see the change as it was judged.',
  'came-back': 'Boards see that it came back. It is followed again, until somebody judges it anew.',
  'another-matter': 'Boards see the change as it was judged.',
};
