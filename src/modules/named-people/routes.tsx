import { found } from '../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { emptyForm, type FormState, readForm, rejected, versionOf } from '../../web/forms.js';
import { safeBack } from '../accounts/index.js';
import { type OpenReview, onReview, pseudonymError } from '../reviews/index.js';
import { addNamedPerson } from './add-person.js';
import { changeNamedPerson } from './change-person.js';
import { identityForm, identityFrom, moveForm, personForm, personValues, reasonForm, subjectForm } from './form.js';
import { realPeople } from './glossary.js';
import { hideRealNames } from './hide-names.js';
import { ListPage } from './list-page.js';
import { moveNamedPerson } from './move-person.js';
import { namesOf } from './names-of.js';
import { namedPaths } from './paths.js';
import { NewPersonPage, PersonPage, RemovePage } from './person-pages.js';
import { holdNames, keepNamed, seeNamed } from './policy.js';
import { putBackNamedPerson } from './put-back-person.js';
import { findNamed, type NamedPerson, peopleNamed, peopleRemoved } from './queries.js';
import { ShowNamesPage } from './real-name-pages.js';
import { removeNamedPerson } from './remove-person.js';
import { freeNames } from './rules.js';
import { showRealNames } from './show-names.js';
import { takenNames } from './taken.js';

const keeping = onReview(keepNamed);
const holding = onReview(holdNames);
const SUGGESTIONS = 5;

async function listPage(work: Work, review: OpenReview) {
  const names = await namesOf(work, review);
  const mayKeep = keepNamed.may(review.roles);
  const real = names.shown === 'real' ? await realPeople(work, review.id) : [];
  return (
    <ListPage
      reference={review.reference}
      people={await peopleNamed(work, review.id)}
      removed={mayKeep ? await peopleRemoved(work, review.id) : []}
      mayKeep={mayKeep}
      names={names}
      real={new Map(real.map((person) => [person.personId, person]))}
    />
  );
}

const suggestionsFor = async (work: Work, review: OpenReview): Promise<string[]> =>
  holdNames.may(review.roles) ? freeNames('family', SUGGESTIONS, await takenNames(work, review.id)) : [];

const newPage = async (work: Work, review: OpenReview, form: FormState) => (
  <NewPersonPage
    reference={review.reference}
    form={form}
    holdsKey={holdNames.may(review.roles)}
    suggested={await suggestionsFor(work, review)}
  />
);

const personPage = async (
  work: Work,
  review: OpenReview,
  { person, form }: { person: NamedPerson; form: FormState },
) => (
  <PersonPage
    reference={review.reference}
    person={person}
    form={form}
    holdsKey={holdNames.may(review.roles)}
    suggested={person.subjectId === null ? await suggestionsFor(work, review) : []}
  />
);

/** Somebody on the list, by the address. */
const personIn = async (work: Work, review: OpenReview, asked: Asked): Promise<NamedPerson> => {
  const person = found(await findNamed(work, review.id, asked.params.person ?? ''));
  return found(person.removedAt === null ? person : undefined);
};

const backOf = ({ body, query }: Asked, review: OpenReview): string => {
  const given = typeof body.back === 'string' ? body.back : query.back;
  const back = safeBack(given);
  return back.startsWith(`/reviews/${encodeURIComponent(review.reference)}/`)
    ? back
    : namedPaths.list(review.reference);
};

