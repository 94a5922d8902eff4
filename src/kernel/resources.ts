import { addMonths, type Day } from './day.js';

/** What a resource is, in the order in which they stand on a page. */
export const resourceKinds = [
  'definition',
  'guidance',
  'template',
  'leaflet',
  'learning',
  'research',
  'service',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Headings of the parts of a page. */
export const resourceKindInWords: Readonly<Record<ResourceKind, string>> = {
  definition: 'What counts as domestic abuse',
  guidance: 'Guidance and law',
  template: 'Templates and forms',
  leaflet: 'Leaflets',
  learning: 'Learning and training',
  research: 'Research and findings',
  service: 'Services and organisations',
};

/** Whom a resource is for. */
export const audiences = [
  'families',
  'friends',
  'practitioners',
  'chairs',
  'panel-members',
  'agencies',
  'public',
] as const;
export type Audience = (typeof audiences)[number];

export const audienceInWords: Readonly<Record<Audience, string>> = {
  families: 'Families',
  friends: 'Friends, colleagues and neighbours',
  practitioners: 'Practitioners',
  chairs: 'Chairs and report authors',
  'panel-members': 'Panel members',
  agencies: 'Agencies',
  public: 'The public',
};

/** Months after which a resource is looked at again: numbers and hours of services change sooner (the partnership’s own rule, mark D). */
export const usualMonthsOf = (kind: ResourceKind): number => (kind === 'service' ? 6 : 12);

/** The day by which it is looked at again; undefined for one that nobody has looked at yet. */
export const checkByOf = (checkedOn: Day | undefined, months: number): Day | undefined =>
  checkedOn === undefined ? undefined : addMonths(checkedOn, months);
