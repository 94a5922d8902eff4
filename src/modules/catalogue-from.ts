import type { DatedFact, Duty } from '../kernel/duty.js';
import type { Catalogue, RecordedAct } from '../platform/catalogue.js';
import { asSystem, type Work } from '../platform/work.js';
import type { DutyTitles, Module } from './module.js';

/** Gathers the duties of the modules, stage by stage, and asks each module in turn for its facts. */
export function catalogueFrom(modules: readonly Module[]): Catalogue {
  const duties: Duty[] = modules.flatMap((module) => module.duties ?? []);
  duties.sort((one, other) => (one.id < other.id ? -1 : 1));
  const sources = modules.flatMap((module) => module.facts ?? []);
  const outcomes = modules.find((module) => module.outcomes !== undefined)?.outcomes;
  const standing = modules.find((module) => module.standing !== undefined)?.standing;
  const chronologies = modules.find((module) => module.chronologies !== undefined)?.chronologies;
  const pages = modules.flatMap((module) => module.reviewMenu ?? []);
  const thingPages = new Map(modules.flatMap((module) => Object.entries(module.thingPages ?? {})));
  return {
    duties,
    say: sayWith(modules, duties),
    bodiesIn: (work, acts) => bodiesIn(modules, work, acts),
    whereDone: (dutyId) => pages.find(({ meets }) => meets?.some((id) => id === dutyId)),
    whereDoneBy: (actor, dutyId) =>
      modules.flatMap((module) => module.menu?.(actor) ?? []).find(({ meets }) => meets?.some((id) => id === dutyId)),
    pagesFor: (roles) => pages.filter(({ may }) => may(roles)),
    waitingFor: (work) => fromEach(modules, ({ waiting }) => waiting?.(work)),
    calendarFor: (work) => fromEach(modules, ({ calendar }) => calendar?.(work)),
    standingOf: async (work, caseId) => (await standing?.(work, caseId)) ?? [],
    // A day is the same day whoever asks; the rows that it stands in are not for everybody. The caller has opened these cases.
    factsOf: (work: Work, caseIds: readonly string[]) =>
      asSystem(work, async () => {
        const all = new Map<string, DatedFact[]>(caseIds.map((id) => [id, []]));
        for (const source of sources) {
          for (const [id, facts] of await source(work, caseIds)) all.get(id)?.push(...facts);
        }
        return all;
      }),
    outcomesOf: async (work, caseIds) =>
      outcomes === undefined ? new Map() : asSystem(work, () => outcomes(work, caseIds)),
    partnershipFactsOf: (work, partnershipId) =>
      fromEach(modules, ({ partnershipFacts }) => partnershipFacts?.(work, partnershipId)),
    chronologiesOf: async (work, caseIds) => (await chronologies?.(work, caseIds)) ?? [],
    textsOf: async function* (work, of) {
      for (const module of modules) yield* module.texts?.(work, of) ?? [];
    },
    onwardFrom: (work, from) => fromEach(modules, ({ onward }) => onward?.(work, from)),
    pseudonymsIn: (work, caseId) => fromEach(modules, ({ pseudonyms }) => pseudonyms?.(work, caseId)),
    disclosureOf: (work, caseId) => fromEach(modules, ({ disclosure }) => disclosure?.(work, caseId)),
    pageOfThing: (kind, id) => thingPages.get(kind)?.(id ?? ''),
    registerColumns: modules.flatMap((module) => module.registerColumns ?? []),
    blankForms: modules.flatMap((module) => module.blankForms ?? []),
    afterDuties: async (work, standings) => {
      for (const module of modules) await module.afterDuties?.(work, standings);
    },
  };
}

/** What each module answers, asked one after the other: they share a transaction, which does one thing at a time. */
async function fromEach<Item>(
  modules: readonly Module[],
  ask: (module: Module) => Promise<readonly Item[]> | readonly Item[] | undefined,
): Promise<Item[]> {
  const all: Item[] = [];
  for (const module of modules) all.push(...((await ask(module)) ?? []));
  return all;
}

/** How an act is said; one that happened several times, with how often. */
function sayWith(modules: readonly Module[], duties: readonly Duty[]): Catalogue['say'] {
  const words = new Map(modules.flatMap((module) => Object.entries(module.acts ?? {})));
  const titles: DutyTitles = new Map(duties.map(({ id, title }) => [id, title]));
  return (act, times = 1) => {
    const said = words.get(act.action);
    if (typeof said === 'object') return times === 1 ? said.one : said.many(times);
    const one = typeof said === 'function' ? said(act, titles) : (said ?? act.action);
    return times === 1 ? one : `${one} (${times} times)`;
  };
}

async function bodiesIn(
  modules: readonly Module[],
  work: Work,
  acts: readonly RecordedAct[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [kind, source] of modules.flatMap(({ bodies }) => Object.entries(bodies ?? {}))) {
    const ids = new Set(acts.flatMap(({ objectKind, objectId }) => (objectKind === kind ? [objectId] : [])));
    if (ids.size === 0) continue;
    for (const [id, name] of await source(work, [...ids])) names.set(id, name);
  }
  return names;
}
