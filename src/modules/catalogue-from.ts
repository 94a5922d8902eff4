import type { DatedFact, Duty } from '../kernel/duty.js';
import type { Catalogue, Work } from '../platform/work.js';
import type { Module } from './module.js';

/** Gathers the duties of the modules, stage by stage, and asks each module in turn for its facts. */
export function catalogueFrom(modules: readonly Module[]): Catalogue {
  const duties: Duty[] = modules.flatMap((module) => module.duties ?? []);
  duties.sort((one, other) => (one.id < other.id ? -1 : 1));
  const sources = modules.flatMap((module) => module.facts ?? []);
  return {
    duties,
    factsOf: async (work: Work, caseIds: readonly string[]) => {
      const all = new Map<string, DatedFact[]>(caseIds.map((id) => [id, []]));
      for (const source of sources) {
        for (const [id, facts] of await source(work, caseIds)) all.get(id)?.push(...facts);
      }
      return all;
    },
  };
}
