import { z } from 'zod';
import { type Asked, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { dateTime } from '../../../web/formats.js';
import { emptyForm, type FormState, readForm } from '../../../web/forms.js';
import { checkingPaths } from '../checking-paths.js';
import { checkReport } from '../checking-policy.js';
import { type OpenReport, onReport } from '../opened.js';
import { reportPaths } from '../paths.js';
import { type ReportVersion, sectionsOf, versionsOf } from '../queries.js';
import { buildContent } from '../versions/build-content.js';
import { ChecksPage } from './checks-page.js';
import { countChecks } from './count-open.js';
import { settleCheck, unsettleCheck } from './settle.js';
import { checksOf } from './state-of.js';

const checking = onReport(checkReport);

const settleForm = z.object({
  key: textField({ what: 'What is settled', max: 200, missing: 'Choose what is settled' }),
  reason: textField({ what: 'The reason', max: 500, missing: 'Enter why it is in order as it stands' }),
});

/** What is gone through: the version that the address names, else what is being written, else the newest version that was brought in. */
async function lookedAt(work: Work, open: OpenReport, asked: string) {
  const versions = await versionsOf(work, open.review.id);
  const version = versions.find(({ number }) => String(number) === asked);
  if (version !== undefined) return { content: version.content, looked: saysVersion(version) };
  const [newest] = versions;
  if (newest?.way === 'uploaded') return { content: newest.content, looked: saysVersion(newest) };
  const isWritten = (await sectionsOf(work, open.review.id)).length > 0;
  if (isWritten) return { content: await buildContent(work, open), looked: 'What is being written now' };
  return newest && { content: newest.content, looked: saysVersion(newest) };
}

const saysVersion = ({ number, madeAt }: ReportVersion): string => `Version ${number}, of ${dateTime(madeAt)}`;

async function checksPage(work: Work, open: OpenReport, { form, version }: { form: FormState; version: string }) {
  const { review, names } = open;
  const at = await lookedAt(work, open, version);
  const state = at === undefined ? { open: [], settled: [] } : await checksOf(work, review, at);
  return (
    <ChecksPage
      {...state}
      {...{ names, form, version, looked: at?.looked, reference: review.reference }}
      back={reportPaths.list(review.reference)}
    />
  );
}

const versionIn = ({ body, query }: Asked): string => [body.version].flat()[0] ?? query.version ?? '';

export const checksRoutes: readonly Route[] = [
  get(checkingPaths.checksPattern, checking, async (work, asked, open) =>
    show(await checksPage(work, open, { form: emptyForm(), version: versionIn(asked) })),
  ),

  post(checkingPaths.settledPattern, checking, async (work, asked, open) => {
    const answer = readForm(settleForm, asked.body);
    if (!answer.ok) return show(await checksPage(work, open, { form: answer.form, version: versionIn(asked) }), 422);
    await settleCheck(work, open.review, answer.value);
    await countChecks(work, open.review);
    return goTo(checkingPaths.checks(open.review.reference, versionIn(asked)), { flash: 'Settled.' });
  }),

  post(checkingPaths.unsettledPattern, checking, async (work, asked, open) => {
    const { key } = asked.body;
    if (typeof key === 'string') await unsettleCheck(work, open.review, key);
    await countChecks(work, open.review);
    return goTo(checkingPaths.checks(open.review.reference, versionIn(asked)), { flash: 'It is looked at again.' });
  }),
];
