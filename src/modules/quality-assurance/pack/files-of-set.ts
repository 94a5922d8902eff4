import { dayInLondon } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import type { PaperDocument } from '../../../platform/paper/index.js';
import { pdfDocument } from '../../../platform/pdf/index.js';
import { wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { actionsOf, planOn, planPaperOf } from '../../actions/index.js';
import { namesOf } from '../../named-people/index.js';
import { contentAsRead, type ReportPart, reportPaper } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { dataFormJson, dataFormPaper, dataFormUnder } from '../data-form/document.js';
import type { OpenSet } from './open-set.js';
import type { SetFile } from './zipped.js';

const asWordAndPdf = (name: string, paper: PaperDocument): SetFile[] => [
  { name: `${name}.docx`, make: () => wordDocument(paper) },
  { name: `${name}.pdf`, make: () => pdfDocument(paper) },
];

/** The files of the set, from the record as it is now, under pseudonyms. */
export async function filesOfSet(work: Work, review: OpenReview, set: OpenSet): Promise<SetFile[]> {
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
  const form = dataFormUnder(set.form, toPseudonyms);
  const json = Buffer.from(JSON.stringify(dataFormJson(form, about), undefined, 2));
  return [
    { name: '0 Covering letter.docx', make: () => wordDocument(set.letter) },
    ...reportFiles('1 Overview report', 'overview'),
    ...reportFiles('2 Executive summary', 'summary'),
    ...plan,
    ...asWordAndPdf('4 Data form', dataFormPaper(form, about)),
    { name: '4 Data form.json', make: () => json },
  ];
}
