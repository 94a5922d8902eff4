import { type SQL, sql } from '../../../platform/database/sql.js';
import { recommendationDiscussions } from '../tables.js';

/** Discussions with an agency for which the asker answers on the review: its senior manager, chief officer or panel member, as the database says it. */
export const putToOwnAgency = (): SQL =>
  sql`${recommendationDiscussions.addresseeId} = any((select scope_recommendations_put())::uuid[])`;
