import { lte } from '../../../platform/database/sql.js';
import type { Job } from '../../../platform/jobs/job.js';
import type { Work } from '../../../platform/work.js';
import { notificationDrafts } from '../tables.js';

/** Takes away every form whose time is over. What was handed in is a notification by then, and stays. */
export const forgetDrafts = async (work: Work): Promise<void> => {
  await work.tx.delete(notificationDrafts).where(lte(notificationDrafts.expiresAt, work.now));
};

/** The job of taking away what nobody came back to: personal details are not kept longer than was said. */
export const forgetDraftsJob: Job = {
  name: 'forget-unfinished-notifications',
  says: 'Takes away forms that were not saved for 14 days',
  every: '20 3 * * *',
  run: (open) => open(forgetDrafts),
};
