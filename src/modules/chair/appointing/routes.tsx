import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { type Asked, download, get, goTo, post, show } from '../../../platform/http/route.js';
import { WORD_TYPE, wordDocument } from '../../../platform/word/index.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { callPeople, findPartnership, roleInWords } from '../../accounts/index.js';
import { reasonForm } from '../candidates/form.js';
import { type OpenAppointment, type OpenCandidate, onAppointment, onCandidate, onFile } from '../on-candidate.js';
import { chairPaths } from '../paths.js';
import { decideChair, keepChair, seeChair } from '../policy.js';
import { gapsOf, loadOf } from '../rules.js';
import { appointmentBlockerWords } from '../words.js';
import { appoint, whyNotAppoint } from './appoint.js';
import { AppointPage } from './appoint-page.js';
import { AppointmentPage } from './appointment-page.js';
import { EndPage, MentoringPage, NoAuthorPage, TrainingPage } from './change-pages.js';
import { appointForm, mentoringForm, noAuthorForm, trainingForm } from './form.js';
import { decideNoAuthor, endAppointment, recordMentoring, recordTraining } from './keep-appointment.js';
import { confirmationLetter } from './letter.js';

async function appointPage(work: Work, { review, file, candidate }: OpenCandidate, form: FormState) {
  const { row, statements, reviewsHere } = candidate;
  return (
    <AppointPage
      reference={review.reference}
      candidate={candidate}
      blockers={await whyNotAppoint(work, file, candidate)}
      gaps={gapsOf(row.role, file.specification, row.skills)}
      isMany={
        loadOf(reviewsHere, statements[0]?.reviewsInHand ?? row.reviewsElsewhere ?? undefined, file.reviewsAtMost)
          .isMany
      }
      form={form}
    />
  );
}

async function appointAsked(work: Work, asked: Asked, opened: OpenCandidate) {
  const read = readForm(appointForm(work.today), asked.body);
  if (!read.ok) return show(await appointPage(work, opened, read.form), 422);
  const made = await appoint(work, opened, read.value);
  if (typeof made === 'string')
    return goTo(chairPaths.appointment(opened.review.reference, made), {
      flash: 'Appointed. Record training and mentoring now.',
    });
  const errors = made.map((blocker) => ({ field: 'reason', message: appointmentBlockerWords[blocker] }));
  return show(await appointPage(work, opened, rejected(asked.body, errors)), 422);
}

const gapsIn = ({ file, appointment }: OpenAppointment): string[] => {
  const candidate = file.candidates.find(({ row }) => row.id === appointment.candidateId);
  return gapsOf(appointment.role, file.specification, candidate?.row.skills ?? []);
};

/** Only while it lasts. */
const lasting = ({ appointment }: OpenAppointment) => found(appointment.endedOn === null ? appointment : undefined);

const day = (kept: string | null): Day | undefined => (kept ?? undefined) as Day | undefined;

