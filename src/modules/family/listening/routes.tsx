import { found } from '../../../platform/errors.js';
import { get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm } from '../../../web/index.js';
import { onSafeContact } from '../guards.js';
import { familyPaths } from '../paths.js';
import { nearbyInWords } from '../plan/key-dates.js';
import { type Contact, recordsOf } from '../queries.js';
import { approachBlockerInWords } from '../words.js';
import { commentForm, commentValues, heldForm, newCommentForm, readingForm } from './form.js';
import { addComment, changeComment } from './keep-comment.js';
import { holdReading, planReading } from './keep-reading.js';
import { CommentPage, HeldPage, ReadingPage } from './pages.js';

export const listeningRoutes = [
  get(familyPaths.newCommentPattern, onSafeContact(), (work, _asked, { review, contact }) =>
    show(
      <CommentPage reference={review.reference} contact={contact} form={emptyForm(dayValues('askedOn', work.today))} />,
    ),
  ),

  post(familyPaths.newCommentPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const answer = readForm(newCommentForm(work.today), asked.body);
    if (!answer.ok) return show(<CommentPage reference={review.reference} contact={contact} form={answer.form} />, 422);
    await addComment(work, contact, answer.value);
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Recorded.' });
  }),

  get(familyPaths.commentPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const kept = await commentOf(work, contact, asked.params.comment);
    return show(<CommentPage reference={review.reference} contact={contact} form={commentValues(kept)} kept={kept} />);
  }),

  post(familyPaths.commentPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const kept = await commentOf(work, contact, asked.params.comment);
    const version = versionOf(asked.body);
    const answer = readForm(commentForm(work.today), asked.body);
    if (!answer.ok) {
      const stale = { ...kept, version: version ?? 0 };
      return show(<CommentPage reference={review.reference} contact={contact} form={answer.form} kept={stale} />, 422);
    }
    await changeComment(work, contact, { id: kept.id, version, answers: answer.value, typed: asked.body });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Saved.' });
  }),

  get(familyPaths.newReadingPattern, onSafeContact(), (_work, _asked, { review, contact }) =>
    show(<ReadingPage reference={review.reference} contact={contact} form={emptyForm()} />),
  ),

  post(familyPaths.newReadingPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const page = (form: ReturnType<typeof emptyForm>) =>
      show(<ReadingPage reference={review.reference} contact={contact} form={form} />, 422);
    const answer = readForm(readingForm, asked.body);
    if (!answer.ok) return page(answer.form);
    const blockers = await planReading(work, contact, answer.value);
    if (blockers.length > 0) {
      const errors = blockers.map((one) => ({ field: 'plannedOn', message: approachBlockerInWords(one) }));
      return page({ values: asked.body, errors });
    }
    const near = await nearbyInWords(work, review.id, answer.value.plannedOn);
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: `Planned.${near}` });
  }),

  get(familyPaths.readingPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const { plannedOn } = await readingOf(work, contact, asked.params.reading);
    return show(<HeldPage reference={review.reference} contact={contact} form={emptyForm()} plannedOn={plannedOn} />);
  }),

  post(familyPaths.readingPattern, onSafeContact(), async (work, asked, { review, contact }) => {
    const { id, plannedOn } = await readingOf(work, contact, asked.params.reading);
    const answer = readForm(heldForm(work.today), asked.body);
    if (!answer.ok) {
      return show(
        <HeldPage reference={review.reference} contact={contact} form={answer.form} plannedOn={plannedOn} />,
        422,
      );
    }
    await holdReading(work, contact, { ...answer.value, id, typed: asked.body });
    return goTo(familyPaths.contact(review.reference, contact.id), { flash: 'Recorded.' });
  }),
];

const commentOf = async (work: Work, contact: Contact, id: string | undefined) =>
  found((await recordsOf(work, contact)).comments.find((one) => one.id === id));

const readingOf = async (work: Work, contact: Contact, id: string | undefined) =>
  found((await recordsOf(work, contact)).readings.find((one) => one.id === id));
