import { desc } from '../../platform/database/sql.js';
import { type Guard, get, show } from '../../platform/http/route.js';
import { asSystem, type Work } from '../../platform/work.js';
import { type OutboxEntry, OutboxPage } from './outbox-page.js';
import { messages } from './tables.js';

const inDemonstration: Guard<true> = {
  permission: 'outbox.see',
  says: 'Anyone, in the demonstration only',
  open: async (work) => (work.installation.demonstration ? true : undefined),
};

export const routes = [
  get('/outbox', inDemonstration, async (work) => show(<OutboxPage messages={await newest(work)} />)),
];

const newest = (work: Work): Promise<OutboxEntry[]> =>
  asSystem(work, () =>
    work.tx
      .select({
        id: messages.id,
        to: messages.toAddress,
        subject: messages.subject,
        body: messages.body,
        createdAt: messages.createdAt,
      })
      .from(messages)
      .orderBy(desc(messages.createdAt), desc(messages.id))
      .limit(50),
  );