export const listRoutes = [
  get(namedPaths.listPattern, onReview(seeNamed), async (work, _asked, review) => show(await listPage(work, review))),

  get(namedPaths.shownPattern, holding, (_work, asked, review) =>
    show(<ShowNamesPage reference={review.reference} form={emptyForm()} back={backOf(asked, review)} />),
  ),

  post(namedPaths.shownPattern, holding, async (work, asked, review) => {
    const back = backOf(asked, review);
    const answer = readForm(reasonForm('Enter why you need the real names'), asked.body);
    if (!answer.ok) return show(<ShowNamesPage reference={review.reference} form={answer.form} back={back} />, 422);
    await showRealNames(work, review, { reason: answer.value.reason, page: back });
    return goTo(back);
  }),

  post(namedPaths.hiddenPattern, holding, async (work, asked, review) => {
    await hideRealNames(work, review);
    return goTo(backOf(asked, review));
  }),

  get(namedPaths.newPattern, keeping, async (work, _asked, review) => show(await newPage(work, review, emptyForm()))),

  post(namedPaths.newPattern, keeping, async (work, asked, review) => {
    const holds = holdNames.may(review.roles);
    const answer = readForm(personForm(holds), asked.body);
    const identity = readForm(identityForm(work.today), holds ? asked.body : {});
    if (!answer.ok || !identity.ok) {
      const errors = [answer, identity].flatMap((one) => (one.ok ? [] : one.form.errors));
      return show(await newPage(work, review, rejected(asked.body, errors)), 422);
    }
    const added = await addNamedPerson(work, review, {
      ...answer.value,
      ...(holds ? { identity: identityFrom(identity.value) } : {}),
    });
    if ('blockers' in added)
      return show(await newPage(work, review, rejected(asked.body, added.blockers.map(pseudonymError))), 422);
    return goTo(namedPaths.list(review.reference), { flash: 'They stand on the list now.' });
  }),

  get(namedPaths.personPattern, keeping, async (work, asked, review) => {
    const person = await personIn(work, review, asked);
    return show(await personPage(work, review, { person, form: personValues(person) }));
  }),

  post(namedPaths.personPattern, keeping, async (work, asked, review) => {
    const person = await personIn(work, review, asked);
    const choosesName = holdNames.may(review.roles);
    const answer = readForm(person.subjectId === null ? personForm(choosesName) : subjectForm, asked.body);
    if (!answer.ok) return show(await personPage(work, review, { person, form: answer.form }), 422);
    const edit = { answers: answer.value, version: versionOf(asked.body), typed: asked.body };
    const blockers = await changeNamedPerson(work, { review, person }, edit);
    if (blockers.length > 0)
      return show(
        await personPage(work, review, { person, form: rejected(asked.body, blockers.map(pseudonymError)) }),
        422,
      );
    return goTo(namedPaths.list(review.reference), { flash: 'Saved.' });
  }),

  post(namedPaths.movePattern, keeping, async (work, asked, review) => {
    const person = await personIn(work, review, asked);
    const answer = readForm(moveForm, asked.body);
    if (answer.ok) await moveNamedPerson(work, review, { id: person.id, way: answer.value.way });
    return goTo(namedPaths.person(review.reference, person.id), { flash: 'Moved in the list.' });
  }),

  get(namedPaths.removePattern, keeping, async (work, asked, review) => {
    const person = await personIn(work, review, asked);
    found(person.subjectId === null ? person : undefined);
    return show(<RemovePage reference={review.reference} person={person} form={emptyForm()} />);
  }),

  post(namedPaths.removePattern, keeping, async (work, asked, review) => {
    const person = await personIn(work, review, asked);
    found(person.subjectId === null ? person : undefined);
    const answer = readForm(reasonForm('Enter why they are taken off the list'), asked.body);
    if (!answer.ok) return show(<RemovePage reference={review.reference} person={person} form={answer.form} />, 422);
    const { reason } = answer.value;
    await removeNamedPerson(work, { review, person }, { reason, version: versionOf(asked.body) });
    return goTo(namedPaths.list(review.reference), { flash: 'Taken off the list. They can be put back below.' });
  }),

  post(namedPaths.putBackPattern, keeping, async (work, asked, review) => {
    const person = found(await findNamed(work, review.id, asked.params.person ?? ''));
    const blockers = await putBackNamedPerson(work, { review, person });
    return goTo(namedPaths.list(review.reference), {
      flash:
        blockers.length === 0
          ? 'They are back on the list.'
          : 'Somebody else has that pseudonym now. Give the other another one first.',
    });
  }),
];
