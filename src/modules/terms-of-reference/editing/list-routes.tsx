import { z } from 'zod';
import { found } from '../../../platform/errors.js';
import { type Asked, get, goTo, post, show } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { readForm, versionOf } from '../../../web/forms.js';
import { emptyForm, type FormState } from '../../../web/index.js';
import { agenciesOf } from '../../accounts/index.js';
import { onReview, type Review } from '../../reviews/index.js';
import { scopingSummaryOf } from '../../scoping/index.js';
import { termsPaths } from '../paths.js';
import { keepTerms } from '../policy.js';
import { workingTermsOf } from '../queries.js';
import { agencyAnswer, endLineForm, lineForm } from './form.js';
import { addLine, changeLine, endLine } from './keep-lines.js';
import { saveAgencies } from './keep-parts.js';
import { AgenciesPage, LinePage, LinesPage } from './list-pages.js';

const keeping = onReview(keepTerms);
const toLines = (review: Review, flash: string) => goTo(termsPaths.part(review.reference, 'lines'), { flash });

/** Lines of enquiry and contributing agencies. */
export const listRoutes = [
  get(termsPaths.linesPattern, keeping, async (work, _asked, review) => {
    const working = await workingTermsOf(work, review);
    if (working === undefined) return goTo(termsPaths.terms(review.reference));
    return show(<LinesPage reference={review.reference} lines={working.lines} form={emptyForm()} />);
  }),

  post(termsPaths.linesPattern, keeping, async (work, asked, review) => {
    const { lines } = found(await workingTermsOf(work, review));
    const answer = readForm(lineForm, asked.body);
    if (!answer.ok) return show(<LinesPage reference={review.reference} lines={lines} form={answer.form} />, 422);
    await addLine(work, review, answer.value);
    return toLines(review, 'Added.');
  }),

  get(termsPaths.linePattern, keeping, async (work, asked, review) => {
    const line = await lineIn(work, asked, review);
    const form = emptyForm({ question: line.question, position: String(line.position) });
    return show(<LinePage reference={review.reference} line={line} form={form} />);
  }),

  post(termsPaths.linePattern, keeping, async (work, asked, review) => {
    const line = await lineIn(work, asked, review);
    const again = (form: FormState) => show(<LinePage reference={review.reference} line={line} form={form} />, 422);
    const version = versionOf(asked.body);
    switch (asked.body.verb) {
      case 'take-up':
        await endLine(work, review, { id: line.id, version, reason: null });
        return toLines(review, 'This line is followed again.');
      case 'end': {
        const ending = readForm(endLineForm, asked.body);
        if (!ending.ok) return again(withWords(ending.form, line));
        await endLine(work, review, { id: line.id, version, reason: ending.value.endedReason });
        return toLines(review, 'No longer followed. You can take it up again below.');
      }
      default: {
        const changing = readForm(lineForm, asked.body);
        if (!changing.ok) return again(changing.form);
        await changeLine(work, review, { id: line.id, version, ...changing.value });
        return toLines(review, 'Saved.');
      }
    }
  }),

  get(termsPaths.agenciesPattern, keeping, async (work, _asked, review) => {
    const working = await workingTermsOf(work, review);
    if (working === undefined) return goTo(termsPaths.terms(review.reference));
    const { row, content } = working;
    const chosen = new Map(content.agencies.map(({ agencyId, askedFor }) => [agencyId, askedFor]));
    const agencies = await agenciesToAsk(work, review);
    const form = emptyForm(Object.fromEntries(agencies.map(({ id }) => [`agency-${id}`, chosen.get(id) ?? 'no'])));
    return show(<AgenciesPage reference={review.reference} agencies={agencies} form={form} version={row.version} />);
  }),

  post(termsPaths.agenciesPattern, keeping, async (work, asked, review) => {
    const agencies = await agenciesToAsk(work, review);
    const version = versionOf(asked.body);
    const answer = readForm(
      z.object(Object.fromEntries(agencies.map(({ id }) => [`agency-${id}`, agencyAnswer]))),
      asked.body,
    );
    if (!answer.ok) {
      const page = (
        <AgenciesPage reference={review.reference} agencies={agencies} form={answer.form} version={version} />
      );
      return show(page, 422);
    }
    const answers = new Map(agencies.map(({ id }) => [id, answer.value[`agency-${id}`] ?? ('no' as const)]));
    await saveAgencies(work, review, { answers, version });
    return goTo(termsPaths.terms(review.reference), { flash: 'Saved.' });
  }),
];

/** The words of the line stay in the other form of the page when its end is refused. */
const withWords = (form: FormState, line: { question: string; position: number }): FormState => ({
  ...form,
  values: { question: line.question, position: String(line.position), ...form.values },
});

async function lineIn(work: Work, asked: Asked, review: Review) {
  const { lines } = found(await workingTermsOf(work, review));
  return found(lines.find(({ id }) => id === asked.params.id));
}

/** The directory, with what scoping found; agencies that said they knew somebody stand first. */
async function agenciesToAsk(work: Work, review: Review) {
  const scoped = new Map((await scopingSummaryOf(work, review.id)).map((one) => [one.agencyId, one]));
  const listed = (await agenciesOf(work, review.partnershipId)).map(({ id, name }) => ({
    id,
    name,
    knew: scoped.get(id)?.known === 'known',
    scoping: scopingInWords(scoped.get(id)),
  }));
  return listed.toSorted((one, other) => Number(other.knew) - Number(one.knew) || one.name.localeCompare(other.name));
}

function scopingInWords(scoped: { readonly known: string | undefined } | undefined): string {
  if (scoped === undefined) return 'Not asked in scoping';
  switch (scoped.known) {
    case 'known':
      return 'Said in scoping that it knew somebody of this review';
    case 'declined':
      return 'Declined to take part in scoping';
    case undefined:
      return 'Asked in scoping, no answer yet';
    default:
      return 'Said in scoping that it knew nobody';
  }
}
