import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { download, get, goTo, post, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import { optionalDayField } from '../../../web/day-field.js';
import { anyOf, textField, wholeNumberField } from '../../../web/fields.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import { skills } from '../../readiness/index.js';
import { onFile } from '../on-candidate.js';
import { chairPaths } from '../paths.js';
import { keepChair, seeChair } from '../policy.js';
import { saveSpecification } from './save-specification.js';
import { specificationDocument } from './specification-document.js';
import { SpecificationPage } from './specification-page.js';

const specificationForm = z.object({
  skills: anyOf(skills, 'Select at least one skill this review calls for'),
  experience: textField({ what: 'Experience', max: 4000 }),
  independence: textField({ what: 'Independence', max: 4000 }),
  startsOn: optionalDayField({ what: 'Date it is wanted from' }),
  days: wholeNumberField({ what: 'Days of work', min: 1, max: 400 }),
  closesOn: optionalDayField({ what: 'Date candidates answer by' }),
  note: textField({ what: 'Anything else', max: 4000 }),
});

export const specificationRoutes = [
  get(chairPaths.specificationPattern, onFile(keepChair), (_work, _asked, { review, file: { specification } }) => {
    const form =
      specification === undefined
        ? emptyForm()
        : emptyForm({
            skills: specification.skills,
            experience: specification.experience,
            independence: specification.independence,
            days: specification.days === null ? undefined : String(specification.days),
            note: specification.note,
            ...dayValues('startsOn', (specification.startsOn ?? undefined) as Day | undefined),
            ...dayValues('closesOn', (specification.closesOn ?? undefined) as Day | undefined),
          });
    return show(<SpecificationPage reference={review.reference} form={form} version={specification?.version} />);
  }),

  post(chairPaths.specificationPattern, onFile(keepChair), async (work, asked, { review }) => {
    const version = versionOf(asked.body);
    const answer = readForm(specificationForm, asked.body);
    if (!answer.ok)
      return show(<SpecificationPage reference={review.reference} form={answer.form} version={version} />, 422);
    await saveSpecification(work, review, { ...answer.value, version, typed: asked.body });
    return goTo(chairPaths.overview(review.reference), { flash: 'The specification is saved.' });
  }),

  get(chairPaths.specificationFilePattern, onFile(seeChair), async (work, _asked, { review, file }) => {
    const { specification } = file;
    if (specification === undefined)
      return goTo(chairPaths.overview(review.reference), { flash: 'There is no specification yet: write it first.' });
    const document = specificationDocument({
      specification,
      reference: review.reference,
      partnershipName: found(await findPartnership(work, review.partnershipId)).name,
      on: work.today,
    });
    work.record({
      action: 'chair.specification-taken',
      reviewId: review.id,
      objectKind: 'chair-specification',
      objectId: review.id,
    });
    return download(`${review.reference} chair specification.docx`, WORD_TYPE, await wordDocument(document));
  }),
];
