import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { proceedingPaths } from '../paths.js';
import { keepPauses, seePauses } from '../policy.js';
import { agreementsOf } from '../queries.js';
import { endPause } from './end-pause.js';
import { pauseEndForm, pauseForm, pauseWithdrawalForm } from './form.js';
import { PauseEndPage, PauseWithdrawalPage } from './form-pages.js';
import { PausesPage } from './pages.js';
import { allPausesOf, endChangesOf, pauseRecords } from './queries.js';
import { costs, pauseBlockers, sayPauseBlocker } from './rules.js';
import { startPause } from './start-pause.js';
import { withdrawPause } from './withdraw-pause.js';

const keeping = onReview(keepPauses);

async function pausesPage(work: Work, review: OpenReview, form: FormState) {
  const states = await work.catalogue.standingOf(work, review.id);
  return (
    <PausesPage
      reference={review.reference}
      pauses={await allPausesOf(work, review.id)}
      changes={await endChangesOf(work, review.id)}
      costs={costs(work.catalogue.duties, states)}
      form={form}
      today={work.today}
      mayKeep={keepPauses.may(review.roles)}
      mayPause={states.some(({ dutyId, startedOn }) => dutyId === 'D-14' && startedOn !== undefined)}
    />
  );
}

/** The agreement of this review that a pause follows from. */
const agreementNamed = async (work: Work, reviewId: string, id: string | undefined) =>
  (await agreementsOf(work, reviewId)).find((agreed) => agreed.id === id && agreed.outcome === 'pause');

const openPause = async (work: Work, reviewId: string, id: string | undefined) =>
  isUuid(id ?? '') ? (await pauseRecords(work, [reviewId])).find((pause) => pause.id === id) : undefined;

/** The pauses of a review. */
export const pauseRoutes = [
  get(proceedingPaths.pausesPattern, onReview(seePauses), async (work, asked, review) => {
    const agreed = await agreementNamed(work, review.id, asked.query.agreement);
    const form = emptyForm(
      agreed === undefined
        ? {}
        : {
            agreement: agreed.id,
            agreedBy: `${agreed.agreedBy}, with ${agreed.police}`.slice(0, 200),
            reason: agreed.reason,
            ...dayValues('from', agreed.agreedOn),
          },
    );
    return show(await pausesPage(work, review, form));
  }),

  post(proceedingPaths.pausesPattern, keeping, async (work, asked, review) => {
    const answer = readForm(pauseForm, asked.body);
    if (!answer.ok) return show(await pausesPage(work, review, answer.form), 422);
    const { extent, stops, agreement, ...pause } = answer.value;
    const noStage = extent === 'some' && stops.length === 0;
    const blockers = noStage
      ? pauseBlockers({ ...pause, extent, stops }, { decidedOn: pause.from, others: [] })
      : await startPause(work, review, {
          ...pause,
          stops: extent === 'all' ? [] : stops,
          agreementId: (await agreementNamed(work, review.id, agreement))?.id,
        });
    if (blockers.length > 0)
      return show(await pausesPage(work, review, rejected(asked.body, blockers.map(sayPauseBlocker))), 422);
    return goTo(proceedingPaths.pauses(review.reference), {
      flash: 'The pause is recorded. A letter to the Home Office waits among the notices.',
    });
  }),

  get(proceedingPaths.pauseEndPattern, keeping, async (work, asked, { id, reference }) => {
    const pause = found(await openPause(work, id, asked.params.id));
    return show(<PauseEndPage reference={reference} pause={pause} form={emptyForm(dayValues('to', work.today))} />);
  }),

  post(proceedingPaths.pauseEndPattern, keeping, async (work, asked, review) => {
    const pause = found(await openPause(work, review.id, asked.params.id));
    const again = (form: FormState) =>
      show(<PauseEndPage reference={review.reference} pause={pause} form={form} />, 422);
    const answer = readForm(pauseEndForm, asked.body);
    if (!answer.ok) return again(answer.form);
    const end = { ...answer.value, version: versionOf(asked.body) };
    const blockers = await endPause(work, { review, pause }, end);
    if (blockers.length > 0)
      return again(
        rejected(
          asked.body,
          blockers.map((blocker) => ({ ...sayPauseBlocker(blocker), field: 'to' })),
        ),
      );
    return goTo(proceedingPaths.pauses(review.reference), { flash: `The end of the pause is recorded.` });
  }),

  get(proceedingPaths.pauseWithdrawalPattern, keeping, async (work, asked, { id, reference }) => {
    found(await openPause(work, id, asked.params.id));
    return show(<PauseWithdrawalPage reference={reference} form={emptyForm()} />);
  }),

  post(proceedingPaths.pauseWithdrawalPattern, keeping, async (work, asked, review) => {
    const pause = found((await allPausesOf(work, review.id)).find(({ id }) => id === asked.params.id));
    const answer = readForm(pauseWithdrawalForm, asked.body);
    if (!answer.ok) return show(<PauseWithdrawalPage reference={review.reference} form={answer.form} />, 422);
    await withdrawPause(work, review, { id: pause.id, ...answer.value });
    return goTo(proceedingPaths.pauses(review.reference), { flash: 'The pause is taken back.' });
  }),
];
