import { and, eq, gt, isNull, lt } from '../../../platform/database/sql.js';
import type { Asked, CookieChange } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { signInSteps } from '../credentials/tables.js';
import { hashOfToken, newToken } from '../credentials/tokens.js';

/** A proof that has begun in one browser and waits for its second half. */
export type Step = typeof signInSteps.$inferSelect;

const COOKIE = 'step';
/** Setting up an authenticator app may mean finding one first. */
const minutesFor = (kind: Step['kind']): number => (kind === 'new-authenticator' ? 60 : 10);

/** What a step begins with. */
export type NewStep = Pick<Step, 'kind'> &
  Partial<Pick<Step, 'personId' | 'challenge' | 'authenticatorSealed' | 'back'>>;

/** Begins a step; the cookie goes with the answer. What was left lying is swept away. */
export async function beginStep(work: Work, step: NewStep): Promise<CookieChange> {
  const token = newToken();
  const minutes = minutesFor(step.kind);
  await asSystem(work, async () => {
    await work.tx.delete(signInSteps).where(lt(signInSteps.expiresAt, work.now));
    await work.tx.insert(signInSteps).values({
      ...step,
      id: work.newId(),
      tokenHash: hashOfToken(token),
      createdAt: work.now,
      expiresAt: new Date(work.now.getTime() + minutes * 60_000),
    });
  });
  return { name: COOKIE, value: token, maxAge: minutes * 60 };
}

/** The step that this browser has begun, while it holds; locked until the transaction ends. */
export async function findStep(work: Work, asked: Asked, kind: Step['kind']): Promise<Step | undefined> {
  const token = asked.cookies[COOKIE];
  if (token === undefined) return undefined;
  const holds = and(
    eq(signInSteps.tokenHash, hashOfToken(token)),
    eq(signInSteps.kind, kind),
    isNull(signInSteps.usedAt),
    gt(signInSteps.expiresAt, work.now),
  );
  const [step] = await asSystem(work, () => work.tx.select().from(signInSteps).where(holds).for('update'));
  return step;
}

/** Uses the step up; the cookie to take away. */
export async function endStep(work: Work, step: Step): Promise<CookieChange> {
  await asSystem(work, () => work.tx.update(signInSteps).set({ usedAt: work.now }).where(eq(signInSteps.id, step.id)));
  return { name: COOKIE, value: undefined };
}
