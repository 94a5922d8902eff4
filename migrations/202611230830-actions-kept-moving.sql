-- Progress: another day may be refused as well as agreed; contact with the owners of actions is logged; a file that a lead sends as proof is
-- a document of a class of its own.

alter table action_delay add column outcome text not null default 'agreed' check (outcome in ('agreed', 'refused'));
-- The update that asked for it; null: whoever keeps the plan moved the day of their own accord.
alter table action_delay add column asked_in uuid references action_update (id);
create unique index on action_delay (asked_in);

-- H-18: a telephone call, a meeting, a letter, between whoever keeps the plan and a lead.
create table action_contact (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  lead_id uuid not null references action_lead (id),
  contacted_on date not null,
  way text not null check (way in ('telephone', 'meeting', 'e-mail', 'letter')),
  note text not null default '',
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);
create index on action_contact (review_id);
create index on action_contact (partnership_id, contacted_on);
do $$
declare
  on_it constant text := '(' || review_condition() || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
  runs constant text := '(partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'', ''report-author'', ''single-point-of-contact'']))::uuid[]))';
begin
  perform belongs_to_review('action_contact');
  perform protect_table('action_contact', 'select, insert', format('(select scope_system()) or (%s and %s)', on_it, runs),
    format('(select scope_system()) or (%s and %s)', on_it, keeps));
end $$;

-- Proof that came with progress: kept by the lead, often without an account, and read by those who keep the plan.
alter table document drop constraint document_class_check;
alter table document add constraint document_class_check check (class in ('meeting-paper', 'terms-of-reference', 'letter', 'agreement',
  'independence', 'agency-return', 'report-draft', 'evidence', 'photograph', 'family-material', 'disclosure', 'action-proof', 'other'));
do $$
declare
  in_office constant text := 'class = ''action-proof'' and (' || review_condition() || ') and (partnership_id = any((select scope_partnerships())::uuid[])
    or review_id = any((select scope_chaired())::uuid[])
    or review_id = any((select scope_reviews_as(array[''report-author'', ''single-point-of-contact'']))::uuid[]))';
  of_one constant text := 'exists (select from document where document.id = document_id and ' || in_office || ')';
begin
  execute format('create policy seen_as_proof on document for select to dhr_app using (%s)', in_office);
  execute format('create policy changed_as_proof on document for update to dhr_app using (%1$s) with check (%1$s)', in_office);
  execute format('create policy added_as_proof on document_version for insert to dhr_app with check (%s)', of_one);
  execute format('create policy added_as_proof on document_chunk for insert to dhr_app with check (%s)', of_one);
end $$;
