import type { LeadDraft } from '../planning/form.js';
import { leadErrors } from '../planning/rules.js';
import type { PlanTexts } from './parts.js';
import { bare, type PlanColumn } from './plan-columns.js';
import { isEverybody, readPerson } from './read-part.js';
import { likeness, recommendationNumber } from './references.js';
import type { Known } from './understood.js';

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

/** Who leads, as far as the row and the record say it, with what keeps them from being asked. */
export function leadIn(texts: PlanTexts, { agencies, leads }: Known) {
  const said = (texts.body ?? '').trim();
  const person = readPerson(texts);
  const known = person.name === '' ? undefined : leads.find((one) => bare(one.name) === bare(person.name));
  const full = {
    name: person.name,
    post: person.post || (known?.post ?? ''),
    email: person.email || (known?.email ?? ''),
  };
  const agency = agencyFor(said, agencies);
  const lead: LeadDraft = { ...full, agencyId: agency?.id ?? null, body: agency?.name ?? said };
  const field: Readonly<Record<string, PlanColumn>> = {
    body: 'body',
    leadName: 'person',
    leadPost: 'post',
    leadEmail: 'email',
  };
  const everybody = isEverybody(said)
    ? [
        {
          field: 'body' as const,
          message: `“${said}” is nobody in particular. Enter the body that leads, and plan one action for each of the others`,
        },
      ]
    : [];
  const problems = [
    ...everybody,
    ...leadErrors(lead).map((one) => ({ field: field[one.field] ?? 'person', message: one.message })),
  ];
  const remark = agency !== undefined && bare(agency.name) !== bare(said) ? `“${said}” is taken as ${agency.name}` : '';
  return { lead, problems, remark };
}

const initials = (name: string): string => (name.match(/\b\p{L}/gu) ?? []).join('').toLowerCase();

/** The agency that a cell means: by its name, by its initials, or by being the only one whose name holds the words. */
function agencyFor(said: string, agencies: Known['agencies']) {
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
