/** Addresses of signing in, of one's own account, and of the pages that look after people, agencies and settings. */
export const accountPaths = {
  signIn: '/sign-in',
  signInAndBack: (back: string) => (back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`),
  signInCode: '/sign-in/code',
  signInRecovery: '/sign-in/recovery-code',
  signInPasskey: '/sign-in/passkey',
  signInPasskeyOptions: '/sign-in/passkey/options',
  demonstrationSession: '/sign-in/demonstration',
  signOut: '/sign-out',
  sessionExtension: '/session/extension',
  passwordReset: '/password-reset',
  passwordResetPattern: '/password-reset/:token',
  passwordResetLink: (token: string) => `/password-reset/${token}`,
  invitationPattern: '/invitation/:token',
  invitation: (token: string) => `/invitation/${token}`,
  invitationSetUpPattern: '/invitation/:token/set-up',
  invitationSetUp: (token: string) => `/invitation/${token}/set-up`,
  account: '/account',
  password: '/account/password',
  authenticator: '/account/authenticator',
  recoveryCodes: '/account/recovery-codes',
  passkeys: '/account/passkeys',
  passkeyOptions: '/account/passkeys/options',
  passkeyRemoval: '/account/passkeys/removal',
  sessionEnd: '/account/sessions/end',
  allSessionsEnd: '/account/sessions/end-all',
};

export const peoplePaths = {
  list: '/people',
  invite: '/people/new',
  pattern: '/people/:id',
  person: (id: string) => `/people/${id}`,
  particularsPattern: '/people/:id/particulars',
  particulars: (id: string) => `/people/${id}/particulars`,
  rolesPattern: '/people/:id/roles',
  roles: (id: string) => `/people/${id}/roles`,
  roleEndPattern: '/people/:id/roles/end',
  roleEnd: (id: string) => `/people/${id}/roles/end`,
  invitationPattern: '/people/:id/invitation',
  invitation: (id: string) => `/people/${id}/invitation`,
  closurePattern: '/people/:id/closure',
  closure: (id: string) => `/people/${id}/closure`,
  reopeningPattern: '/people/:id/reopening',
  reopening: (id: string) => `/people/${id}/reopening`,
};

export const agencyPaths = {
  list: '/agencies',
  add: '/agencies/new',
  pattern: '/agencies/:id',
  agency: (id: string) => `/agencies/${id}`,
  editPattern: '/agencies/:id/particulars',
  edit: (id: string) => `/agencies/${id}/particulars`,
  addContactPattern: '/agencies/:id/contacts/new',
  addContact: (id: string) => `/agencies/${id}/contacts/new`,
  contactPattern: '/agencies/:id/contacts/:contactId',
  contact: (id: string, contactId: string) => `/agencies/${id}/contacts/${contactId}`,
  contactEndPattern: '/agencies/:id/contacts/:contactId/end',
  contactEnd: (id: string, contactId: string) => `/agencies/${id}/contacts/${contactId}/end`,
};

export const settingsPaths = {
  overview: '/settings',
  partnership: '/settings/partnership',
  limits: '/settings/limits',
  scoping: '/settings/scoping',
  recipients: '/settings/recipients',
  law: '/settings/law',
  progress: '/settings/progress',
};

/** A path of our own to come back to; anything else, such as another site's address, becomes the start page. */
export function safeBack(text: string | undefined): string {
  if (text === undefined || !isOwnPath(text) || !URL.canParse(text, OWN)) return '/';
  const url = new URL(text, OWN);
  const path = url.pathname + url.search;
  // Looked at again as it will be sent: `/.//elsewhere.example` is a path of our own until its dots are resolved.
  return url.origin === OWN && isOwnPath(path) ? path : '/';
}

const OWN = 'http://own.invalid';

/** Starts with one slash: browsers read two, or a slash and a backslash, as the name of another site. */
const isOwnPath = (text: string): boolean => /^\/(?![/\\])/.test(text);
