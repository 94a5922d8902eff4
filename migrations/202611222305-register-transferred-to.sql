-- Where a case went stands in the register in words: the row says where each review stands without asking the decision.
alter table register_row add column transferred_to text;
update register_row set transferred_to = (
  select to_words from case_transfer t where t.review_id = register_row.review_id order by t.transferred_on desc limit 1
) where stage = 'transferred';
