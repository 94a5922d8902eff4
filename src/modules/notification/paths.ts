/** Addresses of the public form and of the co-ordinator’s own pages. No name ever stands in one. */
export const notificationPaths = {
  start: '/notify',
  blankForm: '/notify/form',
  resumePattern: '/notify/resume/:secret',
  resume: (secret: string) => `/notify/resume/${encodeURIComponent(secret)}`,
  publicDraftPattern: '/notify/:id',
  publicDraft: (id: string) => `/notify/${id}`,
  enter: '/notifications/new',
  upload: '/notifications/upload',
  enteredDraftPattern: '/notifications/drafts/:id',
  enteredDraft: (id: string) => `/notifications/drafts/${id}`,
  onePattern: '/notifications/:id',
  one: (id: string) => `/notifications/${id}`,
  copyPattern: '/notifications/:id/copy',
  copy: (id: string) => `/notifications/${id}/copy`,
  filePattern: '/notifications/:id/file',
  file: (id: string) => `/notifications/${id}/file`,
};

/** The pages of one form that is being filled in, under its own address. */
export const draftPaths = (base: string) => ({
  base,
  tasks: base,
  section: (slug: string) => `${base}/section/${slug}`,
  people: (kind: string) => `${base}/people/${kind}`,
  newPerson: (kind: string) => `${base}/people/${kind}/new`,
  person: (kind: string, number: number | string) => `${base}/people/${kind}/${number}`,
  removePerson: (kind: string, number: number | string) => `${base}/people/${kind}/${number}/remove`,
  email: `${base}/email`,
  code: `${base}/email/code`,
  later: `${base}/later`,
  received: `${base}/received`,
  unread: `${base}/unread`,
  check: `${base}/check`,
  receipt: `${base}/receipt`,
  copy: `${base}/copy`,
  file: `${base}/file`,
});

export type DraftPaths = ReturnType<typeof draftPaths>;
