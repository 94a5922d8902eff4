import { found } from '../../../platform/errors.js';
import type { Asked } from '../../../platform/http/route.js';
import { Elsewhere, type Guard, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { holds, type PersonAtWork } from '../../accounts/index.js';
import { readinessPaths } from '../paths.js';
import { keepReadiness, seeReadiness } from '../policy.js';
import { exportPractitioners } from './export.js';
import { filtered, readFilter } from './filter.js';
import { practitionerForm, trainingForm } from './form.js';
import { PractitionerEditPage, PractitionerPage, TrainingPage } from './practitioner-pages.js';
import { type Practitioner, registerOf } from './register.js';
import { RegisterPage } from './register-page.js';
import { addTraining, removeTraining, savePractitioner } from './save-practitioner.js';

/** Somebody on the register of the asker’s partnership, by `:id`. */
const onPractitioner = (guard: Guard<PersonAtWork>): Guard<PersonAtWork & { one: Practitioner }> => ({
  ...guard,
  open: async (work, asked) => {
    const at = await guard.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const one = (await registerOf(work, at.partnershipId, 'with-left')).find(({ id }) => id === asked.params.id);
    return one && { ...at, one };
  },
});

const chosen = async (work: Work, asked: Asked, partnershipId: string): Promise<Practitioner[]> => {
  const filter = readFilter(asked.query);
  return filtered(await registerOf(work, partnershipId, filter.left ? 'with-left' : 'without-left'), filter);
};

const valuesOf = (one: Practitioner) => ({
  name: one.name,
  email: one.email,
  telephone: one.telephone,
  organisation: one.organisation,
  roles: one.roles,
  skills: one.skills,
  languages: one.languages,
  reviewsElsewhere: one.reviewsElsewhere === undefined ? undefined : String(one.reviewsElsewhere),
  note: one.note,
  ...dayValues('toldOn', one.toldOn),
  ...dayValues('leftOn', one.leftOn),
});

export const practitionerRoutes = [
  get(readinessPaths.register, seeReadiness, async (work, asked, { person, partnershipId }) =>
    show(
      <RegisterPage
        rows={await chosen(work, asked, partnershipId)}
        filter={readFilter(asked.query)}
        mayKeep={holds(person, partnershipId, ['co-ordinator'])}
      />,
    ),
  ),

  get(readinessPaths.registerWorkbook, keepReadiness, async (work, asked, { partnershipId }) =>
    exportPractitioners(work, { partnershipId, rows: await chosen(work, asked, partnershipId) }, 'xlsx'),
  ),
  get(readinessPaths.registerCsv, keepReadiness, async (work, asked, { partnershipId }) =>
    exportPractitioners(work, { partnershipId, rows: await chosen(work, asked, partnershipId) }, 'csv'),
  ),

  get(readinessPaths.registerNew, keepReadiness, () => show(<PractitionerEditPage form={emptyForm()} />)),

  post(readinessPaths.registerNew, keepReadiness, async (work, asked, { partnershipId }) => {
    const answer = readForm(practitionerForm(work.today), asked.body);
    if (!answer.ok) return show(<PractitionerEditPage form={answer.form} />, 422);
    const id = await savePractitioner(work, partnershipId, answer.value);
    return goTo(readinessPaths.practitioner(id), { flash: 'Added to the register. Add their training now.' });
  }),

  get(
    readinessPaths.practitionerPattern,
    onPractitioner(seeReadiness),
    (_work, _asked, { one, person, partnershipId }) =>
      show(<PractitionerPage one={one} mayKeep={holds(person, partnershipId, ['co-ordinator'])} />),
  ),

  get(readinessPaths.practitionerEditPattern, onPractitioner(keepReadiness), (_work, _asked, { one }) =>
    show(<PractitionerEditPage id={one.id} version={one.version} form={emptyForm(valuesOf(one))} />),
  ),

  post(readinessPaths.practitionerEditPattern, onPractitioner(keepReadiness), async (work, asked, at) => {
    const { one, partnershipId } = at;
    const version = versionOf(asked.body);
    const answer = readForm(practitionerForm(work.today), asked.body);
    if (!answer.ok) return show(<PractitionerEditPage id={one.id} version={version} form={answer.form} />, 422);
    await savePractitioner(work, partnershipId, answer.value, { id: one.id, version, typed: asked.body });
    return goTo(readinessPaths.practitioner(one.id), { flash: 'Saved.' });
  }),

  get(readinessPaths.trainingPattern, onPractitioner(keepReadiness), (_work, _asked, { one }) =>
    show(<TrainingPage one={one} form={emptyForm()} />),
  ),

  post(readinessPaths.trainingPattern, onPractitioner(keepReadiness), async (work, asked, { one, partnershipId }) => {
    const answer = readForm(trainingForm(work.today), asked.body);
    if (!answer.ok) return show(<TrainingPage one={one} form={answer.form} />, 422);
    await addTraining(work, { partnershipId, practitionerId: one.id }, answer.value);
    return goTo(readinessPaths.practitioner(one.id), { flash: 'The training is added.' });
  }),

  post(
    readinessPaths.trainingRemovalPattern,
    onPractitioner(keepReadiness),
    async (work, asked, { one, partnershipId }) => {
      const training = found(one.trainings.find(({ id }) => id === asked.params.training));
      await removeTraining(work, { partnershipId, practitionerId: one.id }, training.id);
      return goTo(readinessPaths.practitioner(one.id), { flash: 'The training is removed.' });
    },
  ),
];
