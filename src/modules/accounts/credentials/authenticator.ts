import { Secret, TOTP } from 'otpauth';

/** Length of one step of the clock, as authenticator apps have it. */
export const STEP_SECONDS = 30;

const ISSUER = 'DHR Toolkit';

/** A fresh seed of 160 bits, as an authenticator app takes it. */
export const newSeed = (): string => new Secret({ size: 20 }).base32;

const clockOf = (seed: string, label = ''): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(seed),
  });

/** What the QR code holds. */
export const authenticatorAddress = (seed: string, email: string): string => clockOf(seed, email).toString();

/** The step of the clock that a code belongs to: now, one before or one after. Undefined when the code is not of any of them. */
export function stepOfCode(seed: string, typed: string, now: Date): number | undefined {
  const token = typed.replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = clockOf(seed).validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

/** The seed in groups of four, to be typed where no camera is at hand. */
export const seedInGroups = (seed: string): string => seed.replace(/(.{4})(?=.)/g, '$1 ');
