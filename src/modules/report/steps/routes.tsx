import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { commentsShown } from '../comments/shown.js';
import { reportSteps } from '../kinds.js';
import { onReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import { readReport, writeReport } from '../policy.js';
import { reportOf } from '../queries.js';
import { stepForm } from '../versions/form.js';
import { ListPage } from '../writing/list-page.js';
import { writersOf } from '../writing/presence.js';
import { noteStep, withdrawStep } from './note-step.js';
import { StepDays, StepPage } from './steps-view.js';

const [writes, reads] = [onReport(writeReport), onReport(readReport)];

const stepAsked = ({ params }: Asked) => found(reportSteps.find((step) => step === params.step));

export const listRoutes: readonly Route[] = [
  get(reportPaths.listPattern, reads, async (work, _asked, open) => {
    const { id, reference } = open.review;
    if (!open.writes) return goTo(reportPaths.versions(reference));
    const { sections, steps } = await reportOf(work, id);
    const waiting = (await commentsShown(work, open)).filter(({ answeredAs }) => answeredAs === null);
    const counts = Map.groupBy(waiting, ({ part, key }) => `${part}/${key}`);
    return show(
      <ListPage
        open={open}
        sections={sections}
        writers={await writersOf(work, id)}
        waiting={new Map([...counts].map(([at, list]) => [at, list.length]))}
        steps={<StepDays reference={reference} steps={steps} />}
      />,
    );
  }),

  get(reportPaths.stepPattern, writes, async (work, asked, { review }) => {
    const step = stepAsked(asked);
    const noted = (await reportOf(work, review.id)).steps.get(step);
    const form = emptyForm({ ...dayValues('on', noted?.onDay ?? work.today), note: noted?.note ?? '' });
    return show(<StepPage reference={review.reference} step={step} noted={noted !== undefined} form={form} />);
  }),

  post(reportPaths.stepPattern, writes, async (work, asked, { review }) => {
    const step = stepAsked(asked);
    const to = reportPaths.list(review.reference);
    if (asked.body['take-back'] === 'yes') {
      const taken = await withdrawStep(work, review, step);
      if (taken)
        work.record({
          action: 'report.step-withdrawn',
          reviewId: review.id,
          objectKind: 'review',
          objectId: review.id,
        });
      return goTo(to, { flash: 'Taken back.' });
    }
    const read = readForm(stepForm(work.today), asked.body);
    const noted = (await reportOf(work, review.id)).steps.has(step);
    if (!read.ok)
      return show(<StepPage reference={review.reference} step={step} noted={noted} form={read.form} />, 422);
    await noteStep(work, review, { step, ...read.value });
    return goTo(to, { flash: 'Saved.' });
  }),
];
