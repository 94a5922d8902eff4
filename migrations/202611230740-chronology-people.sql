-- Whom an entry concerns is read from its words by who is who as it stands, so that somebody who joins the list later is found too: ids kept
-- beside the words would only say what was known when they were written.
alter table chronology_entry drop column people;
