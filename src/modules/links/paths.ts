/** Addresses that a message leads to. */
export const linkPaths = {
  linkPattern: '/link/:token',
  link: (token: string) => `/link/${encodeURIComponent(token)}`,
  codePattern: '/link/:token/code',
  code: (token: string) => `/link/${encodeURIComponent(token)}/code`,
};
