import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { download, get, goTo, post, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { readForm } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { findPartnership } from '../../accounts/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { letterKinds } from '../code-lists.js';
import { onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { type Contact, recordsOf } from '../queries.js';
import { sendingBlockers } from '../rules.js';
import { approachBlockerInWords, sendingBlockerInWords } from '../words.js';
import { letterTo } from './compose.js';
import { LetterPage, NewLetterPage } from './pages.js';
import { recordSent } from './record-sent.js';
import { writeLetter } from './write-letter.js';

const newLetterForm = z.object({
  kind: oneOf(letterKinds, 'Select which letter'),
  words: textField({ what: 'What it says', max: 10_000 }),
});

const sentForm = (draftedOn: Day, today: Day) =>
  z.object({
    sentOn: dayField({ what: 'Date it was sent', byToday: today, earliest: draftedOn }),
    sentHow: nameField({ what: 'How it was sent', max: 200, missing: 'Enter how it was sent' }),
  });

export const letterRoutes = [
  get(familyPaths.newLetterPattern, onSafeContact(), (_work, _asked, { review, contact }) =>
    show(<NewLetterPage reference={review.reference} contact={contact} form={emptyForm()} />),
  ),

  post(familyPaths.newLetterPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const page = (form: ReturnType<typeof emptyForm>) =>
      show(<NewLetterPage reference={review.reference} contact={contact} form={form} />, 422);
    const answer = readForm(newLetterForm, asked.body);
    if (!answer.ok) return page(answer.form);
    const written = await writeLetter(work, contact, answer.value);
    if ('blockers' in written) {
      const errors = written.blockers.map((one) => ({ field: 'kind', message: approachBlockerInWords(one) }));
      return page({ values: asked.body, errors });
    }
    return goTo(familyPaths.letter(review.reference, contact.id, written.id), { flash: 'The letter is drawn up.' });
  }),

  get(familyPaths.letterPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const letter = await letterOf(work, contact, asked.params.letter);
    const form = emptyForm(dayValues('sentOn', work.today));
    return show(<LetterPage reference={review.reference} contact={contact} form={form} letter={letter} />);
  }),

  post(familyPaths.letterPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const letter = await letterOf(work, contact, asked.params.letter);
    const page = (form: ReturnType<typeof emptyForm>) =>
      show(<LetterPage reference={review.reference} contact={contact} form={form} letter={letter} />, 422);
    const answer = readForm(sentForm(letter.draftedOn, work.today), asked.body);
    if (!answer.ok) return page(answer.form);
    const sender = work.actor.kind === 'person' ? work.actor.name : '';
    const blockers = await recordSent(work, contact, { ...answer.value, letter, sender, typed: asked.body });
    if (blockers.length > 0) {
      const errors = blockers.map((one) => ({ field: 'sentHow', message: sendingBlockerInWords(one) }));
      return page({ values: asked.body, errors });
    }
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Recorded.' });
  }),

  get(familyPaths.letterFilePattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const letter = await letterOf(work, contact, asked.params.letter);
    // A letter that is not to go any more is not handed out either; one that has gone stays readable.
    if (letter.sentOn === null && sendingBlockers(contact, letter).length > 0)
      return goTo(familyPaths.letter(review.reference, contact.id, letter.id));
    const bytes = await wordDocument(letterTo(await sourceOf(work, review, { contact, letter })));
    work.saw(review.id, 'family-letter', letter.id);
    return download(`${review.reference} letter.docx`, WORD_TYPE, bytes);
  }),
];

type Letter = Awaited<ReturnType<typeof recordsOf>>['letters'][number];

async function letterOf(work: Work, contact: Contact, id: string | undefined): Promise<Letter> {
  return found((await recordsOf(work, contact)).letters.find((one) => one.id === id));
}

async function sourceOf(work: Work, review: OpenReview, { contact, letter }: { contact: Contact; letter: Letter }) {
  const partnership = found(await findPartnership(work, review.partnershipId));
  return {
    kind: letter.kind,
    partnershipName: partnership.name,
    callThem: contact.preferredName === '' ? contact.name : contact.preferredName,
    contactPerson: contact.contactPerson,
    words: letter.words,
    on: letter.draftedOn,
  };
}
