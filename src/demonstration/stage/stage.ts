import type { Day } from '../../kernel/day.js';
import { findLink, startGuestSession } from '../../modules/links/guests.js';
import { messages } from '../../modules/messages/index.js';
import { reviews } from '../../modules/reviews/index.js';
import type { Database } from '../../platform/database/database.js';
import { and, desc, eq, like } from '../../platform/database/sql.js';
import type { OpenSystemWork } from '../../platform/jobs/job.js';
import type { Work } from '../../platform/work.js';
import { asPerson, type Known } from '../as-person.js';
import { actAs, type Moment } from './act-as.js';
import { instantOf, type Time } from './calendar.js';
import type { Telling } from './telling.js';

/** The people who can act at one instant. */
export interface Stage {
  /** Somebody of the cast, by key. */
  as<T>(key: string, use: (work: Work, partnershipId: string) => Promise<T>): Promise<T>;
  /** Somebody without an account, on the public pages. */
  asVisitor<T>(use: (work: Work) => Promise<T>): Promise<T>;
  /** Whoever was mailed a link, opening the newest one of theirs. `use` is given what the link is for. */
  byLink<T>(mailed: Mailed, use: (work: Work, subjectId: string) => Promise<T>): Promise<T>;
  /** The same where the link may have run out: answers false, and nothing was done, when it does not open. */
  ifLinkOpens(mailed: Mailed, use: (work: Work, subjectId: string) => Promise<unknown>): Promise<boolean>;
  /** The program itself. */
  readonly asProgram: OpenSystemWork;
}

/** Whose mail is opened: the newest about this review, or the newest that begins with these words. */
export type Mailed = { readonly email: string } & ({ readonly reference: string } | { readonly subject: string });

/** Something that happens at one instant. */
export interface Scene {
  readonly at: Date;
  play(stage: Stage): Promise<unknown>;
}

/** A chapter is what happens in one stretch of one case, or of several, each thing on its day. */
export type Chapter = (telling: Telling) => readonly Scene[];

/** A scene on a day at a time. */
export const scene = (on: Day, time: Time, play: Scene['play']): Scene => ({ at: instantOf(on, time), play });

/** Everything of several chapters in the order in which it happened, each instant with a stage of its own. */
export async function playInOrder(scenes: readonly Scene[], place: Omit<Moment, 'now'>): Promise<void> {
  const ordered = scenes.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const known: Known = new Map();
  for (const { at, play } of ordered) await play(stageAt({ ...place, now: at, known }));
}

function stageAt(moment: Moment & { readonly known: Known }): Stage {
  const asProgram: OpenSystemWork = (use) => actAs(moment, { actor: { kind: 'system' }, asker: { system: true } }, use);
  const asVisitor: Stage['asVisitor'] = (use) => actAs(moment, { actor: { kind: 'nobody' }, asker: {} }, use);
  const openLink = async (mailed: Mailed) => {
    const token = await newestLink(moment.database, mailed);
    return asVisitor(async (work) => {
      const found = await findLink(work, token);
      if (found !== undefined) await startGuestSession(work, found);
      return found;
    });
  };
  const through = <T>(link: OpenedLink, use: (work: Work, subjectId: string) => Promise<T>): Promise<T> =>
    actAs(
      moment,
      { actor: { kind: 'recipient', grantId: link.id, email: link.email }, asker: { grantId: link.id } },
      (work) => use(work, link.subjectId),
    );
  return {
    as: (key, use) => asPerson(moment, key, use),
    asProgram,
    asVisitor,
    byLink: async (mailed, use) => {
      const link = await openLink(mailed);
      if (link === undefined) throw new Error(`the link sent to ${mailed.email} does not open`);
      return through(link, use);
    },
    ifLinkOpens: async (mailed, use) => {
      const link = await openLink(mailed);
      if (link !== undefined) await through(link, use);
      return link !== undefined;
    },
  };
}

type OpenedLink = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/** What is kept of a link does not open it; the message that carried it does. */
async function newestLink(database: Database, mailed: Mailed): Promise<string> {
  const about =
    'subject' in mailed ? like(messages.subject, `${mailed.subject}%`) : eq(reviews.reference, mailed.reference);
  const [message] = await database.asActor({ system: true }, (tx) =>
    tx
      .select({ body: messages.body })
      .from(messages)
      .leftJoin(reviews, eq(reviews.id, messages.reviewId))
      .where(and(eq(messages.toAddress, mailed.email), about, like(messages.body, '%/link/%')))
      .orderBy(desc(messages.createdAt))
      .limit(1),
  );
  return /\/link\/([\w-]+)/.exec(message?.body ?? '')?.[1] ?? '';
}
