import { z } from 'zod';
import { type Day, parseDay } from '../../../kernel/day.js';
import type { LimitSetting } from '../../../kernel/duty.js';
import { type ClockStart, clockStarts, isFactName } from '../../../kernel/facts.js';
import { defaultRecipients, extractKinds, type NoticeRecipient, recipientKeys } from './recipients.js';

/** Limits until a partnership sets its own: the numbers of the catalogue of duties. */
export const defaultLimits: Readonly<Record<LimitSetting, number>> = {
  'working-days-to-acknowledge': 1,
  'working-days-for-scoping-return': 10,
  'working-days-for-agency-return': 30,
  'working-days-before-chasing': 1,
  'months-to-decide': 1,
  'months-to-report': 6,
  'months-to-implementation-update': 6,
  'months-between-learning-events': 12,
  'months-between-skills-reviews': 12,
  'months-on-the-site': 12,
};

/** Every limit that can be set. */
export const limitSettings = Object.keys(defaultLimits) as readonly LimitSetting[];

/** Whom a reminder of something late from an agency goes to. */
export const chaserTargets = ['contact', 'chief-officer'] as const;

/** One reminder of what is late from an agency: a scoping answer, a chronology, a management review. */
export interface ChaserStep {
  /** Working days after the day the return was due: 1 or more. */
  readonly workingDays: number;
  readonly to: (typeof chaserTargets)[number];
}

/** The colours of progress, worked out and never typed; a partnership may give each its own words. */
export const ragColours = ['blue', 'green', 'amber', 'red', 'grey'] as const;

/** What a partnership has set, complete: what it left open stands at its default. */
export interface PartnershipSettings {
  /** Own numbers in place of those in the catalogue; only those that were set. */
  readonly limits: Partial<Readonly<Record<LimitSetting, number>>>;
  /** Working days an agency has to answer a scoping request. */
  readonly scopingReturnWorkingDays: number;
  /** The date from which the month for the decision runs. */
  readonly clockStart: ClockStart;
  /** In order of days. */
  readonly chaserLadder: readonly ChaserStep[];
  /** Where two people chair a partnership together: one signature decides, or each must sign. */
  readonly signatories: 'one' | 'each';
  readonly recipients: readonly NoticeRecipient[];
  readonly homeOffice: { readonly name: string; readonly email: string };
  /** First day of deaths that are reviewed under section 8A; absent while it is not taken to be in force. */
  readonly section8aFrom?: Day;
  /** The day from which standing duties that recur are counted. */
  readonly standingSince?: Day;
  /** The optional scoping review stage of the 2024 draft guidance is in use. */
  readonly scopingReview: boolean;
  /** What each colour of progress means here. */
  readonly ragWords: Readonly<Record<(typeof ragColours)[number], string>>;
  /** Days late up to which progress is amber, after which it is red. */
  readonly amberDays: number;
  /** Day of the month, 1 to 28, on which leads of actions are asked for progress; 0 when nobody is asked by timetable. */
  readonly roundDayOfMonth: number;
  /** How near the day of an action must be, in days, for a round to ask about it. */
  readonly roundWindowDays: number;
  /** Days before the day of an action on which its lead is reminded. */
  readonly remindDaysBefore: number;
  /** Years that a closed review is kept before somebody looks at whether it still has to be. */
  readonly retentionYears: number;
  /** Reviews that one chair may have in hand before it is said to be many. No law says a number: a model tested in Scotland says three. */
  readonly chairReviewsAtMost: number;
  /**
   * Words that the key events of a review may have and still be read at one sitting. The toolkit asks for a practical and readable length and
   * names no figure (Appendix C, bullet 9).
   */
  readonly keyEventsWords: number;
  /** Takes notifications from the public form. */
  readonly publicForm: boolean;
}

