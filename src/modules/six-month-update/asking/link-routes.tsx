import { eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { Elsewhere, type Guard, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { rejected } from '../../../web/forms.js';
import { emptyForm, type FormState, Page } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { byLink } from '../../links/index.js';
import { findReviewById } from '../../reviews/index.js';
import { askingPaths } from '../paths.js';
import { type AskedBody, askedBodies, isOpen, type Update } from '../queries.js';
import { askings, updates } from '../tables.js';
import { type AskedAbout, aboutFor } from './about-for.js';
import { AnswerForm } from './answer-fields.js';
import { ASKING_LINK } from './ask-owners.js';
import { answerValues, readAnswers } from './form.js';
import { keepAnswers } from './keep-answers.js';

/** What a body is asked, as it has it open. */
interface AskingInHand {
  readonly asked: AskedBody;
  readonly update: Update;
  readonly about: readonly AskedAbout[];
  readonly reference: string;
  readonly partnershipName: string;
}

/** Read as the program itself: whoever comes by the link has no rights but to this. */
const inHand = (work: Work, id: string): Promise<AskingInHand | undefined> =>
  asSystem(work, async () => {
    const [row] = await work.tx
      .select({ update: updates })
      .from(askings)
      .innerJoin(updates, eq(updates.id, askings.updateId))
      .where(eq(askings.id, id));
    if (row === undefined) return undefined;
    const asked = found((await askedBodies(work, [row.update.id])).find((one) => one.id === id));
    const review = found(await findReviewById(work, row.update.reviewId));
    const { name: partnershipName } = found(await findPartnership(work, review.partnershipId));
    const about = await aboutFor(work, review, asked);
    return { asked, update: row.update, about, reference: review.reference, partnershipName };
  });

const link = byLink('six-month-updates.answer', ASKING_LINK);

const held: Guard<AskingInHand> = {
  ...link,
  open: async (work, asked) => {
    const opened = await link.open(work, asked);
    return opened === undefined || opened instanceof Elsewhere ? opened : inHand(work, opened.subjectId);
  },
};

const AnswerPage = ({ hand, form }: { hand: AskingInHand; form: FormState }) => {
  const { asked, update, about, reference, partnershipName } = hand;
  const isAsked = isOpen(update) && about.length > 0;
  return (
    <Page
      title={`What came of the recommendations ${reference}`}
      heading="What came of the recommendations"
      caption={`${asked.bodyName}, ${reference}`}
      form={form}
    >
      {isAsked ? (
        <>
          <p class="govuk-body-l">
            {partnershipName} tells its board what came of each recommendation. Please answer by{' '}
            {longDate(update.answersBy)}.
          </p>
          <p class="govuk-body">
            You can answer some now and the others later, and change what you said until the paper is drawn up.
          </p>
          <AnswerForm about={about} form={form} nameLabel="Your name and post" action={askingPaths.one(asked.id)} />
        </>
      ) : (
        <p class="govuk-body-l">Nothing is asked of you any more. Thank you.</p>
      )}
    </Page>
  );
};

const filled = ({ asked, about }: AskingInHand): Record<string, string> => ({
  ...answerValues(
    asked.answers,
    about.map(({ id }) => id),
  ),
  answeredName: asked.answers[0]?.answeredName ?? asked.toName,
});

export const askingLinkRoutes: readonly Route[] = [
  get(askingPaths.pattern, held, (_work, _asked, hand) =>
    show(<AnswerPage hand={hand} form={emptyForm(filled(hand))} />),
  ),

  post(askingPaths.pattern, held, async (work, asked, hand) => {
    const here = askingPaths.one(hand.asked.id);
    if (!isOpen(hand.update) || hand.about.length === 0) return goTo(here);
    const ids = hand.about.map(({ id }) => id);
    const read = readAnswers(asked.body, { ids, before: filled(hand), today: work.today });
    if ('errors' in read) return show(<AnswerPage hand={hand} form={rejected(asked.body, read.errors)} />, 422);
    await keepAnswers(work, { asked: hand.asked, given: read.answers, answeredName: read.answeredName });
    return goTo(here, { flash: 'Thank you. The partnership has what you said.' });
  }),
];
