import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { directoryOf, type OpenReview, onReview } from '../../reviews/index.js';
import { panelPaths } from '../paths.js';
import { keepPanel, leadPanel } from '../policy.js';
import { sectors } from '../rules.js';
import { type AddBlocker, addMember, type Coming } from './add-member.js';
import { changeMember, giveAccess } from './change-member.js';
import { AccessPage, AddMemberPage, ChangeMemberPage, LeavePage } from './edit-pages.js';
import { endMember } from './end-member.js';
import type { Choices } from './fields.js';
import { accessForm, addError, addForm, changeForm, leaveForm, NO_AGENCY, particularsFrom, valuesOf } from './form.js';
import { MemberPage } from './member-page.js';
import { type OpenMember, onMember } from './on-member.js';
import { type MemberRow, membersIn } from './standing.js';

const keeping = onReview(keepPanel);

async function choicesIn(work: Work, review: OpenReview, apartFrom?: string): Promise<Choices> {
  const agencies = await agenciesOf(work, review.partnershipId);
  const seats = (await membersIn(work, review.id)).filter(
    ({ id, leftOn, standsInFor }) => leftOn === null && standsInFor === null && id !== apartFrom,
  );
  return { agencies, seats };
}

const addPage = async (work: Work, review: OpenReview, form: FormState) => (
  <AddMemberPage
    reference={review.reference}
    form={form}
    directory={await directoryOf(work, review.partnershipId)}
    choices={await choicesIn(work, review)}
  />
);

/** Led here from something that is missing, the form begins with what would mend it. */
async function askedFor(work: Work, review: OpenReview, { query }: Asked) {
  const seat = (await membersIn(work, review.id)).find(({ id }) => id === query.standsInFor);
  const sector = sectors.find((one) => one === query.sector);
  const agencyId = seat?.agencyId ?? query.agency;
  return emptyForm({
    ...dayValues('joinedOn', work.today),
    ...(query.person === undefined ? {} : { coming: 'account', person: query.person }),
    ...(agencyId === undefined ? {} : { agency: agencyId }),
    ...(query.expert === 'yes' ? { daExpert: 'yes' } : {}),
    ...(sector === undefined ? {} : { sector }),
    ...(seat === undefined
      ? {}
      : { standsInFor: seat.id, kind: seat.kind, sector: seat.sector, organisation: seat.organisation }),
  });
}

