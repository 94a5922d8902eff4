import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import type { CookieChange } from '../../../platform/http/route.js';
import { asSystem, type Installation, type Work } from '../../../platform/work.js';
import { type Account, findAccount, passkeysOf } from '../credentials/queries.js';
import { passkeys } from '../credentials/tables.js';
import { tellOfChange } from '../credentials/tell-of-change.js';
import { beginStep, type Step } from '../sign-in/steps.js';

/** Loaded when the first passkey is asked for: its four hundred files took a tenth of each start. */
const webauthn = () => import('@simplewebauthn/server');

/** Passkeys belong to the name that people use, and answer only there. */
const placeOf = ({ publicUrl }: Installation) => ({
  rpID: new URL(publicUrl).hostname,
  origin: new URL(publicUrl).origin,
});

/** What the browser is asked, and the step that remembers the question. */
export interface Question {
  readonly options: object;
  readonly step: CookieChange;
}

/** Asks a browser to sign in with a passkey: any that it holds for this place, with the device's own check of the person. */
export async function askForPasskey(work: Work, back: string): Promise<Question> {
  const { rpID } = placeOf(work.installation);
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
  return { options, step: await beginStep(work, { kind: 'passkey', challenge: options.challenge, back }) };
}

/** Whose passkey answered; undefined when the answer does not hold. */
export async function accountOfPasskey(work: Work, step: Step, answer: unknown): Promise<Account | undefined> {
  const response = answer as AuthenticationResponseJSON;
  const passkey = await findPasskey(work, response?.id);
  if (passkey === undefined || step.challenge === null) return undefined;
  const { rpID, origin } = placeOf(work.installation);
  const { verifyAuthenticationResponse } = await webauthn();
  const checked = await orUndefined(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: step.challenge ?? '',
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    }),
  );
  if (!checked?.verified) return undefined;
  const { newCounter } = checked.authenticationInfo;
  await asSystem(work, () =>
    work.tx.update(passkeys).set({ counter: newCounter, lastUsedAt: work.now }).where(eq(passkeys.id, passkey.id)),
  );
  return findAccount(work, { personId: passkey.personId });
}

async function findPasskey(work: Work, credentialId: unknown): Promise<typeof passkeys.$inferSelect | undefined> {
  if (typeof credentialId !== 'string') return undefined;
  const [row] = await asSystem(work, () =>
    work.tx
      .select()
      .from(passkeys)
      .where(and(eq(passkeys.credentialId, credentialId), isNull(passkeys.removedAt)))
      .for('update'),
  );
  return row;
}

/** Asks a browser to make a passkey for this account. */
export async function askForNewPasskey(work: Work, account: Account): Promise<Question> {
  const held = await passkeysOf(work, account.personId);
  const { generateRegistrationOptions } = await webauthn();
  const options = await generateRegistrationOptions({
    rpName: 'DHR Toolkit',
    rpID: placeOf(work.installation).rpID,
    userName: account.email,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.personId)),
    excludeCredentials: held.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const step = { kind: 'new-passkey', personId: account.personId, challenge: options.challenge } as const;
  return { options, step: await beginStep(work, step) };
}

/** A passkey that a browser has made, under the name its owner knows it by. */
export interface MadePasskey {
  readonly name: string;
  readonly answer: unknown;
}

/** Keeps a new passkey; false when the browser's answer does not hold. */
export async function keepPasskey(work: Work, step: Step, { name, answer }: MadePasskey): Promise<boolean> {
  const account = step.personId === null ? undefined : await findAccount(work, { personId: step.personId });
  if (account === undefined || step.challenge === null) return false;
  const { rpID, origin } = placeOf(work.installation);
  const { verifyRegistrationResponse } = await webauthn();
  const checked = await orUndefined(() =>
    verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: step.challenge ?? '',
      expectedOrigin: origin,
      expectedRPID: rpID,
    }),
  );
  if (!checked?.verified) return false;
  const { credential, credentialDeviceType } = checked.registrationInfo;
  await asSystem(work, () =>
    work.tx.insert(passkeys).values({
      id: work.newId(),
      personId: account.personId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      name,
      deviceBound: credentialDeviceType === 'singleDevice',
      createdAt: work.now,
    }),
  );
  await tellOfChange(work, account.email, 'passkey-added');
  work.record({ action: 'passkey.added', objectKind: 'person', objectId: account.personId });
  return true;
}

/** Takes a passkey of this person away. */
export async function removePasskey(work: Work, account: Account, passkeyId: string): Promise<void> {
  const removed = await asSystem(work, () =>
    work.tx
      .update(passkeys)
      .set({ removedAt: work.now })
      .where(and(eq(passkeys.id, passkeyId), eq(passkeys.personId, account.personId), isNull(passkeys.removedAt)))
      .returning({ id: passkeys.id }),
  );
  if (removed.length === 0) return;
  await tellOfChange(work, account.email, 'passkey-removed');
  work.record({ action: 'passkey.removed', objectKind: 'person', objectId: account.personId });
}

/** The library throws for every answer that does not hold: to us that is an expected refusal. */
async function orUndefined<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check();
  } catch {
    return undefined;
  }
}
