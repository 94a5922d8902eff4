import { and, asc, eq, isNull, lte, sql } from '../../platform/database/sql.js';
import type { OpenSystemWork } from '../../platform/jobs/job.js';
import type { Carrier } from '../../platform/mail/carrier.js';
import type { Work } from '../../platform/work.js';
import { messages } from './tables.js';

/** Three days of tries: a mail server that is down over a weekend loses nothing. */
const WAITS_IN_MINUTES = [1, 2, 5, 10, 30, 60, 120, 240, 480, 480, 480, 480, 480, 480, 480, 480];
const AT_MOST = 200;

/** Carries every message that is due, one transaction each; a message is locked while it is carried, so that two workers never send it. */
export async function carryMessages(open: OpenSystemWork, carrier: Carrier): Promise<number> {
  let carried = 0;
  while (carried < AT_MOST && (await open((work) => carryNext(work, carrier)))) carried += 1;
  return carried;
}

async function carryNext(work: Work, carrier: Carrier): Promise<boolean> {
  const [next] = await work.tx
    .select()
    .from(messages)
    .where(and(isNull(messages.carriedAt), isNull(messages.givenUpAt), lte(messages.sendAfter, work.now)))
    .orderBy(asc(messages.sendAfter))
    .limit(1)
    .for('update', { skipLocked: true });
  if (next === undefined) return false;
  const outcome = await carrier.carry({
    key: next.key,
    to: next.toAddress,
    subject: next.subject,
    text: next.body,
    ...(next.calendar === null ? {} : { calendar: next.calendar }),
  });
  const wait = WAITS_IN_MINUTES[next.tries];
  const over = outcome.kind === 'refused' || wait === undefined;
  await work.tx
    .update(messages)
    .set({
      tries: next.tries + 1,
      lastNote: outcome.note,
      ...(outcome.kind === 'sent' ? { carriedAt: work.now } : over ? { givenUpAt: work.now } : {}),
      // Links and codes are not kept once they have left; the screen is where the demonstration's messages arrive.
      ...(carrier.name !== 'screen' && (outcome.kind === 'sent' || over) ? { body: '', calendar: null } : {}),
      ...(wait === undefined
        ? {}
        : { sendAfter: sql`${work.now.toISOString()}::timestamptz + make_interval(mins => ${wait})` }),
    })
    .where(eq(messages.id, next.id));
  return true;
}
