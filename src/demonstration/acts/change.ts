import { addMonths, type Day } from '../../kernel/day.js';
import { agenciesOf } from '../../modules/accounts/index.js';
import { actionsOf, type OpenPlan } from '../../modules/actions/index.js';
import { answerChallenge } from '../../modules/impact/challenges/answer.js';
import { recordClaim } from '../../modules/impact/claims/record-claim.js';
import { takeClaimStep } from '../../modules/impact/claims/take-claim-step.js';
import type { Writing } from '../../modules/impact/giver.js';
import { judge } from '../../modules/impact/judging/judge.js';
import { claimStanding } from '../../modules/impact/judging/standing.js';
import { keepMeasure } from '../../modules/impact/library/keep-measure.js';
import { addMeasure } from '../../modules/impact/measures/add-measure.js';
import { redefineMeasure } from '../../modules/impact/measures/redefine-measure.js';
import { type Claim, claimsOf, type Measure } from '../../modules/impact/queries.js';
import { giveEvidence } from '../../modules/impact/readings/give-evidence.js';
import { giveReading } from '../../modules/impact/readings/give-reading.js';
import { recommendationsOf } from '../../modules/recommendations/index.js';
import { found } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { castAgency } from '../cast.js';
import type { ChangeTold, JudgedTold, MeasureTold, ProofTold, Read } from '../content/changes.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, without } from './case-file.js';
import { openPlan } from './settle-plan.js';

/** How they write: under pseudonyms. */
export const writingIn = (work: Work, { names }: OpenPlan): Writing => ({
  by: { personId: personIn(work) },
  toPseudonyms: names.toPseudonyms,
});

const recommendationOf = async (work: Work, { review }: OpenPlan, told: ChangeTold) =>
  found((await recommendationsOf(work, review.id)).find(({ title }) => title.startsWith(told.for)));

/** The claim as it stands, and the plan it is part of. */
export async function claimOf(work: Work, file: CaseFile, told: ChangeTold) {
  const plan = await openPlan(work, file);
  const { id } = await recommendationOf(work, plan, told);
  const { name } = castAgency(told.agency);
  const claim = found(
    (await claimsOf(work, plan.review.id)).find((one) => one.recommendationId === id && one.bodyName === name),
  );
  return { plan, claim };
}

/** The measure as it stands. */
export const measureOf = (claim: Claim, told: ChangeTold, measure: MeasureTold): Measure =>
  found(claim.measures[told.measures.indexOf(measure)]);

/** What will be different is said, with how it is seen and how it was before; and it is agreed. */
export const sayChange = (stage: Stage, file: CaseFile, { told, planOn }: Said): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const plan = await openPlan(work, file);
    const writing = writingIn(work, plan);
    const recommendation = await recommendationOf(work, plan, told);
    const { name } = castAgency(told.agency);
    const agency = found((await agenciesOf(work, plan.review.partnershipId)).find((one) => one.name === name));
    const id = await recordClaim(
      work,
      { recommendation, body: { agencyId: agency.id, name } },
      { draft: told, writing },
    );
    for (const measure of told.measures) {
      const { every, noBaseline = '', who, target, source, unit, direction, what, population } = measure;
      await addMeasure(
        work,
        { id },
        {
          draft: {
            ...{ source, unit, direction, what, population, target, targetBy: undefined, whoMeasures: who },
            ...{
              everyMonths: every,
              firstOn: addMonths(work.today, every),
              noBaselineBecause: noBaseline,
              fromLibrary: '',
            },
          },
          writing,
        },
      );
    }
    for (const measure of told.measures)
      if (measure.baseline !== undefined) {
        const { claim } = await claimOf(work, file, told);
        await read(work, measureOf(claim, told, measure), { ...measure.baseline, planOn, writing, isBaseline: true });
      }
    const { claim } = await claimOf(work, file, told);
    const parts = new Set(['keeper' as const]);
    const agreed = await takeClaimStep(work, claim, { step: 'agree', reason: '', parts, version: claim.version });
    if (agreed !== 'taken') without([agreed]);
  });

interface Said {
  readonly told: ChangeTold;
  /** The day from which months count. */
  readonly planOn: Day;
}

