/**
 * What each agency is asked for and what it sends.
 *
 * - `requestsOf(work, review)`, `requestOf(work, review, agencyId)`, `findRequest(work, review, requestId)`: requests with what came of them.
 * - `answering(permission, ...roles)`: the guard of a page on which an agency's own people answer their request.
 */
export { type AnsweredRequest, answering, ownSeatsOf, type Seat, seatsOf } from './guards.js';
export { type ReturnKind, returnKindInWords } from './kinds.js';
export { returnPaths } from './paths.js';
export { signOffPaths, writingPaths } from './paths-of-returns.js';
export { type AgencyRole, agencyRoles } from './policy.js';
export { type AgencyRequest, type AskedAgency, findRequest, requestOf, requestsOf } from './queries.js';
export { type ReadableVersion, readableVersions } from './sign-off/versions.js';
export { nameThenAndNow, type RequestState, type RequestStateName, stateInWords } from './standing.js';
export { agencyRequests } from './tables.js';
export { versionWithNames } from './with-names.js';
export { type Block, blocksInFile } from './word/blocks-in-file.js';
export { type EarlyAction, earlyActionsOf } from './writing/early-actions.js';
export { headingOf as headingOfSection } from './writing/template.js';
