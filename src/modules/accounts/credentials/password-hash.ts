import { hash, verify } from '@node-rs/argon2';
import { spelled } from './password-rules.js';

/** Argon2id (the library's default kind) at 19 MiB, twice over: trust bar I-02. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(spelled(password), COST);

/** The hash of a password nobody has: tried where there is no account, so that the answer takes as long. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$CzYyx8PXTRnqpk3xndnuyw$mYOv5Lqi4j5gnBqs7L7Xmf0ueXFtg8ouCi2rgAzyV5I';

/** Says whether the password is right. Takes its time whether or not there is an account. */
export async function isPasswordRight(kept: string | undefined, password: string): Promise<boolean> {
  const right = await verify(kept ?? NOBODYS_HASH, spelled(password));
  return right && kept !== undefined;
}
