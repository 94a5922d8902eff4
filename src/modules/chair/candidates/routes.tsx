import type { Day } from '../../../kernel/day.js';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FieldError } from '../../../web/index.js';
import { callPeople } from '../../accounts/index.js';
import { registerOf } from '../../readiness/index.js';
import { type OpenCandidate, type OpenFile, onCandidate, onFile } from '../on-candidate.js';
import { chairPaths } from '../paths.js';
import { keepChair, seeChair } from '../policy.js';
import { CandidatePage } from './candidate-page.js';
import { contractOf, saveContract } from './contract.js';
import { AddPage, ChangePage, ContractPage, WithdrawalPage } from './edit-pages.js';
import { addForm, changeForm, contractForm, reasonForm } from './form.js';
import { poundsTyped } from './money.js';
import { addCandidate, changeCandidate, type NewCandidate, withdrawCandidate } from './save-candidate.js';

async function add(work: Work, asked: Asked, { review, file }: OpenFile) {
  const register = await registerOf(work, review.partnershipId);
  const again = (form: ReturnType<typeof emptyForm>) =>
    show(<AddPage reference={review.reference} form={form} register={register} />, 422);
  const read = readForm(addForm(register.map(({ id }) => id)), asked.body);
  if (!read.ok) return again(read.form);
  const { role, practitioner, name, email, organisation } = read.value;
  const known = register.find(({ id }) => id === practitioner);
  const errors: FieldError[] = [];
  const isTwice = file.candidates.some(
    ({ row, appointment }) =>
      row.role === role &&
      row.withdrawnOn === null &&
      appointment?.endedOn == null &&
      row.practitionerId === known?.id &&
      known !== undefined,
  );
  if (isTwice) errors.push({ field: 'practitioner', message: 'They are a candidate already' });
  if (errors.length > 0) return again(rejected(asked.body, errors));
  const last = known?.trainings.at(-1);
  const candidate: NewCandidate = {
    role,
    practitionerId: known?.id,
    name: known?.name ?? name,
    email: known === undefined || known.email === '' ? email : known.email,
    organisation: known?.organisation ?? organisation,
    skills: known?.skills ?? [],
    reviewsElsewhere: known?.reviewsElsewhere,
    training: last === undefined ? '' : [last.course, last.certificate].filter((text) => text !== '').join(', '),
    trainedOn: last?.completedOn,
  };
  const id = await addCandidate(work, review, candidate);
  return goTo(chairPaths.candidate(review.reference, id), {
    flash: 'Added. Ask for the statement of independence now.',
  });
}

async function candidatePage(work: Work, { review, file, candidate }: OpenCandidate) {
  const contract = await contractOf(work, candidate.row.id);
  const nameOf = await callPeople(
    work,
    candidate.overrides.flatMap(({ proposedBy, answeredBy }) => [
      proposedBy,
      ...(answeredBy === null ? [] : [answeredBy]),
    ]),
  );
  return (
    <CandidatePage
      reference={review.reference}
      candidate={candidate}
      specification={file.specification}
      reviewsAtMost={file.reviewsAtMost}
      contract={contract}
      nameOf={nameOf}
      mayKeep={keepChair.may(review.roles)}
    />
  );
}

const day = (kept: string | null): Day | undefined => (kept ?? undefined) as Day | undefined;
const number = (kept: number | null): string | undefined => (kept === null ? undefined : String(kept));

const valuesOf = ({ row }: OpenCandidate['candidate']) => ({
  name: row.name,
  email: row.email,
  organisation: row.organisation,
  skills: row.skills,
  reviewsElsewhere: number(row.reviewsElsewhere),
  training: row.training,
  referees: row.referees,
  score: number(row.score),
  note: row.note,
  ...dayValues('trainedOn', day(row.trainedOn)),
});

export const candidateRoutes = [
  get(chairPaths.addPattern, onFile(keepChair), async (work, asked, { review }) =>
    show(
      <AddPage
        reference={review.reference}
        register={await registerOf(work, review.partnershipId)}
        form={emptyForm({ role: asked.query.as === 'author' ? 'author' : 'chair' })}
      />,
    ),
  ),
  post(chairPaths.addPattern, onFile(keepChair), add),

  get(chairPaths.candidatePattern, onCandidate(seeChair), async (work, _asked, opened) =>
    show(await candidatePage(work, opened)),
  ),

  get(chairPaths.changePattern, onCandidate(keepChair), (_work, _asked, { review, candidate }) =>
    show(
      <ChangePage
        reference={review.reference}
        candidate={candidate.row}
        form={emptyForm(valuesOf(candidate))}
        version={candidate.row.version}
      />,
    ),
  ),
  post(chairPaths.changePattern, onCandidate(keepChair), async (work, asked, { review, candidate: { row } }) => {
    const version = versionOf(asked.body);
    const read = readForm(changeForm(work.today), asked.body);
    if (!read.ok)
      return show(<ChangePage reference={review.reference} candidate={row} form={read.form} version={version} />, 422);
    await changeCandidate(work, row, { ...read.value, version, typed: asked.body });
    return goTo(chairPaths.candidate(review.reference, row.id), { flash: 'Saved.' });
  }),

  get(chairPaths.contractPattern, onCandidate(keepChair), async (work, _asked, { review, candidate: { row } }) => {
    const contract = await contractOf(work, row.id);
    const values = contract && {
      dayRate: poundsTyped(contract.dayRatePence),
      daysAtMost: number(contract.daysAtMost),
      cap: contract.capPence === null ? undefined : poundsTyped(contract.capPence),
      terms: contract.terms,
      ...dayValues('startsOn', day(contract.startsOn)),
      ...dayValues('endsOn', day(contract.endsOn)),
    };
    return show(
      <ContractPage
        reference={review.reference}
        candidate={row}
        form={emptyForm(values)}
        version={contract?.version}
      />,
    );
  }),
  post(chairPaths.contractPattern, onCandidate(keepChair), async (work, asked, { review, candidate: { row } }) => {
    const version = versionOf(asked.body);
    const read = readForm(contractForm, asked.body);
    if (!read.ok)
      return show(
        <ContractPage reference={review.reference} candidate={row} form={read.form} version={version} />,
        422,
      );
    await saveContract(work, row, { ...read.value, version, typed: asked.body });
    return goTo(chairPaths.candidate(review.reference, row.id), { flash: 'The contract is saved.' });
  }),

  get(chairPaths.withdrawalPattern, onCandidate(keepChair), (_work, _asked, { review, candidate }) =>
    show(<WithdrawalPage reference={review.reference} candidate={inTheRunning(candidate)} form={emptyForm()} />),
  ),
  post(chairPaths.withdrawalPattern, onCandidate(keepChair), async (work, asked, { review, candidate }) => {
    const row = inTheRunning(candidate);
    const read = readForm(reasonForm, asked.body);
    if (!read.ok) return show(<WithdrawalPage reference={review.reference} candidate={row} form={read.form} />, 422);
    await withdrawCandidate(work, row.id, read.value.reason);
    return goTo(chairPaths.overview(review.reference), { flash: 'They are out of the running.' });
  }),
];

const inTheRunning = ({ row, appointment }: OpenCandidate['candidate']) =>
  found(row.withdrawnOn === null && appointment === undefined ? row : undefined);
