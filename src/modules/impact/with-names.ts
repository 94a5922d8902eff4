import type { Claim, ClaimWording, Definition, Measure } from './queries.js';

/** The texts of a claim as the asker is to read them. */
export const withNames = (one: Claim, text: (text: string) => string): Claim => ({
  ...one,
  wording: inNames(one.wording, text),
  wordings: one.wordings.map((each) => inNames(each, text)),
  steps: one.steps.map((step) => ({ ...step, reason: text(step.reason) })),
  measures: one.measures.map((measure) => measureWithNames(measure, text)),
  evidence: one.evidence.map((each) => ({
    ...each,
    ...{ title: text(each.title), words: text(each.words), producerName: text(each.producerName) },
    withdrawnReason: text(each.withdrawnReason),
  })),
  vouches: one.vouches.map((each) => ({ ...each, because: text(each.because) })),
  judgements: one.judgements.map((each) => ({ ...each, reasons: text(each.reasons) })),
  challenges: one.challenges.map((each) => ({
    ...each,
    answerWords: text(each.answerWords),
    raisedBecause: text(each.raisedBecause),
  })),
  looks: one.looks.map((each) => ({ ...each, because: text(each.because) })),
});

const inNames = (wording: ClaimWording, text: (text: string) => string): ClaimWording => ({
  ...wording,
  ...{ different: text(wording.different), forWhom: text(wording.forWhom), practice: text(wording.practice) },
  why: text(wording.why),
});

/** The same of one of its measures. */
export const measureWithNames = (measure: Measure, text: (text: string) => string): Measure => {
  const named = (of: Definition): Definition => ({
    ...of,
    what: text(of.what),
    population: text(of.population),
    why: text(of.why),
  });
  return {
    ...measure,
    ...{ whoMeasures: text(measure.whoMeasures), noBaselineBecause: text(measure.noBaselineBecause) },
    endedReason: text(measure.endedReason),
    definition: named(measure.definition),
    definitions: measure.definitions.map(named),
    readings: measure.readings.map((each) => ({
      ...each,
      ...{ method: text(each.method), note: text(each.note), producerName: text(each.producerName) },
      withdrawnReason: text(each.withdrawnReason),
    })),
    series: { ...measure.series, what: text(measure.series.what) },
  };
};
