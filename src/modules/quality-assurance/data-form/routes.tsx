import { found } from '../../../platform/errors.js';
import { type Answer, type Asked, download, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { PDF_TYPE, pdfDocument } from '../../../platform/pdf/index.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { versionOf } from '../../../web/forms.js';
import type { FormState } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { namesOf } from '../../named-people/index.js';
import { holdKey, type OpenReview, onReview } from '../../reviews/index.js';
import { type FormFile, qaPaths } from '../paths.js';
import { keepQa, seeQa } from '../policy.js';
import { dataFormJson, dataFormPaper, dataFormUnder } from './document.js';
import { readSection, sectionValues } from './form.js';
import { DataFormPage } from './list-page.js';
import { type DataForm, dataFormOf, type FilledSection } from './open-form.js';
import { saveSection } from './save-section.js';
import { SectionPage } from './section-page.js';
import { keptWithNames, takeOver } from './take-over.js';

const [sees, keeps] = [onReview(seeQa), onReview(keepQa)];

interface Opened {
  readonly form: DataForm;
  readonly section: FilledSection;
}

async function opened(work: Work, asked: Asked, review: OpenReview): Promise<Opened> {
  const form = await dataFormOf(work, review);
  return { form, section: found(form.sections.find(({ key }) => key === asked.params.section)) };
}

const sectionPage = ({ reference, roles }: OpenReview, section: FilledSection, form: FormState) => (
  <SectionPage
    reference={reference}
    section={section}
    form={form}
    keeps={keepQa.may(roles)}
    offersKey={keepQa.may(roles) && holdKey.may(roles) && keptWithNames(section).length > 0}
  />
);

/** The next page with something left, else the list. */
function onward({ reference }: OpenReview, { form, section }: Opened): string {
  const following = form.sections.slice(form.sections.indexOf(section) + 1).find(({ left }) => left > 0);
  return following === undefined ? qaPaths.dataForm(reference) : qaPaths.section(reference, following.key);
}

async function fileOf(work: Work, review: OpenReview, format: FormFile): Promise<Answer> {
  const form = dataFormUnder(await dataFormOf(work, review), (await namesOf(work, review)).toPseudonyms);
  const { name: partnershipName } = found(await findPartnership(work, review.partnershipId));
  const about = { reference: review.reference, partnershipName, madeOn: work.today };
  work.record({ action: 'data-form.taken', reviewId: review.id, objectKind: 'review', objectId: review.id });
  const name = `Data form ${review.reference.replaceAll('/', '-')}.${format}`;
  switch (format) {
    case 'docx':
      return download(name, WORD_TYPE, await wordDocument(dataFormPaper(form, about)));
    case 'pdf':
      return download(name, PDF_TYPE, pdfDocument(dataFormPaper(form, about)));
    case 'json':
      return download(name, 'application/json', Buffer.from(JSON.stringify(dataFormJson(form, about), undefined, 2)));
  }
}

export const dataFormRoutes: readonly Route[] = [
  get(qaPaths.dataFormPattern, sees, async (work, _asked, review) =>
    show(
      <DataFormPage
        reference={review.reference}
        form={await dataFormOf(work, review)}
        keeps={keepQa.may(review.roles)}
      />,
    ),
  ),

  get(qaPaths.dataFormFilePattern('docx'), sees, (work, _asked, review) => fileOf(work, review, 'docx')),
  get(qaPaths.dataFormFilePattern('pdf'), sees, (work, _asked, review) => fileOf(work, review, 'pdf')),
  get(qaPaths.dataFormFilePattern('json'), sees, (work, _asked, review) => fileOf(work, review, 'json')),

  get(qaPaths.sectionPattern, sees, async (work, asked, review) => {
    const { section } = await opened(work, asked, review);
    return show(sectionPage(review, section, sectionValues(section)));
  }),

  post(qaPaths.sectionPattern, keeps, async (work, asked, review) => {
    const open = await opened(work, asked, review);
    const read = readSection(open.section, asked.body);
    if (!read.ok) return show(sectionPage(review, open.section, read.form), 422);
    const sent = { given: read.value, version: versionOf(asked.body), typed: asked.body };
    await saveSection(work, review, { section: open.section, ...sent });
    return goTo(onward(review, open), { flash: `Saved: ${open.section.heading}.` });
  }),

  post(qaPaths.takenOverPattern, keeps, async (work, asked, review) => {
    const { section } = await opened(work, asked, review);
    const sent = { section, version: versionOf(asked.body), typed: asked.body };
    const taken = found(await takeOver(work, review, sent));
    const flash =
      taken === 0 ? 'The restricted record does not say it either. Answer it here.' : 'Taken over. Check it below.';
    return goTo(qaPaths.section(review.reference, section.key), { flash });
  }),
];
