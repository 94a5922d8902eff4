import type { PublicForm, PublicResource, PublicResources } from '../kernel/public-record.js';
import { type Audience, audiences, type ResourceKind, resourceKinds } from '../kernel/resources.js';

/** What a reader is looking for among the resources; undefined where they have not said. */
export interface WantedResources {
  readonly audience: Audience | undefined;
  readonly kind: ResourceKind | undefined;
}

/** What an address asks for; anything else in it is nothing. */
export const wantedResources = (query: Readonly<Record<string, unknown>>): WantedResources => ({
  audience: audiences.find((one) => one === query.audience),
  kind: resourceKinds.find((one) => one === query.kind),
});

/** A part of the page: a kind with its resources, and the blank forms under those that are templates. */
export interface ResourcePart {
  readonly kind: ResourceKind;
  readonly resources: readonly PublicResource[];
  readonly forms: readonly PublicForm[];
}

/** The parts of a page that hold something that fits, in their order. */
export function partsOf({ resources, forms }: PublicResources, { audience, kind }: WantedResources): ResourcePart[] {
  const isFor = (one: { readonly audiences: readonly Audience[] }): boolean =>
    audience === undefined || one.audiences.includes(audience);
  return resourceKinds
    .filter((one) => kind === undefined || one === kind)
    .map((one) => ({
      kind: one,
      resources: resources.filter((resource) => resource.kind === one && isFor(resource)),
      forms: one === 'template' ? forms.filter(isFor) : [],
    }))
    .filter((part) => part.resources.length + part.forms.length > 0);
}
