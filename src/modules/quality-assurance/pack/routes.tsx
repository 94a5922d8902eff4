import { z } from 'zod';
import { dayInLondon } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { download, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { PaperDocument } from '../../../platform/paper/index.js';
import { pdfDocument } from '../../../platform/pdf/index.js';
import { wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { actionsOf, planOn, planPaperOf } from '../../actions/index.js';
import { namesOf } from '../../named-people/index.js';
import { contentAsRead, type ReportPart, reportPaper } from '../../report/index.js';
import { type OpenReview, onReview } from '../../reviews/index.js';
import { dataFormJson, dataFormPaper } from '../data-form/document.js';
import { saveSection } from '../data-form/save-section.js';
import { qaPaths } from '../paths.js';
import { keepQa, seeQa } from '../policy.js';
import { COVERING, type OpenSet, openSet } from './open-set.js';
import { PackPage } from './page.js';
import { type SetFile, zipped } from './zipped.js';

const [sees, keeps] = [onReview(seeQa), onReview(keepQa)];

const coveringForm = z.object({
  family: textField({ what: 'How the family took part', max: 4000 }),
  publication: textField({ what: 'What stands against publication', max: 4000 }),
});

const page = (review: OpenReview, { checks, covering }: OpenSet, form: FormState) => (
  <PackPage
    reference={review.reference}
    checks={checks}
    form={form}
    version={covering.version}
    keeps={keepQa.may(review.roles)}
  />
);

const asWordAndPdf = (name: string, paper: PaperDocument): SetFile[] => [
  { name: `${name}.docx`, make: () => wordDocument(paper) },
  { name: `${name}.pdf`, make: () => pdfDocument(paper) },
];

/** The files of the set, read from the record now and made while they are sent. */
async function filesOf(work: Work, review: OpenReview, set: OpenSet): Promise<SetFile[]> {
  const { name: partnershipName } = found(await findPartnership(work, review.partnershipId));
  const about = { reference: review.reference, partnershipName, madeOn: work.today };
  const { toPseudonyms } = await namesOf(work, review);
  const reportFiles = (name: string, part: ReportPart): SetFile[] => {
    if (set.final === undefined || !set.final.content.sections.some((one) => one.part === part)) return [];
    const how = {
      ...{ part, standing: `Final draft, version ${set.final.number}`, marking: 'OFFICIAL-SENSITIVE' },
      on: dayInLondon(set.final.madeAt),
    };
    return asWordAndPdf(name, reportPaper(contentAsRead(set.final.content, toPseudonyms), how));
  };
  const hasPlan = (await actionsOf(work, review)).length > 0;
  const plan = hasPlan ? asWordAndPdf('3 Action plan', await planPaperOf(work, await planOn(work, review))) : [];
  const json = Buffer.from(JSON.stringify(dataFormJson(set.form, about), undefined, 2));
  return [
    { name: '0 Covering letter.docx', make: () => wordDocument(set.letter) },
    ...reportFiles('1 Overview report', 'overview'),
    ...reportFiles('2 Executive summary', 'summary'),
    ...plan,
    ...asWordAndPdf('4 Data form', dataFormPaper(set.form, about)),
    { name: '4 Data form.json', make: () => json },
  ];
}

export const packRoutes: readonly Route[] = [
  get(qaPaths.packPattern, sees, async (work, _asked, review) => {
    const set = await openSet(work, review);
    const { family, publication } = set.covering;
    return show(page(review, set, emptyForm({ family, publication })));
  }),

  post(qaPaths.packPattern, keeps, async (work, asked, review) => {
    const read = readForm(coveringForm, asked.body);
    if (!read.ok) return show(page(review, await openSet(work, review), read.form), 422);
    const { toPseudonyms } = await namesOf(work, review);
    const given = new Map(Object.entries(read.value).map(([key, words]) => [key, toPseudonyms(words)]));
    await saveSection(work, review, { section: COVERING, given, version: versionOf(asked.body), typed: asked.body });
    return goTo(qaPaths.pack(review.reference), { flash: 'Saved.' });
  }),

  get(qaPaths.packFilePattern, sees, async (work, _asked, review) => {
    const files = await filesOf(work, review, await openSet(work, review));
    work.record({ action: 'qa-set.taken', reviewId: review.id, objectKind: 'review', objectId: review.id });
    return download(
      `Set for the Home Office ${review.reference.replaceAll('/', '-')}.zip`,
      'application/zip',
      zipped(files),
    );
  }),
];
