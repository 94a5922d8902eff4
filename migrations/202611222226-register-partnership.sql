-- The short name of the partnership stands in the row: who may read which partnership's name is a question that would be asked again for
-- every page of the register.
alter table register_row add column partnership text not null default '';
update register_row set partnership = (select short_name from partnership where id = partnership_id);
