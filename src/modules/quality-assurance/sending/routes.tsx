import { dayInLondon } from '../../../kernel/day.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dateTime, longDate } from '../../../web/formats.js';
import { rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { settingsOf } from '../../accounts/index.js';
import { versionsOf } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { openSet } from '../pack/open-set.js';
import { qaPaths } from '../paths.js';
import { runQa } from '../policy.js';
import { type KeptSet, setsOf, submissionsOf } from '../queries.js';
import { readSending, type SendingDraft } from './form.js';
import { recordSending } from './record-sending.js';
import { SendingPage } from './sending-page.js';
import { type SetSaid, setSaid } from './set-said.js';

const runs = onReview(runQa);

async function page(work: Work, review: OpenReview, form: FormState) {
  const versions = await versionsOf(work, review.id);
  const { checks } = await openSet(work, review);
  const sets = (await setsOf(work, review.id)).filter(hasReport);
  return (
    <SendingPage
      reference={review.reference}
      form={form}
      sets={sets.map(({ id, number, madeAt }) => ({ id, number, madeAt: dateTime(madeAt) }))}
      versions={versions.map(({ id, number, madeAt, finalDraftAt }) => ({
        ...{ id, number, madeOn: longDate(dayInLondon(madeAt)) },
        isFinal: finalDraftAt !== null,
      }))}
      missing={checks.flatMap(({ words, there, lacks }) => (there ? [] : [`${words}: ${lacks.toLowerCase()}`]))}
      again={(await submissionsOf(work, review.id)).length > 0}
    />
  );
}

/** What is kept of the set that was sent: as it was made, or as the record stands for one put together elsewhere. */
async function saidOf(
  work: Work,
  review: OpenReview,
  { draft, sets }: { draft: SendingDraft; sets: readonly KeptSet[] },
): Promise<SetSaid> {
  const kept = sets.find(({ id }) => id === draft.setId);
  if (kept !== undefined) {
    const { setHash, letterText } = kept;
    return { setHash, letterText, checklist: kept.checklist as SetSaid['checklist'] };
  }
  const version = (await versionsOf(work, review.id)).find(({ id }) => id === draft.reportVersionId);
  return setSaid(review, await openSet(work, review), version);
}

export const sendingRoutes: readonly Route[] = [
  get(qaPaths.newSubmissionPattern, runs, async (work, _asked, review) => {
    const { homeOffice } = await settingsOf(work, review.partnershipId);
    const final = (await versionsOf(work, review.id)).find(({ finalDraftAt }) => finalDraftAt !== null);
    const sentTo = homeOffice.email === '' ? homeOffice.name : homeOffice.email;
    const [newest] = (await setsOf(work, review.id)).filter(hasReport);
    const known = { ...dayValues('sentOn', work.today), sentTo, reportVersionId: final?.id, setId: newest?.id };
    return show(await page(work, review, emptyForm(known)));
  }),

  post(qaPaths.newSubmissionPattern, runs, async (work, asked, review) => {
    const versions = (await versionsOf(work, review.id)).map(({ id }) => id);
    const sets = await setsOf(work, review.id);
    const read = readSending(asked.body, { versions, sets: sets.filter(hasReport) }, work.today);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    const said = await saidOf(work, review, { draft: read.value, sets });
    const errors = await recordSending(work, review, { draft: read.value, said });
    if (errors.length > 0) return show(await page(work, review, rejected(asked.body, errors)), 422);
    return goTo(qaPaths.home(review.reference), { flash: 'Recorded. The letter of the panel comes next.' });
  }),
];

/** What goes to the Home Office is a report. */
const hasReport = (set: KeptSet): set is KeptSet & { readonly reportVersionId: string } => set.reportVersionId !== null;
