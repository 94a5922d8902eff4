import { join } from 'node:path';
import { writeAuditHeads } from '../../platform/database/audit-heads.js';
import type { Module } from '../module.js';

export const auditModule: Module = {
  name: 'audit',
  jobs: [
    {
      name: 'audit.keep-heads',
      says: 'Writes the last entry of every chain of the record to a file outside the database, so that even a full rewrite shows',
      every: '20 2 * * *',
      run: (open) =>
        open(async (work) => {
          await writeAuditHeads(join(work.installation.dataDir, 'audit-heads'), work.tx, work.now);
        }),
    },
  ],
};
