import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { reviewRoles } from '../src/modules/accounts/index.js';
import type { Asker, Database, Tx } from '../src/platform/database/database.js';
import { sql } from '../src/platform/database/sql.js';
import { eachEngine } from './support/database.js';
import { rows } from './support/rows.js';

/**
 * What each part in a review reads of it in the bare database, table by table: the same as the guards of its pages. Every table of review
 * content is here with one row that belongs to nobody and says nothing: what opens by more than the part (one's own agency, a release, a
 * version that was agreed) stays shut. A table that is not in the lists is read by the independent chair alone.
 */
const everybody = ['review', 'membership'];
const register = ['register_row', 'register_word'];
const termsOfAgency = ['terms_agreement', 'terms_told'];
const named = ['named_person'];
const ownAgency = [...everybody, ...register, ...termsOfAgency];
const whole = [
  ...everybody,
  ...register,
  ...['duty_state', 'duty_met_by_hand', 'duty_extension', 'duty_pause', 'pause_end_change', 'case_transfer'],
];
const panel = [
  ...whole,
  ...termsOfAgency,
  ...['terms_version', 'line_of_enquiry', 'subject', 'family_photograph', 'chair_appointment'],
  ...['panel_member', 'panel_support', 'meeting', 'meeting_change'],
  ...named,
  ...['chronology', 'combined_chronology'],
];
const besideTrials = [
  ...panel,
  ...['proceeding', 'proceeding_change', 'proceeding_date', 'proceeding_date_change'],
  ...['other_reviews_considered', 'timing_agreement', 'review_date_change'],
  ...['disclosure_entry', 'disclosure_relevance', 'disclosure_telling'],
  ...['agency_request', 'agency_request_delay', 'agency_request_chaser', 'agency_nomination', 'agency_answerer'],
  'return_step',
];
const recommendations = [
  ...['recommendation', 'recommendation_addressee', 'recommendation_consideration', 'recommendation_discussion'],
  'recommendation_discussion_chaser',
  ...['recommendation_finding', 'recommendation_letter', 'recommendation_letter_chaser', 'recommendation_step'],
  ...['recommendation_test', 'recommendation_wording'],
];
const actionPlan = [
  ...[
    'action',
    'action_asking',
    'action_contact',
    'action_delay',
    'action_import',
    'action_import_row',
    'action_milestone',
  ],
  ...['action_passing', 'action_plan', 'action_plan_taken_back', 'action_proof', 'action_reminder', 'action_step'],
  'action_update',
];
const change = [
  ...[
    'impact_claim',
    'impact_claim_wording',
    'impact_claim_step',
    'impact_measure',
    'impact_definition',
    'impact_reading',
  ],
  ...['impact_evidence', 'impact_vouch', 'impact_judgement', 'impact_look', 'impact_challenge', 'impact_reading_asked'],
  ...['impact_audit', 'impact_audit_run', 'impact_audit_answer'],
];
const publication = [
  ...['publication', 'publication_answer', 'publication_edition', 'publication_removal', 'publication_signature'],
  ...['publication_step', 'publication_telling'],
];
const updates = [
  ...['six_month_update', 'six_month_asking', 'six_month_answer', 'six_month_chaser', 'six_month_wording'],
];
const writesReport = [
  ...['report_section', 'report_section_text', 'report_writer', 'report_comment', 'report_version', 'report_signature'],
  ...['report_step', 'report_reading'],
  ...['report_check_settled', 'fact_check', 'fact_check_passage', 'fact_check_reminder', 'anonymity_check'],
  ...publication,
  'impact_public_decision',
  ...['data_form_answer', 'qa_set', 'qa_submission', 'qa_letter', 'qa_point', 'qa_point_step', 'conclusions_sent'],
];
const keepsMeetings = [
  ...['agenda_item', 'meeting_paper', 'meeting_invitation', 'meeting_reply', 'meeting_answer'],
  ...['meeting_attendance', 'meeting_minute', 'meeting_action', 'meeting_addendum'],
];

/** The chair leads the review, and reads all of it but these. */
const NOT_FOR_THE_CHAIR = [
  // How the partnership finds and engages its chair, and whom it tells on paper.
  ...['author_consideration', 'chair_candidate', 'chair_contract', 'chair_specification', 'conflict_override'],
  ...['independence_statement', 'notice_letter', 'notice_extract', 'notice_proof', 'link_grant', 'message'],
  // Before it was a review, and who is kept out of it.
  ...['notification', 'notification_decision', 'exclusion'],
  // By the class and the releases of each document; by what the agency has signed or handed in.
  ...[
    'document',
    'document_version',
    'document_chunk',
    'document_text',
    'document_markup',
    'document_release',
    'document_opening',
  ],
  ...['return_version', 'return_addendum', 'return_section', 'return_interview', 'return_source'],
  ...['return_recommendation', 'return_check', 'return_upload', 'return_step_comment', 'early_action'],
  ...[
    'chronology_entry',
    'chronology_import',
    'chronology_import_row',
    'chronology_import_table',
    'key_event',
    'missed_opportunity',
  ],
  ...['entry_comment', 'entry_pair'],
  // What the partnership is still writing of it.
  'leaflet_wording',
  // With the finding they belong to.
  ...['finding_source', 'finding_step', 'finding_wording'],
  // What boards are given of it, for those who run it and the members of boards.
  ...['board_item', 'board_given', 'brief_report'],
  // What the board is told of the plan: for those who run the review, and whoever oversees its plan.
  ...updates,
  // Each their own.
  ...['conflict_declaration', 'panel_support_use', 'name_showing'],
];

