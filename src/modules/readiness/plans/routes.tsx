import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import { textField } from '../../../web/fields.js';
import { plural } from '../../../web/formats.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { holds } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { keepReadiness, seeReadiness } from '../policy.js';
import { isPlanKind, type PlanKind, plans } from './headings.js';
import { planOf, savePlan } from './plan.js';
import { PlanEditPage, PlanPage } from './plan-pages.js';

const kindIn = ({ params: { kind } }: Asked): PlanKind => found(isPlanKind(kind) ? kind : undefined);

const formOf = (kind: PlanKind) =>
  z.object(
    Object.fromEntries(plans[kind].headings.map(({ id, title }) => [id, textField({ what: title, max: 4000 })])),
  );

const savedInWords = (points: readonly string[]): string =>
  `Saved: ${points.filter((point) => point !== '').length} of ${plural(points.length, 'heading')} written.`;

export const planRoutes = [
  get(readinessPaths.planPattern, seeReadiness, async (work, asked, { person, partnershipId }) => {
    const kind = kindIn(asked);
    const plan = await planOf(work, partnershipId, kind);
    return show(<PlanPage kind={kind} plan={plan} mayKeep={holds(person, partnershipId, ['co-ordinator'])} />);
  }),

  get(readinessPaths.planEditPattern, keepReadiness, async (work, asked, { partnershipId }) => {
    const kind = kindIn(asked);
    const { points, version } = await planOf(work, partnershipId, kind);
    return show(<PlanEditPage kind={kind} form={emptyForm(points)} version={version} />);
  }),

  post(readinessPaths.planEditPattern, keepReadiness, async (work, asked, { partnershipId }) => {
    const kind = kindIn(asked);
    const version = versionOf(asked.body);
    const answer = readForm(formOf(kind), asked.body);
    if (!answer.ok) return show(<PlanEditPage kind={kind} form={answer.form} version={version} />, 422);
    await savePlan(work, partnershipId, { kind, points: answer.value, version, typed: asked.body });
    return goTo(readinessPaths.plan(kind), { flash: savedInWords(Object.values(answer.value)) });
  }),
];