/** The words and numbers of an edition that nobody has changed. */
export const defaultSettings: PartnershipSettings = {
  limits: {},
  scopingReturnWorkingDays: defaultLimits['working-days-for-scoping-return'],
  clockStart: 'first-aware',
  chaserLadder: [
    { workingDays: 1, to: 'contact' },
    { workingDays: 3, to: 'contact' },
    { workingDays: 5, to: 'chief-officer' },
  ],
  signatories: 'one',
  recipients: defaultRecipients,
  homeOffice: { name: 'Home Office, Domestic Homicide Review team', email: '' },
  scopingReview: false,
  ragWords: {
    blue: 'Complete, with evidence',
    green: 'On time',
    amber: 'At risk, or up to 30 days late',
    red: 'More than 30 days late, no reply or no accepted lead',
    grey: 'Not started or not accepted',
  },
  amberDays: 30,
  roundDayOfMonth: 1,
  roundWindowDays: 60,
  remindDaysBefore: 14,
  retentionYears: 20,
  chairReviewsAtMost: 3,
  keyEventsWords: 1_750,
  publicForm: true,
};

const day = z.string().transform((text, context): Day => {
  const read = parseDay(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

const limit = z.int().min(1).max(120);
const limits = z.object(Object.fromEntries(limitSettings.map((name) => [name, limit.optional().catch(undefined)])));

const recipient = z.object({
  key: z.enum(recipientKeys),
  name: z.string().min(1),
  role: z.string().catch(''),
  email: z.string().catch(''),
  extract: z.enum(extractKinds),
  fact: z.string().refine(isFactName).optional().catch(undefined),
});

const step = z.object({ workingDays: z.int().min(1).max(60), to: z.enum(chaserTargets) });

/** Those of a list that can be read; the rest were written by another edition and are passed over. */
const those = <T>(one: z.ZodType<T>) =>
  z.array(z.unknown()).transform((all) =>
    all.flatMap((item) => {
      const read = one.safeParse(item);
      return read.success ? [read.data] : [];
    }),
  );

const stored = z.object({
  limits: limits.catch({}),
  clockStart: z.enum(clockStarts).catch(defaultSettings.clockStart),
  chaserLadder: those<ChaserStep>(step).catch([...defaultSettings.chaserLadder]),
  signatories: z.enum(['one', 'each']).catch(defaultSettings.signatories),
  recipients: those(recipient).catch([...defaultRecipients] as never),
  homeOffice: z.object({ name: z.string(), email: z.string() }).catch({ ...defaultSettings.homeOffice }),
  section8aFrom: day.optional().catch(undefined),
  standingSince: day.optional().catch(undefined),
  scopingReview: z.boolean().catch(defaultSettings.scopingReview),
  ragWords: z.record(z.string(), z.string()).catch({}),
  amberDays: z.int().min(1).max(365).catch(defaultSettings.amberDays),
  roundDayOfMonth: z.int().min(0).max(28).catch(defaultSettings.roundDayOfMonth),
  roundWindowDays: z.int().min(1).max(365).catch(defaultSettings.roundWindowDays),
  remindDaysBefore: z.int().min(1).max(90).catch(defaultSettings.remindDaysBefore),
  retentionYears: z.int().min(1).max(100).catch(defaultSettings.retentionYears),
  chairReviewsAtMost: z.int().min(1).max(20).catch(defaultSettings.chairReviewsAtMost),
  keyEventsWords: z.int().min(200).max(20_000).catch(defaultSettings.keyEventsWords),
  publicForm: z.boolean().catch(true),
});

/** Reads what is stored, whichever edition wrote it: what is missing or cannot be read stands at its default. */
export function readSettings(raw: unknown): PartnershipSettings {
  const { limits, ragWords, ...rest } = stored.parse(typeof raw === 'object' && raw !== null ? raw : {});
  const own = defined(limits) as PartnershipSettings['limits'];
  return {
    ...defined(rest),
    limits: own,
    scopingReturnWorkingDays: own['working-days-for-scoping-return'] ?? defaultSettings.scopingReturnWorkingDays,
    chaserLadder: rest.chaserLadder.toSorted((one, other) => one.workingDays - other.workingDays),
    ragWords: wordsOfColours(ragWords),
  } as PartnershipSettings;
}

const wordsOfColours = (own: Readonly<Record<string, string>>): PartnershipSettings['ragWords'] =>
  Object.fromEntries(
    ragColours.map((colour) => [colour, own[colour] || defaultSettings.ragWords[colour]]),
  ) as PartnershipSettings['ragWords'];

const defined = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

/** The number that holds for a limit: the partnership's own, else the catalogue's. */
export const limitIn = (settings: Pick<PartnershipSettings, 'limits'>, name: LimitSetting): number =>
  settings.limits[name] ?? defaultLimits[name];