export const appointingRoutes = [
  get(chairPaths.appointPattern, onCandidate(decideChair), async (work, _asked, opened) =>
    show(await appointPage(work, opened, emptyForm(dayValues('appointedOn', work.today)))),
  ),
  post(chairPaths.appointPattern, onCandidate(decideChair), appointAsked),

  get(chairPaths.appointmentPattern, onAppointment(seeChair), async (work, _asked, opened) => {
    const { review, appointment } = opened;
    const nameOf = await callPeople(work, [appointment.decidedBy]);
    return show(
      <AppointmentPage
        reference={review.reference}
        appointment={appointment}
        decidedBy={nameOf(appointment.decidedBy)}
        gaps={gapsIn(opened)}
        mayKeep={keepChair.may(review.roles)}
      />,
    );
  }),

  get(chairPaths.letterPattern, onAppointment(seeChair), async (work, _asked, { review, appointment }) => {
    const { id, role, name, appointedOn } = appointment;
    const letter = confirmationLetter({
      reference: review.reference,
      office: role,
      name,
      appointedOn: appointedOn as Day,
      partnership: found(await findPartnership(work, review.partnershipId)),
      on: work.today,
      signedBy: {
        name: work.actor.kind === 'person' ? work.actor.name : '',
        post: roleInWords(keepChair.may(review.roles) ? 'co-ordinator' : 'csp-chair'),
      },
    });
    work.record({ action: 'chair.letter-taken', reviewId: review.id, objectKind: 'chair-appointment', objectId: id });
    return download(`${review.reference} letter of appointment.docx`, WORD_TYPE, await wordDocument(letter));
  }),

  get(chairPaths.trainingPattern, onAppointment(keepChair), (_work, _asked, opened) => {
    const appointment = lasting(opened);
    const form = emptyForm({
      certificate: appointment.certificate,
      ...dayValues('certifiedOn', day(appointment.certifiedOn)),
    });
    return show(
      <TrainingPage
        reference={opened.review.reference}
        appointment={appointment}
        form={form}
        version={appointment.version}
      />,
    );
  }),
  post(chairPaths.trainingPattern, onAppointment(keepChair), async (work, asked, opened) => {
    const appointment = lasting(opened);
    const { reference } = opened.review;
    const version = versionOf(asked.body);
    const read = readForm(trainingForm(work.today), asked.body);
    if (!read.ok)
      return show(
        <TrainingPage reference={reference} appointment={appointment} form={read.form} version={version} />,
        422,
      );
    await recordTraining(work, appointment, { ...read.value, version, typed: asked.body });
    return goTo(chairPaths.appointment(reference, appointment.id), { flash: 'The training is recorded.' });
  }),

  get(chairPaths.mentoringPattern, onAppointment(keepChair), (work, _asked, opened) => {
    const appointment = lasting(opened);
    const form = emptyForm({
      mentoring: appointment.mentoring,
      ...dayValues('mentoringOfferedOn', day(appointment.mentoringOfferedOn) ?? work.today),
    });
    const at = { reference: opened.review.reference, appointment, gaps: gapsIn(opened) };
    return show(<MentoringPage {...at} form={form} version={appointment.version} />);
  }),
  post(chairPaths.mentoringPattern, onAppointment(keepChair), async (work, asked, opened) => {
    const appointment = lasting(opened);
    const version = versionOf(asked.body);
    const read = readForm(mentoringForm(work.today), asked.body);
    const at = { reference: opened.review.reference, appointment, gaps: gapsIn(opened) };
    if (!read.ok) return show(<MentoringPage {...at} form={read.form} version={version} />, 422);
    await recordMentoring(work, appointment, { ...read.value, version, typed: asked.body });
    return goTo(chairPaths.appointment(at.reference, appointment.id), { flash: 'Recorded.' });
  }),

  get(chairPaths.endPattern, onAppointment(decideChair), (_work, _asked, opened) =>
    show(<EndPage reference={opened.review.reference} appointment={lasting(opened)} form={emptyForm()} />),
  ),
  post(chairPaths.endPattern, onAppointment(decideChair), async (work, asked, opened) => {
    const appointment = lasting(opened);
    const { review } = opened;
    const read = readForm(reasonForm, asked.body);
    if (!read.ok) return show(<EndPage reference={review.reference} appointment={appointment} form={read.form} />, 422);
    await endAppointment(work, { review, appointment }, read.value.reason);
    return goTo(chairPaths.overview(review.reference), { flash: 'The appointment has ended.' });
  }),

  get(chairPaths.noAuthorPattern, onFile(decideChair), (work, _asked, { review }) =>
    show(<NoAuthorPage reference={review.reference} form={emptyForm(dayValues('decidedOn', work.today))} />),
  ),
  post(chairPaths.noAuthorPattern, onFile(decideChair), async (work, asked, { review }) => {
    const read = readForm(noAuthorForm(work.today), asked.body);
    if (!read.ok) return show(<NoAuthorPage reference={review.reference} form={read.form} />, 422);
    await decideNoAuthor(work, review, read.value);
    return goTo(chairPaths.overview(review.reference), { flash: 'Recorded: no separate author.' });
  }),
];
