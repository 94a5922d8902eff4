import { dayInLondon } from '../../../kernel/day.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { longDate } from '../../../web/formats.js';
import { readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { settingsOf } from '../../accounts/index.js';
import { type ReportVersion, versionsOf } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { dataFormJson } from '../data-form/document.js';
import { type OpenSet, openSet } from '../pack/open-set.js';
import { qaPaths } from '../paths.js';
import { runQa } from '../policy.js';
import { submissionsOf } from '../queries.js';
import { sendingForm } from './form.js';
import { recordSending, type SetSent } from './record-sending.js';
import { SendingPage } from './sending-page.js';

const runs = onReview(runQa);

async function page(work: Work, review: OpenReview, form: FormState) {
  const versions = await versionsOf(work, review.id);
  const { checks } = await openSet(work, review);
  return (
    <SendingPage
      reference={review.reference}
      form={form}
      versions={versions.map(({ id, number, madeAt, finalDraftAt }) => ({
        ...{ id, number, madeOn: longDate(dayInLondon(madeAt)) },
        isFinal: finalDraftAt !== null,
      }))}
      missing={checks.flatMap(({ words, there, lacks }) => (there ? [] : [`${words}: ${lacks.toLowerCase()}`]))}
      again={(await submissionsOf(work, review.id)).length > 0}
    />
  );
}

/** What the set is made of at this moment. */
function setNow(review: OpenReview, set: OpenSet, version: ReportVersion | undefined): SetSent {
  const { form, checks, letter } = set;
  const about = { reference: review.reference, partnershipName: '', madeOn: '' };
  const parts = [
    { name: 'report', content: JSON.stringify(version?.content ?? null) },
    { name: 'data-form', content: JSON.stringify(dataFormJson(form, about)) },
    { name: 'covering-letter', content: JSON.stringify(letter.parts) },
  ];
  const { family, publication } = set.covering;
  return {
    parts,
    checklist: checks.map(({ key, there }) => ({ key, there })),
    letterText: [family, publication].filter((words) => words !== '').join('\n\n'),
  };
}

export const sendingRoutes: readonly Route[] = [
  get(qaPaths.newSubmissionPattern, runs, async (work, _asked, review) => {
    const { homeOffice } = await settingsOf(work, review.partnershipId);
    const final = (await versionsOf(work, review.id)).find(({ finalDraftAt }) => finalDraftAt !== null);
    const sentTo = homeOffice.email === '' ? homeOffice.name : homeOffice.email;
    const known = { ...dayValues('sentOn', work.today), sentTo, reportVersionId: final?.id };
    return show(await page(work, review, emptyForm(known)));
  }),

  post(qaPaths.newSubmissionPattern, runs, async (work, asked, review) => {
    const versions = await versionsOf(work, review.id);
    const form = sendingForm(
      versions.map(({ id }) => id),
      work.today,
    );
    const read = readForm(form, asked.body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    const version = versions.find(({ id }) => id === read.value.reportVersionId);
    const errors = await recordSending(work, review, {
      draft: read.value,
      set: setNow(review, await openSet(work, review), version),
    });
    if (errors.length > 0) return show(await page(work, review, rejected(asked.body, errors)), 422);
    return goTo(qaPaths.home(review.reference), { flash: 'Recorded. The letter of the panel comes next.' });
  }),
];