export const memberRoutes = [
  get(panelPaths.addPattern, keeping, async (work, asked, review) =>
    show(await addPage(work, review, await askedFor(work, review, asked))),
  ),

  post(panelPaths.addPattern, keeping, async (work, asked, review) => {
    const answer = readForm(addForm(work.today), asked.body);
    if (!answer.ok) return show(await addPage(work, review, answer.form), 422);
    const { value } = answer;
    const refuse = async (blockers: readonly AddBlocker[]) => {
      const form = rejected(
        asked.body,
        blockers.map((one) => addError(one, value.coming)),
      );
      return show(await addPage(work, review, form), 422);
    };
    const known = (await directoryOf(work, review.partnershipId)).find(({ id }) => id === value.person);
    if (value.coming === 'account' && known === undefined) return refuse(['no-such-person']);
    const [name, post] = [value.name || (known?.name ?? ''), value.post || (known?.post ?? '')];
    const choices = await choicesIn(work, review);
    const agency = value.agency ?? (value.organisation === '' ? (known?.agencyId ?? undefined) : undefined);
    const particulars = particularsFrom({ ...value, name, post, agency }, choices);
    const missing = [
      ...(post === '' ? [{ field: 'post', message: 'Enter their post: the account has none' }] : []),
      ...(particulars.organisation === '' ? [NO_AGENCY] : []),
    ];
    if (missing.length > 0) return show(await addPage(work, review, rejected(asked.body, missing)), 422);
    const coming = comingOf(value, known?.id ?? '');
    const made = await addMember(work, review, { ...particulars, coming, joinedOn: value.joinedOn });
    if (Array.isArray(made)) return refuse(made);
    return goTo(panelPaths.member(review.reference, made), { flash: `${name} is on the panel.` });
  }),

  get(panelPaths.memberPattern, onMember(leadPanel), (_work, _asked, opened) => show(memberPage(opened))),

  get(panelPaths.changePattern, onMember(keepPanel), async (work, _asked, { review, member: { row } }) =>
    show(await changePage(work, { review, row }, { form: emptyForm(valuesOf(row)), version: row.version })),
  ),

  post(panelPaths.changePattern, onMember(keepPanel), async (work, asked, { review, member: { row } }) => {
    const version = versionOf(asked.body);
    const answer = readForm(changeForm(work.today), asked.body);
    if (!answer.ok) return show(await changePage(work, { review, row }, { form: answer.form, version }), 422);
    const particulars = particularsFrom(answer.value, await choicesIn(work, review, row.id));
    await changeMember(work, { review, row }, { particulars, version, typed: asked.body });
    return goTo(panelPaths.member(review.reference, row.id), { flash: 'Saved.' });
  }),

  get(panelPaths.accessPattern, onMember(keepPanel), (_work, _asked, { review, member: { row } }) =>
    row.personId === null && row.leftOn === null
      ? show(<AccessPage reference={review.reference} member={row} form={emptyForm({ email: row.email })} />)
      : goTo(panelPaths.member(review.reference, row.id)),
  ),

  post(panelPaths.accessPattern, onMember(keepPanel), async (work, asked, { review, member: { row } }) => {
    found(row.leftOn === null ? row : undefined);
    const answer = readForm(accessForm, asked.body);
    const again = (form: FormState) => show(<AccessPage reference={review.reference} member={row} form={form} />, 422);
    if (!answer.ok) return again(answer.form);
    const blockers = await giveAccess(work, { review, row }, answer.value.email);
    const errors = blockers.map((one) => addError(one, 'invited'));
    if (errors.length > 0) return again(rejected(asked.body, errors));
    return goTo(panelPaths.member(review.reference, row.id), { flash: `${row.name} has access from now on.` });
  }),

  get(panelPaths.leavePattern, onMember(keepPanel), (work, _asked, { review, member: { row } }) =>
    row.leftOn === null
      ? show(<LeavePage reference={review.reference} member={row} form={emptyForm(dayValues('leftOn', work.today))} />)
      : goTo(panelPaths.member(review.reference, row.id)),
  ),

  post(panelPaths.leavePattern, onMember(keepPanel), async (work, asked, { review, member: { row } }) => {
    const answer = readForm(leaveForm(row.joinedOn, work.today), asked.body);
    if (!answer.ok) return show(<LeavePage reference={review.reference} member={row} form={answer.form} />, 422);
    await endMember(work, { review, row }, answer.value);
    return goTo(panelPaths.panel(review.reference), { flash: `${row.name} has left the panel.` });
  }),
];

const comingOf = (value: { coming: Coming['kind']; email: string }, personId: string): Coming =>
  value.coming === 'account' ? { kind: 'account', personId } : { kind: value.coming, email: value.email };

function memberPage({ review, file, member }: OpenMember) {
  const named = ({ row }: { row: MemberRow }) => ({ id: row.id, name: row.name });
  return (
    <MemberPage
      reference={review.reference}
      member={member}
      principal={file.members.find(({ row }) => row.id === member.row.standsInFor)?.row.name}
      substitutes={file.members
        .filter(({ row }) => row.standsInFor === member.row.id && row.leftOn === null)
        .map(named)}
      mayKeep={keepPanel.may(review.roles)}
    />
  );
}

const changePage = async (
  work: Work,
  { review, row }: { review: OpenReview; row: MemberRow },
  { form, version }: { form: FormState; version: number | undefined },
) => (
  <ChangeMemberPage
    reference={review.reference}
    member={row}
    form={form}
    choices={await choicesIn(work, review, row.id)}
    version={version}
  />
);
