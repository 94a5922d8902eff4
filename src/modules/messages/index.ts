/** The outbox: messages are left here in the transaction of an act, and carried afterwards. */
export { carryMessages } from './carry-messages.js';
export { type NewMessage, queueMessage } from './queue-message.js';
export { messages } from './tables.js';
