import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secretOf } from '../secret.js';
import type { Installation } from '../work.js';

/** Keeps small secrets in the database so that the database alone does not give them away. */
export interface Seal {
  /** Seals a text. `about` names what it belongs to, as in `authenticator of <id>`; the same is needed to open it. */
  close(text: string, about: string): string;
  /** Opens a sealed text. Throws when it was altered, belongs to something else, or was sealed with another secret. */
  open(sealed: string, about: string): string;
}

const EDITION = 'v1';
const NONCE = 12;
const TAG = 16;

/** A seal whose key is derived from the secret (HKDF-SHA256, then AES-256-GCM with a fresh nonce each time). */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, 'dhr-toolkit', `seal:${EDITION}`, 32));
  return {
    close(text, about) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${EDITION}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`;
    },
    open(sealed, about) {
      const [edition, packed = ''] = sealed.split('.');
      const bytes = Buffer.from(packed, 'base64url');
      if (edition !== EDITION || bytes.length < NONCE + TAG) throw new Error('not a sealed text of this edition');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
    },
  };
}

/** The seal of this installation. */
export const sealFor = ({ secret, dataDir }: Pick<Installation, 'secret' | 'dataDir'>): Seal =>
  sealWith(secretOf(secret, dataDir));