type ToRead = Read & { readonly planOn: Day; readonly writing: Writing; readonly isBaseline: boolean };

async function read(work: Work, measure: Measure, told: ToRead): Promise<void> {
  const { figure, month, producer = 'own', who = '', method = '', note = '', planOn, writing, isBaseline } = told;
  const given = await giveReading(work, measure, {
    draft: {
      ...{ figure, isBaseline, onDay: isBaseline ? addMonths(planOn, month) : work.today, fromDay: undefined },
      ...{ method, producer, producerName: who, note, file: undefined },
    },
    writing,
  });
  without('refused' in given ? [given] : []);
}

/** A figure comes in. */
export const readMeasure = (
  stage: Stage,
  file: CaseFile,
  { told, measure, one, planOn }: Said & { readonly measure: MeasureTold; readonly one: Read },
): Promise<void> =>
  stage.as('single-point-of-contact', async (work) => {
    const { plan, claim } = await claimOf(work, file, told);
    const writing = writingIn(work, plan);
    await read(work, measureOf(claim, told, measure), { ...one, planOn, writing, isBaseline: false });
  });

/** From now on something else is measured. */
export const measureOtherwise = (
  stage: Stage,
  file: CaseFile,
  { told, measure }: { readonly told: ChangeTold; readonly measure: MeasureTold },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const { plan, claim } = await claimOf(work, file, told);
    const { what, why } = found(measure.redefined);
    await redefineMeasure(work, measureOf(claim, told, measure), {
      ...{ what, why, population: measure.population, fromOn: work.today, number: 1, typed: {} },
      writing: writingIn(work, plan),
    });
  });

/** A measure that worked is kept for others to start from. */
export const keepForOthers = (
  stage: Stage,
  file: CaseFile,
  { told, measure }: { readonly told: ChangeTold; readonly measure: MeasureTold },
): Promise<void> =>
  stage.as('co-ordinator', async (work) => {
    const { claim } = await claimOf(work, file, told);
    const { month: _, ...kept } = found(measure.kept);
    const { different, forWhom, practice } = told;
    const { what, population } = measure;
    await keepMeasure(work, measureOf(claim, told, measure), {
      words: { ...kept, different, forWhom, practice, what, population },
    });
  });

/** Proof beside the figures. */
export const proveChange = (
  stage: Stage,
  file: CaseFile,
  { told, proof }: { readonly told: ChangeTold; readonly proof: ProofTold },
): Promise<void> =>
  stage.as('single-point-of-contact', async (work) => {
    const { plan, claim } = await claimOf(work, file, told);
    const { who, month: _, ...kept } = proof;
    const draft = { ...kept, producerName: who, datedOn: work.today, file: undefined };
    const given = await giveEvidence(work, claim, { draft, writing: writingIn(work, plan) });
    without('refused' in given ? [given] : []);
  });

/** Somebody independent judges. */
export const judgeChange = (
  stage: Stage,
  file: CaseFile,
  { told, judged }: { readonly told: ChangeTold; readonly judged: JudgedTold },
): Promise<void> =>
  stage.as(judged.by ?? 'co-ordinator', async (work) => {
    const { plan, claim } = await claimOf(work, file, told);
    const standing = claimStanding(claim, await actionsOf(work, plan.review), work.today);
    const { verdict, reasons, look } = judged;
    const parts = new Set(['keeper', 'checker'] as const);
    without(await judge(work, standing, { verdict, reasons, lookMonths: look, parts, version: claim.version }));
  });

/** The single point of contact answers what was found again, but for what was found of this body: that waits for an answer. */
export const answerWhatWasFound = (
  stage: Stage,
  file: CaseFile,
  { waits, words }: { readonly waits?: string; readonly words: string },
): Promise<void> =>
  stage.as('single-point-of-contact', async (work) => {
    const { review } = await openPlan(work, file);
    const left = waits === undefined ? undefined : castAgency(waits).name;
    for (const claim of await claimsOf(work, review.id))
      for (const challenge of claim.bodyName === left ? [] : claim.challenges.filter(({ answer }) => answer === null))
        await answerChallenge(work, challenge, {
          ...{ answer: 'another-matter', words, parts: new Set(['keeper', 'checker'] as const), typed: {} },
        });
  });
