import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { findingLife } from '../life.js';
import { findingAsked, onFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { keepFindings } from '../policy.js';
import { withNames } from '../queries.js';
import { settleFinding } from './settle-finding.js';
import { StepPage } from './step-page.js';

const keeps = onFindings(keepFindings);
const stepForm = z.object({ reason: textField({ what: 'The reason', max: 2000 }) });

/** The step that an address names. */
const transition = ({ params }: Asked) => found(findingLife.find(({ step }) => step === params.step));

export const settlingRoutes: readonly Route[] = [
  get(findingPaths.stepPattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    const { step, from } = transition(asked);
    const { reference } = open.review;
    if (!from.includes(finding.state))
      return goTo(findingPaths.one(reference, finding.id), { flash: 'That cannot be done from where it stands now.' });
    const shown = withNames(finding, open.names.text);
    return show(<StepPage reference={reference} finding={shown} step={step} form={emptyForm()} />);
  }),

  post(findingPaths.stepPattern, keeps, async (work, asked, open) => {
    const finding = await findingAsked(work, asked, open);
    const { step, done } = transition(asked);
    const { reference } = open.review;
    const read = readForm(stepForm, asked.body);
    const page = (form: ReturnType<typeof emptyForm>) =>
      show(
        <StepPage reference={reference} finding={withNames(finding, open.names.text)} step={step} form={form} />,
        422,
      );
    if (!read.ok) return page(read.form);
    const change = { finding, step, reason: read.value.reason, version: versionOf(asked.body), typed: asked.body };
    if ((await settleFinding(work, open, change)) === 'reason-missing')
      return page(rejected(asked.body, [{ field: 'reason', message: 'Enter why it is set aside' }]));
    return goTo(findingPaths.one(reference, finding.id), {
      flash: `Finding ${finding.number}: ${done.toLowerCase()}.`,
    });
  }),
];
