/** Ways in for people without an account: a link to one thing, opened with a code sent to the address it was made for. */
export { byLink, endGuestSession, identifyGuest, type OpenLink } from './guests.js';
export { issueLink, type NewLink, revokeLinks } from './issue-link.js';
export {
  CODE_LIMITS,
  type CodeCheck,
  type CodePurpose,
  type CodeRefusal,
  checkCode,
  codeRefusalInWords,
  sendCode,
} from './one-time-code.js';
export { linkGrants } from './tables.js';