const READS: Readonly<Partial<Record<string, readonly string[]>>> = {
  // The notes of the review open to the panel with the undertaking; to the author by office.
  'report-author': [
    ...besideTrials,
    'chronology_note',
    'chronology_sending_back',
    'finding',
    ...recommendations,
    ...actionPlan,
    ...change,
    'impact_audit_sampled',
    ...writesReport,
    'leaflet_version',
  ],
  'panel-member': panel,
  'minute-taker': [...panel, ...keepsMeetings],
  'imr-author': [...ownAgency, ...named],
  'agency-senior': [...ownAgency, ...named],
  'chief-officer': ownAgency,
  'single-point-of-contact': [
    ...whole,
    ...recommendations,
    ...actionPlan,
    ...change,
    'impact_audit_sampled',
    ...updates,
  ],
  'disclosure-officer': [...everybody, 'disclosure_entry', 'disclosure_relevance', 'disclosure_telling'],
  'information-governance': [...everybody, ...register, 'data_protection_record', 'anonymity_check', ...publication],
};

eachEngine((_name, openFresh) => {
  let db: Database;
  let review: string;
  let tables: readonly string[];

  before(async () => {
    db = await openFresh();
    await db.asOwner(async (tx) => {
      const partnership = await rows.partnership(tx, 'Here');
      review = await rows.review(tx, partnership);
      const content = await bareTables(tx);
      for (const table of content) await oneBareRow(tx, table, review);
      tables = [...content, 'review'];
    });
  });

  const readBy = async (asker: Asker): Promise<string[]> => {
    const seen: string[] = [];
    await db.asActor(asker, async (tx) => {
      for (const table of tables) {
        const column = table === 'review' ? sql`id` : sql`review_id`;
        const { rows: found } = await tx.execute(
          sql`select 1 from ${sql.identifier(table)} where ${column} = ${review} limit 1`,
        );
        if (found.length > 0) seen.push(table);
      }
    });
    return seen.sort();
  };

  for (const role of reviewRoles) {
    test(`the ${role} reads what the pages of that part show`, async () => {
      const personId = await db.asOwner(async (tx) => {
        const id = await rows.person(tx);
        await rows.member(tx, id, review, role);
        return id;
      });
      assert.deepEqual(await readBy({ personId }), ['membership']);
      await db.asOwner((tx) =>
        tx.execute(sql`
        insert into conflict_declaration (id, review_id, partnership_id, person_id, declared, declared_at)
        select gen_random_uuid(), id, partnership_id, ${personId}, 'none', now() from review where id = ${review}`),
      );
      const expected = READS[role] ?? tables.filter((table) => !NOT_FOR_THE_CHAIR.includes(table));
      assert.deepEqual(await readBy({ personId }), [...expected, 'conflict_declaration'].sort());
      await db.asOwner((tx) =>
        tx.execute(sql`
        insert into exclusion (id, review_id, partnership_id, person_id, reason, excluded_at)
        select gen_random_uuid(), id, partnership_id, ${personId}, 'Knew the family', now() from review where id = ${review}`),
      );
      assert.deepEqual(await readBy({ personId }), []);
    });
  }
});

/** Every table of review content, with no rule left about what a row must hold. */
async function bareTables(tx: Tx): Promise<string[]> {
  const { rows: found } = await tx.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('review_id', 'partnership_id')
    group by table_name having count(*) = 2 order by 1`);
  const names = found.map(({ name }) => name);
  for (const name of names) {
    const { rows: rules } = await tx.execute<{ conname: string }>(sql`
      select conname from pg_constraint where conrelid = ${name}::regclass and contype in ('c', 'f', 'p', 'u')`);
    for (const { conname } of rules)
      await tx.execute(
        sql`alter table ${sql.identifier(name)} drop constraint if exists ${sql.identifier(conname)} cascade`,
      );
    await tx.execute(sql`alter table ${sql.identifier(name)} disable trigger user`);
    const { rows: columns } = await tx.execute<{ column_name: string }>(sql`
      select column_name from information_schema.columns
      where table_schema = 'public' and table_name = ${name} and is_nullable = 'NO' and is_identity = 'NO'
        and column_name not in ('review_id', 'partnership_id')`);
    for (const { column_name } of columns)
      await tx.execute(sql`alter table ${sql.identifier(name)} alter ${sql.identifier(column_name)} drop not null`);
  }
  return names;
}

const oneBareRow = (tx: Tx, name: string, reviewId: string) =>
  tx.execute(sql`insert into ${sql.identifier(name)} (review_id, partnership_id)
    select id, partnership_id from review where id = ${reviewId}`);
