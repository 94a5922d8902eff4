import { asPerson } from '../../src/demonstration/as-person.js';
import type { Work } from '../../src/platform/work.js';
import type { TestService } from './service.js';

/** Does something as somebody of the cast, with their rights, as a request would: reactions and the record included. */
export type AsPerson = <T>(key: string, use: (work: Work, partnershipId: string) => Promise<T>) => Promise<T>;

const installation = {
  demonstration: true,
  production: false,
  publicUrl: 'http://own.example',
  secret: undefined,
  dataDir: '/nonexistent',
};

/** Runs verbs without a page before them. `dataDir` is for those that put files on the disk in passing. */
export const personWork =
  (service: TestService, dataDir = installation.dataDir): AsPerson =>
  (key, use) =>
    asPerson({ database: service.database, installation: { ...installation, dataDir }, now: service.now() }, key, use);
