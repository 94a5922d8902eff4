import { dayInLondon } from '../../kernel/day.js';
import { personIn, type Work } from '../../platform/work.js';
import { listInWords, longDate } from '../../web/formats.js';
import type { Standing } from './decision-page.js';
import { type DecisionRecord, establishingDirection, isOpen, readinessOf, requestInForce } from './record.js';
import { decisionBlockers } from './rules.js';
import { signingState } from './signing/rules.js';
import { partOf, sayBlocker } from './words.js';

/** What the page says first: where the decision stands, and what is to be done. */
export function standingOf(record: DecisionRecord, work: Work, reference: string): Standing {
  const direction = establishingDirection(record);
  if (direction !== undefined) {
    const before = record.decision?.outcome === 'not-hold' ? ' The earlier decision not to hold one is overtaken.' : '';
    return {
      kind: 'directed',
      words: `The Secretary of State directed on ${longDate(direction.receivedOn)}, under ${direction.section}, that a review be established. It is held because of that.${before}`,
    };
  }
  if (!isOpen(record)) return decided(record);
  const request = requestInForce(record, work);
  if (request === undefined) return preparing(record, work, reference);
  return beforeSignatories(record, request, personIn(work));
}

function decided({ decision, signatures }: DecisionRecord): Standing {
  const by = signatures.filter(({ stance }) => stance === 'agrees').map(({ name }) => name);
  const on = decision === undefined ? '' : longDate(decision.decidedOn);
  const meanwhile =
    decision?.outcome === 'defer'
      ? ' The month goes on running meanwhile: ask agencies for what is missing, and agree another day if it cannot be kept.'
      : '';
  return {
    kind: 'decided',
    words: `Signed on ${on} by ${listInWords(by)}. It is fixed: only a direction, or looking at it again, can replace it.${meanwhile}`,
    mayReconsider: decision?.outcome !== 'transfer',
  };
}

function preparing(record: DecisionRecord, work: Work, reference: string): Standing {
  const blockers = decisionBlockers(readinessOf(record, work));
  if (blockers.length > 0) {
    return {
      kind: 'not-ready',
      blockers: blockers.map((blocker) => ({ ...sayBlocker(blocker, reference), part: partOf(blocker) })),
    };
  }
  const chairs = record.chairs.map(({ name }) => name);
  return {
    kind: 'ready',
    version: record.proposal?.version ?? 0,
    chairs: listInWords(chairs),
    voided: isVoided(record, work),
  };
}

/** It has been put to the chairs since the last decision, and something has changed. */
export const isVoided = (record: DecisionRecord, work: Pick<Work, 'today'>): boolean =>
  record.request !== undefined &&
  record.decision?.requestId !== record.request.id &&
  requestInForce(record, work) === undefined;

function beforeSignatories(
  record: DecisionRecord,
  request: NonNullable<DecisionRecord['request']>,
  me: string,
): Standing {
  const state = signingState(request.rule, request.signatories, record.signatures);
  const nameOf = namesIn(record);
  const version = record.proposal?.version ?? 0;
  if (state.kind === 'stopped') {
    const by = listInWords(state.by.map(nameOf));
    return {
      kind: 'not-agreed',
      version,
      words:
        request.rule === 'each'
          ? `It is not signed: every chair must agree, and ${by} did not. Change the proposal, or put it to the chairs again once you have spoken with them.`
          : `It is not signed: ${by} did not agree. Change the proposal, or put it to the chairs again once you have spoken with them.`,
    };
  }
  if (state.kind === 'nobody-left') {
    const words = 'It is not signed: everybody who was asked stood aside because of a conflict of interest.';
    return { kind: 'not-agreed', version, words };
  }
  const waiting = state.kind === 'open' ? state.waitingFor : [];
  return {
    kind: 'before-signatories',
    words: `Before the chairs since ${longDate(dayOfRequest(request))}. Waiting for ${listInWords(waiting.map(nameOf), request.rule === 'each' ? 'and' : 'or')}.`,
    mine: waiting.includes(me),
  };
}

const namesIn =
  ({ chairs, conflicted, signatures }: DecisionRecord) =>
  (id: string): string =>
    [...chairs, ...conflicted].find((one) => one.id === id)?.name ??
    signatures.find(({ personId }) => personId === id)?.name ??
    'somebody who no longer chairs the partnership';

const dayOfRequest = ({ askedAt }: { askedAt: Date }) => dayInLondon(askedAt);
