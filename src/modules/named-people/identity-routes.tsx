import { Conflict, found } from '../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { emptyForm, readForm, rejected, versionOf } from '../../web/forms.js';
import { familyToName } from '../family/index.js';
import { type OpenReview, onReview } from '../reviews/index.js';
import { addNamedPerson } from './add-person.js';
import { correctNamedIdentity } from './correct-identity.js';
import { familyForm, identityForm, identityFrom, identityValues, type KeptIdentity } from './form.js';
import { realPeople } from './glossary.js';
import { namesOf } from './names-of.js';
import { namedPaths } from './paths.js';
import { holdNames } from './policy.js';
import { findNamed, keptIdentity, type NamedPerson } from './queries.js';
import { type Familiar, FamilyPage, IdentityPage } from './real-name-pages.js';

const holding = onReview(holdNames);

/** Somebody whose particulars are kept here: not one of the review's own people. */
async function strangerIn(work: Work, review: OpenReview, asked: Asked): Promise<NamedPerson> {
  const person = found(await findNamed(work, review.id, asked.params.person ?? ''));
  return found(person.subjectId === null ? person : undefined);
}

const blank: KeptIdentity = {
  fullName: '',
  aliases: [],
  dateOfBirth: '',
  address: '',
  postcode: '',
  telephone: '',
  nhsNumber: '',
};

/** Where real names are asked for, with the way back to this page. */
const askWhy = (review: OpenReview, asked: Asked) =>
  goTo(`${namedPaths.shown(review.reference)}?back=${encodeURIComponent(asked.path)}`);

/** Those of the work with the family who stand on no list yet. */
async function familiars(work: Work, review: OpenReview): Promise<Familiar[]> {
  const listed = new Set(
    (await realPeople(work, review.id)).flatMap(({ fullName, aliases }) =>
      [fullName, ...aliases].map((name) => name.toLowerCase()),
    ),
  );
  return (await familyToName(work, review)).filter(({ name }) => !listed.has(name.toLowerCase()));
}

export const identityRoutes = [
  get(namedPaths.identityPattern, holding, async (work, asked, review) => {
    const person = await strangerIn(work, review, asked);
    if ((await namesOf(work, review)).shown !== 'real') return askWhy(review, asked);
    const kept = await keptIdentity(work, person.id);
    const page = { reference: review.reference, person, version: kept?.version };
    return show(<IdentityPage {...page} form={identityValues(kept ?? blank)} />);
  }),

  post(namedPaths.correctionPattern, holding, async (work, asked, review) => {
    const person = await strangerIn(work, review, asked);
    const page = { reference: review.reference, person, version: versionOf(asked.body) };
    const answer = readForm(identityForm(work.today), asked.body);
    if (!answer.ok) return show(<IdentityPage {...page} form={answer.form} />, 422);
    const edit = { identity: identityFrom(answer.value), version: page.version, typed: asked.body };
    const blockers = await correctNamedIdentity(work, { review, person }, edit);
    if (blockers.length > 0) {
      const message = `${person.pseudonym} shares a word with this name. Change what they are called first`;
      return show(<IdentityPage {...page} form={rejected(asked.body, [{ field: 'fullName', message }])} />, 422);
    }
    return goTo(namedPaths.person(review.reference, person.id), { flash: 'Saved.' });
  }),

  get(namedPaths.familyPattern, holding, async (work, asked, review) => {
    if ((await namesOf(work, review)).shown !== 'real') return askWhy(review, asked);
    return show(<FamilyPage reference={review.reference} form={emptyForm()} people={await familiars(work, review)} />);
  }),

  post(namedPaths.familyPattern, holding, async (work, asked, review) => {
    const people = await familiars(work, review);
    const answer = readForm(familyForm(people.map(({ id }) => id)), asked.body);
    if (!answer.ok) return show(<FamilyPage reference={review.reference} form={answer.form} people={people} />, 422);
    const names = await namesOf(work, review);
    for (const { id, name, relationship } of people) {
      if (!answer.value.people.includes(id)) continue;
      const added = await addNamedPerson(work, review, {
        kind: 'family',
        pseudonym: '',
        relationship: names.toPseudonyms(relationship),
        affected: '',
        since: '',
        nothingSince: false,
        identity: { ...blank, fullName: name },
      });
      // With no pseudonym wished for, they get one that is free: only somebody who adds at this moment can be in the way.
      if ('blockers' in added) throw new Conflict('Somebody else changed the list just now. Nobody was taken over.');
    }
    return goTo(namedPaths.list(review.reference), { flash: 'They stand on the list now, each under a pseudonym.' });
  }),
];
