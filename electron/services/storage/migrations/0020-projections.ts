/** What the screens read. Every row can be made again from the journal; in clear only ids, dates, states and counts. */
export const m0020 = {
  id: 20,
  sql: `
create table office (
  id integer primary key check (id = 1),
  version integer not null,
  zone text not null,
  language text not null,
  body blob not null
) strict;

create table person (
  id text primary key,
  position integer not null unique,
  body blob not null
) strict;

create table run (
  id text primary key,
  seq integer not null unique,
  workflow text not null,
  version integer not null,
  started_at text not null,
  steps_total integer not null,
  steps_done integer not null,
  steps_now integer not null,
  documents integer not null,
  body blob not null
) strict;

create table document (
  id text primary key,
  seq integer not null unique,
  run text not null references run (id) deferrable initially deferred,
  form text not null,
  version integer not null,
  business_date text not null,
  issued_at text not null,
  issued_by text not null,
  language text not null,
  on_time integer,
  awaits_reply integer not null,
  reply_due_at text,
  contact_ended_at text,
  next_contact_at text,
  state text not null,
  signed integer not null,
  signatures integer not null,
  waiting_for text not null,
  body blob not null
) strict;
create index document_run on document (run, seq);
create index document_awaits on document (awaits_reply) where awaits_reply = 1;

create table counter (
  key blob primary key,
  count integer not null
) strict, without rowid;
`,
}
