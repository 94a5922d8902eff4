import { z } from 'zod';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { findingsOf, withNames as findingWithNames, seeFindings } from '../../findings/index.js';
import { considerUnknown, unknownConsidered } from '../discussing/consider-unknown.js';
import { isLive } from '../kinds.js';
import { type OpenRecommendations, onRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import { keepRecommendations, seeRecommendations } from '../policy.js';
import { recommendationsOf, withNames } from '../queries.js';
import { IssuesPage } from './issues-page.js';
import { UndertakingFirstPage } from './undertaking-first.js';
import { UnknownPage } from './unknown-page.js';

const [sees, keeps] = [onRecommendations(seeRecommendations), onRecommendations(keepRecommendations)];
const { pagePattern, page } = recommendationPaths;

async function issuesPage(work: Work, open: OpenRecommendations) {
  const { review, names } = open;
  const all = (await recommendationsOf(work, review.id)).filter(({ state }) => isLive(state));
  const findings = seeFindings.may(review.roles) ? await findingsOf(work, review.id) : undefined;
  const agreed = findings?.filter(({ state }) => state === 'agreed').map((one) => findingWithNames(one, names.text));
  return <IssuesPage open={open} findings={agreed} all={all.map((one) => withNames(one, names.text))} />;
}

const unknownForm = (today: Work['today']) =>
  z.object({
    consideredOn: dayField({
      what: 'Day it was considered',
      missing: 'Enter the day it was considered',
      byToday: today,
    }),
    text: textField({
      what: 'What was considered',
      max: 4000,
      missing: 'Enter what was considered, and what came of it',
    }),
  });

async function unknownPage(work: Work, open: OpenRecommendations, form: FormState) {
  const considered = await unknownConsidered(work, open.review.id);
  const texts = considered.map((one) => ({ ...one, text: open.names.text(one.text) }));
  return <UnknownPage open={open} considered={texts} form={form} />;
}

export const wholeRoutes: readonly Route[] = [
  get(pagePattern('issues'), sees, async (work, _asked, open) =>
    show(open.bound ? await issuesPage(work, open) : <UndertakingFirstPage reference={open.review.reference} />),
  ),

  get(pagePattern('nobody-known'), sees, async (work, _asked, open) => {
    if (!open.bound) return show(<UndertakingFirstPage reference={open.review.reference} />);
    return show(await unknownPage(work, open, emptyForm(dayValues('consideredOn', work.today))));
  }),

  post(pagePattern('nobody-known'), keeps, async (work, asked, open) => {
    const read = readForm(unknownForm(work.today), asked.body);
    if (!read.ok) return show(await unknownPage(work, open, read.form), 422);
    await considerUnknown(work, open, read.value);
    return goTo(page(open.review.reference, 'nobody-known'), { flash: 'It is kept, with its day.' });
  }),
];
