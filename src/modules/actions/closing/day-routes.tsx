import { z } from 'zod';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { oneOf, textField } from '../../../web/fields.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import {
  Button,
  choiceOf,
  emptyForm,
  Form,
  type FormState,
  fieldOf,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { type OpenAction, onAction } from '../guards.js';
import { actionPaths } from '../paths.js';
import { keepPlan } from '../policy.js';
import { type PendingAsk, pendingAsk, stepsAndDelays } from '../progress/came.js';
import { settleDay } from './settle-day.js';

const keeps = onAction(keepPlan);

const dayForm = z.object({
  answer: oneOf(['agree', 'refuse'], 'Select whether you agree the day'),
  reason: textField({ what: 'The reason', max: 2000 }),
});

interface DayPageProps {
  readonly open: OpenAction;
  readonly ask: PendingAsk | undefined;
  readonly form: FormState;
}

const DayPage = ({ open, ask, form }: DayPageProps) => {
  const { review, planned, names } = open;
  const { action } = planned;
  return (
    <Page
      title={`Another day: ${review.reference}`}
      heading="Another day is asked for"
      caption={review.reference}
      form={form}
      back={actionPaths.below(review.reference, action.id, 'progress')}
    >
      <p class="govuk-body-l dhr-lines">{names.text(action.what)}</p>
      {ask === undefined ? (
        <p class="govuk-body">No other day is asked for now, or it was answered.</p>
      ) : (
        <>
          <p class="govuk-body">
            On {longDate(ask.askedOn)} the lead asked for {longDate(ask.dueOn)} instead of {longDate(action.dueOn)}.
          </p>
          <p class="govuk-body dhr-lines">{names.text(ask.because)}</p>
          <Form version={action.version}>
            <Radios
              {...choiceOf(form, 'answer')}
              fieldset={{ legend: { text: 'Do you agree it?', classes: 'govuk-fieldset__legend--s' } }}
              items={[
                { value: 'agree', text: `Yes: its day is ${longDate(ask.dueOn)}` },
                { value: 'refuse', text: `No: it stays at ${longDate(action.dueOn)}` },
              ]}
            />
            <Textarea
              {...fieldOf(form, 'reason')}
              label={{ text: 'Why', classes: 'govuk-label--s' }}
              hint={{ text: 'Needed if you do not agree. The lead reads it.' }}
              rows={4}
            />
            <Button text="Save the answer" preventDoubleClick />
          </Form>
        </>
      )}
    </Page>
  );
};

const dayPage = async (work: Work, open: OpenAction, form: FormState) => {
  const { delays } = await stepsAndDelays(work, [open.planned.action.id]);
  return <DayPage open={open} ask={pendingAsk(open.planned, delays)} form={form} />;
};

async function settle(work: Work, asked: Asked, open: OpenAction) {
  const read = readForm(dayForm, asked.body);
  if (!read.ok) return show(await dayPage(work, open, read.form), 422);
  const agreed = read.value.answer === 'agree';
  const answer = { agreed, reason: read.value.reason, version: versionOf(asked.body), typed: asked.body };
  if ((await settleDay(work, open, answer)) === 'reason-missing') {
    const form = rejected(asked.body, [{ field: 'reason', message: 'Enter why not: the lead reads it' }]);
    return show(await dayPage(work, open, form), 422);
  }
  return goTo(actionPaths.below(open.review.reference, open.planned.action.id, 'progress'), {
    flash: agreed ? 'The day is agreed. The lead is told.' : 'The day stays. The lead is told why.',
  });
}

export const dayRoutes: readonly Route[] = [
  get(actionPaths.belowPattern('another-day'), keeps, async (work, _asked, open) =>
    show(await dayPage(work, open, emptyForm())),
  ),
  post(actionPaths.belowPattern('another-day'), keeps, settle),
];
