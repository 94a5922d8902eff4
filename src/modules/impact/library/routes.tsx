import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, Elsewhere, type Guard, get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { textField } from '../../../web/fields.js';
import { readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { findPartnership, holds, namesOfPeople, type PersonAtWork } from '../../accounts/index.js';
import { standing } from '../counted.js';
import { type OpenClaim, onClaim } from '../opened.js';
import { changePaths } from '../paths.js';
import { keepChange } from '../policy.js';
import type { Measure } from '../queries.js';
import { chosenMeasures, readLibraryFilter } from './choose.js';
import { hideMeasure } from './hide-measure.js';
import { readKept } from './keep-form.js';
import { keepMeasure, keptAs } from './keep-measure.js';
import { KeepPage } from './keep-page.js';
import type { LibraryEntry } from './library-measure.js';
import { LibraryPage } from './list-page.js';
import { LibraryMeasurePage } from './measure-page.js';
import { namesSomebody } from './names-somebody.js';
import { libraryPaths } from './paths.js';
import { keepMeasures, seeMeasures } from './policy.js';
import { libraryOf, stepsOf } from './queries.js';
import { LibraryStepPage } from './step-page.js';

type AtMeasure = PersonAtWork & { readonly entry: LibraryEntry };

/** A measure of the asker's library. */
const atOne = (guard: Guard<PersonAtWork>): Guard<AtMeasure> => ({
  ...guard,
  open: async (work, asked) => {
    const at = await guard.open(work, asked);
    if (at === undefined || at instanceof Elsewhere) return at;
    const entry = (await libraryOf(work, at.partnershipId)).find(({ key }) => key === asked.params.measure);
    return entry && { ...at, entry };
  },
});

async function onePage(work: Work, { entry, partnershipId, person }: AtMeasure) {
  const steps = await stepsOf(work, partnershipId, entry.key);
  const by = steps.map(({ byPerson }) => byPerson);
  return (
    <LibraryMeasurePage
      {...{ entry, steps, names: await namesOfPeople(work, by) }}
      keeps={holds(person, partnershipId, ['co-ordinator'])}
    />
  );
}

const reasonForm = z.object({ reason: textField({ what: 'Reason', max: 500, missing: 'Enter why' }) });

const stepRoutes = (['take-out', 'put-back'] as const).flatMap((step) => {
  const hidden = step === 'take-out';
  const page = ({ entry }: AtMeasure, form: FormState) => <LibraryStepPage {...{ entry, form }} hides={hidden} />;
  return [
    get(libraryPaths.stepPattern(step), atOne(keepMeasures), (_work, _asked, at) => show(page(at, emptyForm()))),
    post(libraryPaths.stepPattern(step), atOne(keepMeasures), async (work, asked, at) => {
      const read = readForm(reasonForm, asked.body);
      if (!read.ok) return show(page(at, read.form), 422);
      const hiding = { hidden, reason: read.value.reason, typed: asked.body };
      await hideMeasure(work, at.partnershipId, { entry: at.entry, hiding });
      const flash = hidden ? 'It is taken out, and offered to nobody any more.' : 'It is back in the library.';
      return goTo(libraryPaths.one(at.entry.key), { flash });
    }),
  ];
});

/** A measure of the claim that somebody who keeps the plan has open; one of which nothing was read since has not shown that it works. */
const measureAsked = ({ params }: Asked, { standing: { claim } }: OpenClaim): Measure =>
  found(
    claim.measures.find(
      ({ id, readings }) => id === params.measure && standing(readings).some(({ isBaseline }) => !isBaseline),
    ),
  );

async function keepPage(
  work: Work,
  { review, standing: { claim } }: OpenClaim,
  { measure, form }: { readonly measure: Measure; readonly form: FormState },
) {
  const isKept = (await keptAs(work, measure.id)) !== undefined;
  const back = changePaths.one(review.reference, claim.id);
  return <KeepPage caption={review.reference} {...{ back, form, isKept }} />;
}

function keptValues({ standing: { claim }, recommendation, names }: OpenClaim, { definition }: Measure) {
  const { different, forWhom, practice } = claim.wording;
  const texts = { different, forWhom, practice, what: definition.what, population: definition.population };
  return emptyForm({
    theme: recommendation?.theme,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, names.toPseudonyms(text)])),
  });
}

async function keep(work: Work, asked: Asked, open: OpenClaim) {
  const measure = measureAsked(asked, open);
  const read = readKept(asked.body, await namesSomebody(work, open));
  if ('errors' in read)
    return show(await keepPage(work, open, { measure, form: rejected(asked.body, read.errors) }), 422);
  await keepMeasure(work, measure, { words: read.words, typed: asked.body });
  return goTo(changePaths.one(open.review.reference, open.standing.claim.id), {
    flash: 'It stands in the library, and is offered to whoever it fits.',
  });
}

const KEEP = changePaths.belowPattern('measures/:measure/library');

/** The library of measures, and keeping one of a review in it. */
export const libraryRoutes: readonly Route[] = [
  get(libraryPaths.home, seeMeasures, async (work, asked, { partnershipId }) => {
    const filter = readLibraryFilter(asked.query);
    const measures = chosenMeasures(await libraryOf(work, partnershipId), filter);
    const partnershipName = (await findPartnership(work, partnershipId))?.name ?? '';
    return show(<LibraryPage {...{ partnershipName, measures, filter }} />);
  }),
  get(libraryPaths.onePattern, atOne(seeMeasures), async (work, _asked, at) => show(await onePage(work, at))),
  ...stepRoutes,
  get(KEEP, onClaim(keepChange), async (work, asked, open) => {
    const measure = measureAsked(asked, open);
    return show(await keepPage(work, open, { measure, form: keptValues(open, measure) }));
  }),
  post(KEEP, onClaim(keepChange), keep),
];
