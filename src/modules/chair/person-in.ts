import { NotPermitted } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';

/** The signed-in person whose unit of work this is. */
export function personIn({ actor }: Work): string {
  if (actor.kind !== 'person') throw new NotPermitted('only a person decides about a chair');
  return actor.personId;
}
