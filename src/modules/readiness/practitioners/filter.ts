import { type PractitionerRole, practitionerRoles, skillInWords, skills } from './code-lists.js';
import type { Practitioner } from './register.js';

/** Whom to show: every part may be absent. */
export interface RegisterFilter {
  readonly search: string;
  readonly role: PractitionerRole | undefined;
  readonly skill: string | undefined;
  readonly training: 'wanting' | undefined;
  readonly left: boolean;
}

/** The filter an address asks for; what it does not know is left out. */
export const readFilter = (query: Readonly<Record<string, string | undefined>>): RegisterFilter => ({
  search: (query.q ?? '').slice(0, 100).trim(),
  role: practitionerRoles.find((role) => role === query.role),
  skill: skills.find((skill) => skill === query.skill),
  training: query.training === 'wanting' ? 'wanting' : undefined,
  left: query.left === 'yes',
});

/** The query of an address that asks for the same. */
export function filterQuery({ search, role, skill, training, left }: RegisterFilter): string {
  const asked = { q: search, role, skill, training, left: left ? 'yes' : undefined };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Those whom the filter lets through, in their order. */
export function filtered(register: readonly Practitioner[], filter: RegisterFilter): Practitioner[] {
  const words = filter.search.toLowerCase();
  return register.filter(
    (one) =>
      (filter.role === undefined || one.roles.includes(filter.role)) &&
      (filter.skill === undefined || one.skills.includes(filter.skill)) &&
      (filter.training === undefined || one.training !== 'in-date') &&
      (words === '' || textOf(one).includes(words)),
  );
}

const textOf = ({ name, organisation, email, languages, note, skills }: Practitioner): string =>
  [name, organisation, email, languages, note, ...skills.map(skillInWords)].join(' ').toLowerCase();
