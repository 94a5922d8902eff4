import type { Job } from '../../platform/jobs/job.js';
import { refreshForms, refreshPage } from './public/refresh-page.js';
import { resourcePlaces } from './tables.js';

/** Another edition of the program may make its forms otherwise, and a partnership may be renamed. */
export const refreshPages: Job = {
  name: 'resources.page',
  says: 'Brings the public pages of resources and their blank forms up to date',
  every: '40 1 * * *',
  run: async (open) => {
    const pages = await open(({ tx }) =>
      tx.select({ partnershipId: resourcePlaces.partnershipId }).from(resourcePlaces),
    );
    for (const { partnershipId } of pages)
      await open(async (work) => {
        await refreshPage(work, partnershipId);
        await refreshForms(work, partnershipId);
      });
  },
};
