import { z } from 'zod';
import { found } from '../../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../../platform/http/route.js';
import type { Work } from '../../../../platform/work.js';
import { anyOf, textField } from '../../../../web/fields.js';
import { plural } from '../../../../web/formats.js';
import { readForm, rejected, versionOf } from '../../../../web/forms.js';
import { emptyForm, type FormState } from '../../../../web/index.js';
import { findPartnership } from '../../../accounts/index.js';
import { learningPaths } from '../../paths.js';
import { keepLearning } from '../../policy.js';
import { onItem } from '../on-item.js';
import type { LearningItem } from '../queries.js';
import { passingOnLetter } from './letter.js';
import { PassingOnPage } from './page.js';
import { passOn } from './pass-on.js';
import { passedOnOf, type SpokenTo, spokenTo } from './queries.js';

const isFresh = ({ to, told }: SpokenTo): boolean => to !== undefined && told === undefined;

async function page(work: Work, item: LearningItem, form?: FormState) {
  const agencies = await spokenTo(work, item);
  const partnership = found(await findPartnership(work, item.partnershipId));
  const agency = agencies.find(isFresh) ?? agencies[0] ?? { name: 'the agency', to: undefined };
  const fresh = agencies.filter(isFresh).map(({ id }) => id);
  return (
    <PassingOnPage
      {...{ item, agencies }}
      letter={passingOnLetter({ item, agency, partnership, note: '' }).paragraphs}
      wentBefore={(await passedOnOf(work, item.id)).length}
      form={form ?? emptyForm({ agencies: fresh })}
    />
  );
}

async function formOf(work: Work, item: LearningItem) {
  const reachable = (await spokenTo(work, item)).filter(({ to }) => to !== undefined).map(({ id }) => id);
  return z.object({
    agencies: anyOf(reachable, 'Select at least one agency'),
    note: textField({ what: 'What you ask of them', max: 1000 }),
  });
}

export const passingOnRoutes: readonly Route[] = [
  get(learningPaths.passingOnPattern, onItem(keepLearning), async (work, _asked, { item }) =>
    show(await page(work, item)),
  ),

  post(learningPaths.passingOnPattern, onItem(keepLearning), async (work, asked, { item }) => {
    const read = readForm(await formOf(work, item), asked.body);
    if (!read.ok) return show(await page(work, item, read.form), 422);
    const passed = await passOn(work, item, {
      ...{ ...read.value, wentBefore: versionOf(asked.body), typed: asked.body },
    });
    if ('errors' in passed) return show(await page(work, item, rejected(asked.body, passed.errors)), 422);
    return goTo(learningPaths.item(item.id), { flash: `Passed on to ${plural(passed.told, 'agency', 'agencies')}.` });
  }),
];
