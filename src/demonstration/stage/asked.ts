import type { Asked } from '../../platform/http/route.js';

/** What a guard is asked when somebody opens the page of this id. */
export const asking = (id: string): Asked => ({
  method: 'GET',
  address: '/',
  path: '/',
  params: { id },
  query: {},
  body: {},
  files: [],
  json: undefined,
  fromAddress: '',
  cookies: {},
  origin: '',
});
