import { Conflict, found } from '../../../platform/errors.js';
import { type Answer, type Asked, goTo, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { blankSubject, type NotificationContent } from '../content.js';
import type { DraftAtHand } from '../drafts/guards.js';
import { saveDraft } from '../drafts/save-draft.js';
import { fingerprint, readAnswers, takeAnswers, valuesOf } from '../questions/read-answers.js';
import { isPeopleKind, type PeopleKind, subjectQuestions } from '../questions/subject-questions.js';
import { MOST_PEOPLE, peopleOf, placeOf, withPeople } from './people-of.js';
import { PeoplePage, PersonPage, RemovePersonPage } from './people-page.js';
import { fingerprintKept, onward } from './section-handlers.js';
import { unreadBeside } from './unread-aside.js';

const kindOf = (asked: Asked): PeopleKind => found(isPeopleKind(asked.params.kind) ? asked.params.kind : undefined);

export const showPeople = (_work: Work, asked: Asked, { draft, paths }: DraftAtHand): Answer => {
  const kind = kindOf(asked);
  return show(<PeoplePage kind={kind} people={peopleOf(draft.content, kind)} paths={paths} />);
};

/** A new person is added at the end: the form is made from the list as it was. */
const listPart = (kind: PeopleKind) => (content: NotificationContent) =>
  peopleOf(content, kind).map((person) => valuesOf(subjectQuestions(kind), person));

function newPage(asked: Asked, { draft, paths }: DraftAtHand, form?: FormState): Answer {
  const kind = kindOf(asked);
  const people = peopleOf(draft.content, kind);
  if (people.length >= MOST_PEOPLE) return goTo(paths.people(kind));
  const version = fingerprintKept(asked, form) ?? fingerprint(listPart(kind)(draft.content));
  return show(
    <PersonPage
      {...{ kind, version, paths }}
      beside={unreadBeside(draft, paths)}
      number={people.length + 1}
      form={form ?? emptyForm({})}
    />,
    form === undefined ? 200 : 422,
  );
}

export const showNewPerson = (_work: Work, asked: Asked, at: DraftAtHand): Answer => newPage(asked, at);

export async function addPerson(work: Work, asked: Asked, at: DraftAtHand): Promise<Answer> {
  const kind = kindOf(asked);
  const questions = subjectQuestions(kind);
  const reading = readAnswers(questions, asked.body, work.today);
  if (!reading.ok) return newPage(asked, at, reading.form);
  if (peopleOf(at.draft.content, kind).length >= MOST_PEOPLE)
    throw new Conflict('The form holds no more people.', asked.body);
  const person = takeAnswers(questions, blankSubject, reading.value);
  const isThereAlready = (content: NotificationContent): boolean =>
    fingerprint(listPart(kind)(content).at(-1)) === fingerprint(valuesOf(questions, person)) &&
    asked.body._version !== String(fingerprint(listPart(kind)(content)));
  await saveDraft(work, at.draft.id, {
    body: asked.body,
    part: listPart(kind),
    change: (content) =>
      isThereAlready(content) ? content : withPeople(content, kind, [...peopleOf(content, kind), person]),
  });
  return onward(asked, at.paths.people(kind), at.paths.later);
}

/** The person of the address with what a page about them needs. */
function personAt(asked: Asked, { draft }: DraftAtHand) {
  const kind = kindOf(asked);
  const place = found(placeOf(peopleOf(draft.content, kind), asked.params.number));
  const questions = subjectQuestions(kind);
  const part = (content: NotificationContent): unknown => {
    const person = peopleOf(content, kind)[place];
    return person === undefined ? 'gone' : valuesOf(questions, person);
  };
  return { kind, place, questions, part, person: found(peopleOf(draft.content, kind)[place]) };
}

function personPage(asked: Asked, at: DraftAtHand, form?: FormState): Answer {
  const { kind, place, questions, person, part } = personAt(asked, at);
  const version = fingerprintKept(asked, form) ?? fingerprint(part(at.draft.content));
  return show(
    <PersonPage
      {...{ kind, version }}
      number={place + 1}
      paths={at.paths}
      beside={unreadBeside(at.draft, at.paths)}
      form={form ?? emptyForm(valuesOf(questions, person))}
    />,
    form === undefined ? 200 : 422,
  );
}

export const showPerson = (_work: Work, asked: Asked, at: DraftAtHand): Answer => personPage(asked, at);

export async function savePerson(work: Work, asked: Asked, at: DraftAtHand): Promise<Answer> {
  const { kind, place, questions, part } = personAt(asked, at);
  const reading = readAnswers(questions, asked.body, work.today);
  if (!reading.ok) return personPage(asked, at, reading.form);
  await saveDraft(work, at.draft.id, {
    body: asked.body,
    part,
    change: (content) =>
      withPeople(
        content,
        kind,
        peopleOf(content, kind).map((person, index) =>
          index === place ? takeAnswers(questions, person, reading.value) : person,
        ),
      ),
  });
  return onward(asked, at.paths.people(kind), at.paths.later);
}

export const showRemovePerson = (_work: Work, asked: Asked, at: DraftAtHand): Answer => {
  const { kind, place, part } = personAt(asked, at);
  const version = fingerprint(part(at.draft.content));
  return show(<RemovePersonPage {...{ kind, version }} number={place + 1} paths={at.paths} />);
};

export async function removePerson(work: Work, asked: Asked, at: DraftAtHand): Promise<Answer> {
  const { kind, place, part } = personAt(asked, at);
  await saveDraft(work, at.draft.id, {
    body: asked.body,
    part,
    change: (content) => withPeople(content, kind, peopleOf(content, kind).toSpliced(place, 1)),
  });
  return goTo(at.paths.people(kind));
}
