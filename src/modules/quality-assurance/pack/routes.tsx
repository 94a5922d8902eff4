import { createHash } from 'node:crypto';
import { z } from 'zod';
import { and, eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { download, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { namesOf } from '../../named-people/index.js';
import { checkAnonymity } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { saveSection } from '../data-form/save-section.js';
import { qaPaths } from '../paths.js';
import { keepQa, seeQa } from '../policy.js';
import { setsOf, submissionsOf } from '../queries.js';
import { qaSets } from '../tables.js';
import { makeSet } from './make-set.js';
import { COVERING, openSet } from './open-set.js';
import { PackPage } from './page.js';

const [sees, keeps] = [onReview(seeQa), onReview(keepQa)];

const coveringForm = z.object({
  family: textField({ what: 'How the family took part', max: 4000 }),
  publication: textField({ what: 'What stands against publication', max: 4000 }),
});

const STOPPED = { field: 'sets', message: 'Mend what stops the set first: it is not what was signed' };

async function page(work: Work, review: OpenReview, typed?: FormState | 'stopped') {
  const { checks, covering } = await openSet(work, review);
  const { family, publication, version } = covering;
  const sent = new Map((await submissionsOf(work, review.id)).map(({ setId, sentOn }) => [setId, sentOn]));
  const sets = (await setsOf(work, review.id)).map((set) => ({ ...set, sentOn: sent.get(set.id) }));
  return (
    <PackPage
      {...{ checks, version, sets }}
      reference={review.reference}
      form={
        typed === 'stopped'
          ? rejected({ family, publication }, [STOPPED])
          : (typed ?? emptyForm({ family, publication }))
      }
      may={{ keep: keepQa.may(review.roles), openAnonymity: checkAnonymity.may(review.roles) }}
    />
  );
}

export const packRoutes: readonly Route[] = [
  get(qaPaths.packPattern, sees, async (work, _asked, review) => show(await page(work, review))),

  post(qaPaths.packPattern, keeps, async (work, asked, review) => {
    const read = readForm(coveringForm, asked.body);
    if (!read.ok) return show(await page(work, review, read.form), 422);
    const { toPseudonyms } = await namesOf(work, review);
    const given = new Map(Object.entries(read.value).map(([key, words]) => [key, toPseudonyms(words)]));
    await saveSection(work, review, { section: COVERING, given, version: versionOf(asked.body), typed: asked.body });
    return goTo(qaPaths.pack(review.reference), { flash: 'Saved.' });
  }),

  post(qaPaths.setsPattern, keeps, async (work, _asked, review) => {
    const made = await makeSet(work, review);
    // The page says what stops it and where it is mended.
    if (typeof made !== 'number') return show(await page(work, review, 'stopped'), 422);
    return goTo(`${qaPaths.pack(review.reference)}#sets`, { flash: `Set ${made} is made and kept.` });
  }),

  get(qaPaths.setPattern, sees, async (work, asked, review) => {
    const id = found((await setsOf(work, review.id)).find((set) => set.id === asked.params.set)).id;
    const [row] = await work.tx
      .select()
      .from(qaSets)
      .where(and(eq(qaSets.id, id), eq(qaSets.reviewId, review.id)));
    const { bytes, sha256, fileName } = found(row);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`set ${id} is not what was kept: its bytes have another hash`);
    work.record({ action: 'qa-set.taken', reviewId: review.id, objectKind: 'qa-set', objectId: id });
    return download(fileName, 'application/zip', bytes);
  }),
];
