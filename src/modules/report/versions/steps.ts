import type { ReportVersion } from '../queries.js';

type Standing = Pick<ReportVersion, 'putToPanelAt' | 'finalDraftAt' | 'issuedOn'>;

interface StepWords {
  readonly may: (version: Standing) => boolean;
  /** As the button says it. */
  readonly label: string;
  /** What it brings about. */
  readonly means: string;
  readonly done: string;
  readonly act: string;
}

/** What can be done with a version, in the order in which a page offers it. The only place that says when. */
export const versionSteps = {
  'put-to-panel': {
    may: ({ putToPanelAt }) => putToPanelAt === null,
    label: 'Put it to the panel',
    means:
      'Every panel member who accepted the undertaking can read it and comment on it. It cannot be taken back: who has read it has read it.',
    done: 'The version is put to the panel.',
    act: 'report.put-to-panel',
  },
  'final-draft': {
    may: ({ finalDraftAt, issuedOn }) => finalDraftAt === null && issuedOn === null,
    label: 'Call it the final draft',
    means:
      'It goes to be checked for names and to be signed off. Another version that was the final draft is so no longer.',
    done: 'The version is the final draft.',
    act: 'report.final-draft',
  },
  'no-final-draft': {
    may: ({ finalDraftAt, issuedOn }) => finalDraftAt !== null && issuedOn === null,
    label: 'It is no longer the final draft',
    means: 'Work goes on. Signatures and checks that were given for it count no longer.',
    done: 'The version is no longer the final draft.',
    act: 'report.final-draft-withdrawn',
  },
  issue: {
    may: ({ finalDraftAt, issuedOn }) => finalDraftAt !== null && issuedOn === null,
    label: 'Issue it as the final report',
    means:
      'It is final, with the recommendations as they were agreed. From this day chief officers are asked to answer. It cannot be taken back.',
    done: 'The final report is issued.',
    act: 'report.issued',
  },
} as const satisfies Record<string, StepWords>;

export type VersionStep = keyof typeof versionSteps;

export const isVersionStep = (step: string | undefined): step is VersionStep =>
  step !== undefined && Object.hasOwn(versionSteps, step);

/** The steps that may be taken with a version now. */
export const stepsOfVersion = (version: Standing): VersionStep[] =>
  (Object.keys(versionSteps) as VersionStep[]).filter((step) => versionSteps[step].may(version));
