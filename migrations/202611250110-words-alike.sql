-- What was found again is looked for by its words: by their stems, which PostgreSQL has, and by groups of three letters, which come with this
-- extension of its own. It is trusted: the owner of the database may create it.
create extension if not exists pg_trgm with schema public;
