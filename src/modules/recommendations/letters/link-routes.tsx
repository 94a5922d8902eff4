import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { Elsewhere, type Guard, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected } from '../../../web/forms.js';
import { Button, emptyForm, Form, type FormState, Page } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import { reviews } from '../../reviews/index.js';
import { Wording } from '../discussing/wording.js';
import { officerAnswerInWords } from '../kinds.js';
import { letterPaths } from '../paths.js';
import type { Letter, RecommendationRow } from '../queries.js';
import { recommendationAddressees, recommendationLetters, recommendations, recommendationWordings } from '../tables.js';
import { answerLetterByLink } from './answer-letter.js';
import { officerForm, saidErrors } from './form.js';
import { OfficerFields } from './pages.js';
import { LETTER_LINK } from './send-letters.js';

/** A letter as the chief officer has it open. */
interface LetterInHand {
  readonly letter: Letter;
  readonly one: RecommendationRow;
  readonly bodyName: string;
  /** The wording that was sent. */
  readonly wording: string;
  readonly reference: string;
  readonly partnershipName: string;
  /** Not answered, and still for this body. */
  readonly isOpen: boolean;
}

/** Read as the program itself: whoever comes by the link has no rights but to this. */
const inHand = (work: Work, id: string): Promise<LetterInHand | undefined> =>
  asSystem(work, async () => {
    const [row] = await work.tx
      .select({
        ...{ letter: recommendationLetters, one: recommendations, addressee: recommendationAddressees },
        ...{ wording: recommendationWordings.wording, reference: reviews.reference },
      })
      .from(recommendationLetters)
      .innerJoin(recommendations, eq(recommendations.id, recommendationLetters.recommendationId))
      .innerJoin(recommendationAddressees, eq(recommendationAddressees.id, recommendationLetters.addresseeId))
      .innerJoin(
        recommendationWordings,
        and(
          eq(recommendationWordings.recommendationId, recommendations.id),
          eq(recommendationWordings.number, recommendationLetters.wordingVersion),
        ),
      )
      .innerJoin(reviews, eq(reviews.id, recommendations.reviewId))
      .where(eq(recommendationLetters.id, id));
    if (row === undefined) return undefined;
    const { addressee, ...rest } = row;
    const partnership = found(await findPartnership(work, row.one.partnershipId));
    return {
      ...{ ...rest, bodyName: addressee.bodyName, partnershipName: partnership.name },
      isOpen: row.letter.answer === null && addressee.removedAt === null,
    };
  });

const held: Guard<LetterInHand> = {
  ...byLink('recommendations.answer-letter', LETTER_LINK),
  open: async (work, asked) => {
    const link = await byLink('recommendations.answer-letter', LETTER_LINK).open(work, asked);
    return link === undefined || link instanceof Elsewhere ? link : inHand(work, link.subjectId);
  },
};

const OfficerPage = ({ hand, form }: { hand: LetterInHand; form: FormState }) => {
  const { letter, one, bodyName, reference } = hand;
  return (
    <Page
      title={`Recommendation to ${bodyName} ${reference}`}
      heading={`A recommendation to ${bodyName}`}
      caption={`${hand.partnershipName}, ${reference}`}
      form={form}
    >
      {hand.isOpen && (
        <p class="govuk-body-l">
          For {letter.officerName}, {letter.officerPost}. Your answer is expected by {longDate(letter.answerDueOn)}.
        </p>
      )}
      {letter.answer !== null && letter.answeredOn !== null && (
        <p class="govuk-body-l dhr-lines">
          Answered on {longDate(letter.answeredOn)}: {officerAnswerInWords[letter.answer].toLowerCase()}.{' '}
          {letter.answerText}
        </p>
      )}
      {letter.answer === null && !hand.isOpen && (
        <p class="govuk-body-l">No answer is expected from you any more: another body has taken it over.</p>
      )}
      {letter.words !== '' && <p class="govuk-body dhr-lines">{letter.words}</p>}
      <Wording one={one} wording={hand.wording} />
      {hand.isOpen && (
        <Form action={letterPaths.one(letter.id)}>
          <OfficerFields form={form} />
          <Button text="Send the answer" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};

export const letterLinkRoutes: readonly Route[] = [
  get(letterPaths.pattern, held, (_work, _asked, hand) => {
    const { officerName, officerPost } = hand.letter;
    const form = hand.isOpen ? emptyForm({ answeredName: officerName, answeredPost: officerPost }) : emptyForm();
    return show(<OfficerPage hand={hand} form={form} />);
  }),

  post(letterPaths.pattern, held, async (work, asked, hand) => {
    const here = letterPaths.one(hand.letter.id);
    if (!hand.isOpen) return goTo(here);
    const read = readForm(officerForm, asked.body);
    if (!read.ok) return show(<OfficerPage hand={hand} form={read.form} />, 422);
    const errors = saidErrors(read.value);
    if (errors.length > 0) return show(<OfficerPage hand={hand} form={rejected(asked.body, errors)} />, 422);
    await answerLetterByLink(work, hand.letter, read.value);
    return goTo(here, { flash: 'Thank you. The partnership has your answer.' });
  }),
];
