/** What signing needs at hand: each document's own history, who is waited for, the last drawn hands, attached files. */
export const m0060 = {
  id: 60,
  sql: `
create table document_event (
  seq integer primary key,
  document text not null,
  version integer not null,
  draft text unique
) strict;
create index document_event_of on document_event (document, seq);

create table signature_wait (
  document text not null,
  place text not null,
  run text not null,
  since text not null,
  since_ms integer not null,
  primary key (document, place)
) strict, without rowid;
create index signature_wait_longest on signature_wait (since_ms, document, place);

create table signature_hand (
  person text primary key,
  seq integer not null,
  body blob not null
) strict;

create table attachment (
  hash text primary key,
  size integer not null,
  head blob not null,
  body blob not null
) strict;
`,
}
