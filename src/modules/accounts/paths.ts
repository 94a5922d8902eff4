/** Addresses of signing in and of one's own account. */
export const accountPaths = {
  signIn: '/sign-in',
  signInAndBack: (back: string) => (back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`),
  demonstrationSession: '/sign-in/demonstration',
  signOut: '/sign-out',
};

/** A path of our own to come back to; anything else, such as another site's address, becomes the start page. */
export function safeBack(text: string | undefined): string {
  if (text === undefined || !/^\/(?![/\\])/.test(text)) return '/';
  const url = new URL(text, 'http://own.invalid');
  return url.host === 'own.invalid' ? url.pathname + url.search : '/';
}
