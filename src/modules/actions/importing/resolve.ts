import type { LeadDraft } from '../planning/form.js';
import { leadErrors } from '../planning/rules.js';
import type { PlanTexts } from './parts.js';
import { bare, type PlanColumn } from './plan-columns.js';
import { isEverybody, readPerson } from './read-part.js';
import { likeness, recommendationNumber } from './references.js';
import type { Known, PartProblem } from './understood.js';

/** Id of the recommendation that a row names by number and words, `early` for none; undefined when it is not on record. */
export function recommendationIn(
  { recommendation = '', ref = '' }: PlanTexts,
  { recommendations }: Known,
): string | undefined {
  if (/^(?:begun early|early action)/i.test(recommendation)) return 'early';
  const number = recommendationNumber(recommendation) ?? recommendationNumber(ref);
  const alike = (title: string): number =>
    Math.max(likeness(recommendation, title), likeness(recommendation.split('\n')[0] ?? '', title));
  const numbered = recommendations.find((one) => one.number === number);
  const [best] = recommendations.toSorted((one, other) => alike(other.title) - alike(one.title));
  const onlyNumber = recommendation.replace(/recommendation|rec\b|no\b|[\d\s.:#]/gi, '') === '';
  if (numbered !== undefined && (onlyNumber || alike(numbered.title) >= 0.3)) return numbered.id;
  return best !== undefined && alike(best.title) >= 0.6 ? best.id : undefined;
}

/** Who is to lead, with what keeps them from being asked. */
export interface LeadRead {
  readonly lead: LeadDraft;
  readonly problems: readonly PartProblem[];
  /** What was made of the body where that is not plain; '' otherwise. */
  readonly remark: string;
}

/** A column of ours for each field of a lead. */
const COLUMNS: Readonly<Record<string, PlanColumn>> = {
  body: 'body',
  leadName: 'person',
  leadPost: 'post',
  leadEmail: 'email',
};

/** Who leads, as far as the row and the record say it. */
export function leadIn(texts: PlanTexts, { agencies, leads }: Known): LeadRead {
  const said = (texts.body ?? '').trim();
  const agency = agencyFor(said, agencies);
  const lead = { ...personIn(texts, leads), agencyId: agency?.id ?? null, body: agency?.name ?? said };
  const missing = leadErrors(lead).map(({ field, message }) => ({ field: COLUMNS[field] ?? 'person', message }));
  const isRenamed = agency !== undefined && bare(agency.name) !== bare(said);
  return {
    lead,
    problems: [...(isEverybody(said) ? [{ field: 'body' as const, message: nobody(said) }] : []), ...missing],
    remark: isRenamed ? `“${said}” is taken as ${agency.name}` : '',
  };
}

const nobody = (said: string): string =>
  `“${said}” is nobody in particular. Enter the body that leads, and plan one action for each of the others`;

/** The person of a row; post and address come from the record where somebody of the name leads already. */
function personIn(texts: PlanTexts, leads: Known['leads']): Pick<LeadDraft, 'name' | 'post' | 'email'> {
  const { name, post, email } = readPerson(texts);
  const known = name === '' ? undefined : leads.find((one) => bare(one.name) === bare(name));
  return { name, post: post || (known?.post ?? ''), email: email || (known?.email ?? '') };
}

const initials = (name: string): string => (name.match(/\b\p{L}/gu) ?? []).join('').toLowerCase();

/** The agency that a cell means: by its name, by its initials, or by being the only one whose name holds the words. */
export function agencyFor(said: string, agencies: Known['agencies']) {
  const asked = bare(said);
  if (asked === '') return undefined;
  const whole = agencies.find(({ name }) => bare(name) === asked);
  if (whole !== undefined) return whole;
  const short = agencies.filter(({ name }) => /^[a-z]{2,8}$/.test(asked) && initials(name) === asked);
  const within = agencies.filter(({ name }) => asked.length >= 5 && ` ${bare(name)} `.includes(` ${asked} `));
  const found = short.length > 0 ? short : within;
  return found.length === 1 ? found[0] : undefined;
}

/** By reference and words together; without a reference by words that are the same. */
export function existingFor({ ref = '', what = '' }: PlanTexts, { existing }: Known) {
  const byRef = existing.find(({ cells }) => cells.ref === ref.trim());
  if (byRef !== undefined && likeness(byRef.cells.what, what) >= 0.4) return byRef;
  return existing.find(({ cells }) => likeness(cells.what, what) >= 0.95);
}
