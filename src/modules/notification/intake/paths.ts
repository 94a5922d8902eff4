/** Addresses of the intake. */
export const intakePaths = {
  list: '/intake',
  onePattern: '/intake/:id',
  one: (id: string) => `/intake/${id}`,
  acceptPattern: '/intake/:id/acceptance',
  accept: (id: string) => `/intake/${id}/acceptance`,
  linkPattern: '/intake/:id/link',
  link: (id: string) => `/intake/${id}/link`,
  sendOnPattern: '/intake/:id/sending-on',
  sendOn: (id: string) => `/intake/${id}/sending-on`,
  rejectPattern: '/intake/:id/rejection',
  reject: (id: string) => `/intake/${id}/rejection`,
  reopenPattern: '/intake/:id/reopening',
  reopen: (id: string) => `/intake/${id}/reopening`,
};
