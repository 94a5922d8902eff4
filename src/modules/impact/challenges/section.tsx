import { isTheme, themeInWords } from '../../../kernel/themes.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { Button } from '../../../web/index.js';
import { notIndependent } from '../judging/rules.js';
import { challengeAnswerInWords } from '../kinds.js';
import type { OpenClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import type { Challenge } from '../queries.js';
import { CLOSE } from '../recurrence/rules.js';
import type { FoundAgain } from './found-again.js';

export interface ChallengesProps {
  readonly open: OpenClaim;
  readonly challenges: readonly FoundAgain[];
  readonly names: ReadonlyMap<string, string>;
}

/** What was found since that is like what this claim was to change. */
export const Challenges = ({ open, challenges, names }: ChallengesProps) => {
  const { review, standing, asJudge, keeps } = open;
  const { state } = standing.claim;
  const adds = keeps && (state === 'agreed' || state === 'settled');
  if (challenges.length === 0 && !adds) return null;
  return (
    <section>
      <h2 class="govuk-heading-m" id="challenges">
        Found again since
      </h2>
      <p class="govuk-body">
        {challenges.length === 0
          ? 'Nothing like what was to change here is known to have been found since.'
          : 'A later finding, or learning from elsewhere, is like what was to change here. Boards do not see the change as sustained until somebody independent has answered it.'}
      </p>
      {challenges.map((one) => (
        <div key={one.challenge.id} class="govuk-!-margin-bottom-5">
          <WhatWasFound one={one} />
          <p class="govuk-hint govuk-!-margin-bottom-1">
            Found on {longDate(one.challenge.foundOn)}. {whyLike(one.challenge, standing.claim.bodyName)}
          </p>
          {one.challenge.raisedBy !== null && (
            <p class="govuk-body govuk-!-margin-bottom-1">
              Held beside it by {names.get(one.challenge.raisedBy) ?? 'a former colleague'}:{' '}
              <span class="dhr-lines">{one.challenge.raisedBecause}</span>
            </p>
          )}
          {one.challenge.answer !== null ? (
            <p class="govuk-body">
              <strong>{challengeAnswerInWords[one.challenge.answer]}.</strong>{' '}
              <span class="dhr-lines">{one.challenge.answerWords}</span>
              <br />
              <span class="govuk-hint">
                {one.challenge.answeredAt !== null && dateTime(one.challenge.answeredAt)},{' '}
                {names.get(one.challenge.answeredBy ?? '') ?? 'a former colleague'}
              </span>
            </p>
          ) : one.found === undefined ? (
            <p class="govuk-body">Somebody to whom it is open answers it: whoever co-ordinates reviews can read it.</p>
          ) : (
            notIndependent(asJudge, standing.claim) === undefined && (
              <Button
                html={
                  <>
                    Answer it<span class="govuk-visually-hidden">: {one.found.text}</span>
                  </>
                }
                href={changePaths.below(review.reference, standing.claim.id, `challenges/${one.challenge.id}`)}
                classes="dhr-no-print"
              />
            )
          )}
        </div>
      ))}
      {adds && (
        <Button
          text="Enter what was found again"
          href={changePaths.below(review.reference, standing.claim.id, 'found-again')}
          classes="govuk-button--secondary dhr-no-print"
        />
      )}
    </section>
  );
};

/** What was found again, named to whoever may read it. */
export const WhatWasFound = ({ one: { challenge, found } }: { readonly one: FoundAgain }) => (
  <p class="govuk-body govuk-!-margin-bottom-1">
    {found === undefined ? (
      challenge.findingId === null ? (
        'Learning from elsewhere, which is not open to you.'
      ) : (
        'A finding of another review of the partnership, which is not open to you.'
      )
    ) : (
      <a class="govuk-link govuk-!-font-weight-bold" href={found.href}>
        {found.text}
      </a>
    )}
  </p>
);

/** Why the two are held beside each other. */
export function whyLike({ theme, sameBody, likeness }: Challenge, body: string): string {
  const alike = [
    ...(isTheme(theme) ? [`under the same theme (${themeInWords(theme)})`] : []),
    ...(sameBody ? [`about ${body} too`] : []),
    ...(likeness >= CLOSE ? ['close to it in words'] : []),
  ];
  return alike.length === 0 ? '' : `It is ${alike.join(', ')}.`;
}
