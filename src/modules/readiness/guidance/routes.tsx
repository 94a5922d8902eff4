import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { isUuid } from '../../../kernel/id.js';
import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { type Agency, agenciesOf, holds } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { keepReadiness, seeReadiness } from '../policy.js';
import { guidanceModules } from '../practitioners/code-lists.js';
import { guidanceOf, recordGuidance, removeGuidance } from './guidance.js';
import { GuidanceEditPage, GuidancePage } from './guidance-pages.js';

const guidanceForm = (agencies: readonly Agency[], today: Day) =>
  z.object({
    personName: nameField({ what: 'Name', max: 120, missing: 'Enter who was trained' }),
    post: nameField({ what: 'Post', max: 160 }),
    agencyId: oneOf(
      agencies.map(({ id }) => id),
      'Select the agency',
    ),
    module: oneOf(guidanceModules, 'Select the module'),
    doneOn: dayField({ what: 'Date it was done', byToday: today }),
  });

export const guidanceRoutes = [
  get(readinessPaths.guidance, seeReadiness, async (work, _asked, { person, partnershipId }) => {
    const trained = await guidanceOf(work, partnershipId);
    const without = (await agenciesOf(work, partnershipId)).filter(
      ({ id, usual }) => usual && !trained.some(({ agencyId }) => agencyId === id),
    );
    return show(
      <GuidancePage
        trained={trained}
        without={without.map(({ name }) => name)}
        mayKeep={holds(person, partnershipId, ['co-ordinator'])}
      />,
    );
  }),

  get(readinessPaths.guidanceNew, keepReadiness, async (work, _asked, { partnershipId }) =>
    show(
      <GuidanceEditPage
        agencies={await agenciesOf(work, partnershipId)}
        form={emptyForm(dayValues('doneOn', work.today))}
      />,
    ),
  ),

  post(readinessPaths.guidanceNew, keepReadiness, async (work, asked, { partnershipId }) => {
    const agencies = await agenciesOf(work, partnershipId);
    const answer = readForm(guidanceForm(agencies, work.today), asked.body);
    if (!answer.ok) return show(<GuidanceEditPage agencies={agencies} form={answer.form} />, 422);
    await recordGuidance(work, partnershipId, answer.value);
    return goTo(readinessPaths.guidance, { flash: 'The training is recorded.' });
  }),

  post(readinessPaths.guidanceRemovalPattern, keepReadiness, async (work, asked, { partnershipId }) => {
    const id = found(isUuid(asked.params.training ?? '') ? asked.params.training : undefined);
    await removeGuidance(work, partnershipId, id);
    return goTo(readinessPaths.guidance, { flash: 'The record is removed.' });
  }),
];
