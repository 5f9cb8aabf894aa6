/** The journal, the replies already given, and the office's own marks. */
export const m0010 = {
  id: 10,
  sql: `
create table meta (
  name text primary key,
  value blob not null
) strict, without rowid;

create table event (
  station text not null,
  station_seq integer not null check (station_seq > 0),
  id text not null unique,
  stream text not null,
  version integer not null check (version > 0),
  type text not null,
  at text not null,
  "by" text not null,
  follows text not null,
  body blob not null,
  body_hash text not null,
  prev_hash text not null,
  hash text not null,
  primary key (station, station_seq),
  unique (stream, version)
) strict;

create trigger event_is_never_changed before update on event
begin
  select raise(abort, 'the journal is append-only');
end;

create trigger event_is_never_removed before delete on event
begin
  select raise(abort, 'the journal is append-only');
end;

create table command (
  id text primary key,
  name text not null,
  input_print blob not null,
  subject text,
  seq integer not null unique,
  reply blob not null
) strict, without rowid;
create index command_subject on command (subject, seq) where subject is not null;
`,
}
