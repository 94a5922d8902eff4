import { dayInLondon } from '../../../kernel/day.js';
import { findRegime, section9 } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import { download, get, goTo, post, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm } from '../../../web/index.js';
import { onReview } from '../../reviews/index.js';
import { decisionPaths } from '../paths.js';
import { prepareDecision, seeDecision } from '../policy.js';
import { contentFrom, homeOfficeForm } from './form.js';
import { homeOfficeDocument } from './form-document.js';
import { HomeOfficeFormPage } from './form-page.js';
import { homeOfficeFormsOf, keepHomeOfficeForm } from './keep-version.js';
import { prefilled, refreshed } from './prefill.js';
import { formSource } from './source.js';

const preparing = onReview(prepareDecision);

export const homeOfficeRoutes = [
  get(decisionPaths.homeOfficeFormPattern, preparing, async (work, _asked, review) => {
    const made = await homeOfficeFormsOf(work, review.id);
    const source = await formSource(work, review);
    const content = refreshed(made[0], { content: prefilled(source), decidedAt: source.decision?.at });
    work.saw(review.id, 'notification');
    const version = made[0]?.version ?? 0;
    return show(
      <HomeOfficeFormPage reference={review.reference} form={emptyForm(content)} version={version} made={made} />,
    );
  }),

  post(decisionPaths.homeOfficeFormPattern, preparing, async (work, asked, review) => {
    const version = versionOf(asked.body);
    const answer = readForm(homeOfficeForm, asked.body);
    if (!answer.ok) {
      const made = await homeOfficeFormsOf(work, review.id);
      const page = { reference: review.reference, version: version ?? 0, made };
      return show(<HomeOfficeFormPage {...page} form={answer.form} />, 422);
    }
    const kept = await keepHomeOfficeForm(work, review, { content: contentFrom(answer.value), version });
    return goTo(decisionPaths.homeOfficeForm(review.reference), { flash: `Version ${kept} is ready to download.` });
  }),

  get(decisionPaths.homeOfficeFilePattern, onReview(seeDecision), async (work, asked, review) => {
    const made = await homeOfficeFormsOf(work, review.id);
    const form = found(made.find(({ version }) => String(version) === asked.params.version));
    const bytes = await wordDocument(
      homeOfficeDocument(form.content, {
        version: form.version,
        madeOn: dayInLondon(form.madeAt),
        reviewName: (findRegime(review.regime) ?? section9).name,
      }),
    );
    work.saw(review.id, 'home-office-form', form.id);
    return download(`${review.reference} Home Office form, version ${form.version}.docx`, WORD_TYPE, bytes);
  }),
];
