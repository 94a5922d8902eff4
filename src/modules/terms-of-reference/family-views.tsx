import { longDate } from '../../web/formats.js';
import { type FamilyComment, familyPaths } from '../family/index.js';

export interface FamilyViewsProps {
  readonly reference: string;
  readonly comments: readonly FamilyComment[];
}

/** What the family was asked and said about the terms, and what they were answered. For those who run the review and no one else. */
export const FamilyViews = ({ reference, comments }: FamilyViewsProps) => (
  <section aria-labelledby="family-views">
    <h2 class="govuk-heading-m" id="family-views">
      What the family says
    </h2>
    {comments.length === 0 ? (
      <p class="govuk-body">Nothing is recorded yet. Families ask to say early what a review should look at.</p>
    ) : (
      <ul class="govuk-list dhr-limbs">
        {comments.map((one) => (
          <View key={one.id} reference={reference} one={one} />
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={familyPaths.family(reference)}>
        Record a comment
      </a>
      , on the page of whoever made it. Only those who run this review read it here.
    </p>
  </section>
);

const View = ({ reference, one }: { reference: string; one: FamilyComment }) => (
  <li class="dhr-limbs__limb">
    <strong>{one.relationship}</strong>, asked on {longDate(one.askedOn)}.
    {one.saidOn !== null && (
      <>
        {' '}
        On {longDate(one.saidOn)} they said:
        <p class="govuk-body dhr-said">{one.said}</p>
      </>
    )}
    {one.answeredOn !== null && (
      <p class="govuk-body">
        <strong>Answered on {longDate(one.answeredOn)}:</strong> {one.answer}
      </p>
    )}
    {one.answeredOn === null && (
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        <a class="govuk-link" href={familyPaths.comment(reference, one.contactId, one.id)}>
          {one.saidOn === null ? 'Record what they said' : 'Record the answer to them'}
          <span class="govuk-visually-hidden">
            : {one.relationship}, asked on {longDate(one.askedOn)}
          </span>
        </a>
      </p>
    )}
  </li>
);
