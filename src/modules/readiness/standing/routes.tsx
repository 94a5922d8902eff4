import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { callPeople, holds, type PersonAtWork } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { keepReadiness, seeReadiness } from '../policy.js';
import { recordForm, withdrawalForm } from './form.js';
import { OverviewPage } from './overview-page.js';
import { partsOf } from './parts.js';
import { recordDone, withdrawRecord } from './record-done.js';
import { RecordPage, WithdrawalPage } from './record-page.js';
import { readinessOf, recordsOf } from './standing.js';

const mayKeep = ({ person, partnershipId }: PersonAtWork): boolean => holds(person, partnershipId, ['co-ordinator']);

async function recordPage(
  work: Work,
  { partnershipId }: PersonAtWork,
  at: { duty: string | undefined; form: FormState | undefined },
) {
  const standing = found((await readinessOf(work, partnershipId)).find(({ duty }) => duty.id === at.duty));
  const records = (await recordsOf(work, partnershipId)).filter(({ dutyId }) => dutyId === standing.duty.id);
  const part = (await partsOf(work, partnershipId)).find(({ duty }) => duty === standing.duty.id);
  const nameOf = await callPeople(
    work,
    records.map(({ recordedBy }) => recordedBy),
  );
  return <RecordPage standing={standing} part={part} records={records} nameOf={nameOf} form={at.form} />;
}

async function recordToWithdraw(work: Work, partnershipId: string, asked: Asked) {
  const { duty, record } = asked.params;
  const records = await recordsOf(work, partnershipId);
  return found(records.find(({ id, dutyId, withdrawnAt }) => id === record && dutyId === duty && withdrawnAt === null));
}

export const standingRoutes = [
  get(readinessPaths.overview, seeReadiness, async (work, _asked, at) =>
    show(
      <OverviewPage
        duties={await readinessOf(work, at.partnershipId)}
        parts={await partsOf(work, at.partnershipId)}
        mayKeep={mayKeep(at)}
      />,
    ),
  ),

  get(readinessPaths.recordPattern, seeReadiness, async (work, asked, at) => {
    const form = mayKeep(at) ? emptyForm(dayValues('doneOn', work.today)) : undefined;
    return show(await recordPage(work, at, { duty: asked.params.duty, form }));
  }),

  post(readinessPaths.recordPattern, keepReadiness, async (work, asked, at) => {
    const { duty } = asked.params;
    const standing = found((await readinessOf(work, at.partnershipId)).find((one) => one.duty.id === duty));
    const answer = readForm(recordForm(work.today), asked.body);
    if (!answer.ok) return show(await recordPage(work, at, { duty, form: answer.form }), 422);
    await recordDone(work, at.partnershipId, { ...answer.value, dutyId: standing.duty.id });
    return goTo(readinessPaths.record(standing.duty.id), { flash: 'Recorded.' });
  }),

  get(readinessPaths.withdrawalPattern, keepReadiness, async (work, asked, { partnershipId }) => {
    const { dutyId } = await recordToWithdraw(work, partnershipId, asked);
    return show(<WithdrawalPage duty={dutyId} form={emptyForm()} />);
  }),

  post(readinessPaths.withdrawalPattern, keepReadiness, async (work, asked, { partnershipId }) => {
    const { id, dutyId } = await recordToWithdraw(work, partnershipId, asked);
    const answer = readForm(withdrawalForm, asked.body);
    if (!answer.ok) return show(<WithdrawalPage duty={dutyId} form={answer.form} />, 422);
    await withdrawRecord(work, partnershipId, { id, reason: answer.value.reason });
    return goTo(readinessPaths.record(dutyId), { flash: 'The record is withdrawn.' });
  }),
];
