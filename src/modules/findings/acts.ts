import type { Module } from '../module.js';

/** What was done with findings, for the timeline: never what they say. */
export const findingActs: NonNullable<Module['acts']> = {
  'findings.seen': 'Read the findings',
  'finding.seen': 'Read a finding',
  'findings.exported': 'Took the findings away as a file',
  'finding.recorded': { one: 'Recorded a finding', many: (times) => `Recorded ${times} findings` },
  'finding.proposed': { one: 'Proposed a finding', many: (times) => `Proposed ${times} findings` },
  'finding.changed': { one: 'Changed a finding', many: (times) => `Changed ${times} findings` },
  'finding.agreed': { one: 'Agreed a finding', many: (times) => `Agreed ${times} findings` },
  'finding.set-aside': { one: 'Set a finding aside', many: (times) => `Set ${times} findings aside` },
  'finding.taken-up-again': 'Took up a finding again that was set aside',
  'finding.tied': {
    one: 'Tied a finding to what it rests on',
    many: (times) => `Tied ${times} findings to what they rest on`,
  },
  'finding.untied': 'Untied a finding from something',
};
