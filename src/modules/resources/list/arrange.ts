import type { Day } from '../../../kernel/day.js';
import { type Audience, audiences, type ResourceKind, resourceKinds } from '../../../kernel/resources.js';
import type { Resource } from '../queries.js';
import { flagsOf, isPublic, isSuperseded } from '../rules.js';

/** Which of them a co-ordinator looks for. */
export const resourceStates = ['to-check', 'public', 'hidden', 'superseded'] as const;
export type ResourceState = (typeof resourceStates)[number];

export const stateInWords: Readonly<Record<ResourceState, string>> = {
  'to-check': 'To be checked',
  public: 'On the public page',
  hidden: 'Hidden',
  superseded: 'Superseded',
};

/** Which resources are shown: every part may be absent. */
export interface ResourceFilter {
  readonly q: string;
  readonly kind: ResourceKind | undefined;
  readonly audience: Audience | undefined;
  readonly state: ResourceState | undefined;
}

/** The filter that an address asks for; what it does not know is left out. */
export const readResourceFilter = (query: Readonly<Record<string, string | undefined>>): ResourceFilter => ({
  q: (query.q ?? '').replaceAll('\0', '').slice(0, 100).trim(),
  kind: resourceKinds.find((one) => one === query.kind),
  audience: audiences.find((one) => one === query.audience),
  state: resourceStates.find((one) => one === query.state),
});

export const isNarrowed = ({ q, kind, audience, state }: ResourceFilter): boolean =>
  q !== '' || kind !== undefined || audience !== undefined || state !== undefined;

/** Those that a filter lets through, in their order. */
export const chosenResources = (all: readonly Resource[], filter: ResourceFilter, today: Day): Resource[] =>
  all.filter(
    (one) =>
      (filter.kind === undefined || one.kind === filter.kind) &&
      (filter.audience === undefined || one.audiences.includes(filter.audience)) &&
      (filter.state === undefined || isIn(one, filter.state, today)) &&
      `${one.title}\n${one.says}\n${one.source}\n${one.more}`.toLowerCase().includes(filter.q.toLowerCase()),
  );

const isIn = (one: Resource, state: ResourceState, today: Day): boolean => {
  if (state === 'to-check') return flagsOf(one, today).length > 0;
  if (state === 'public') return isPublic(one);
  return state === 'superseded' ? isSuperseded(one) : !one.shown && !isSuperseded(one);
};
