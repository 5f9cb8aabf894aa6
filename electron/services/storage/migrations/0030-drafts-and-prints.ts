/** What is not history: papers being written, and papers still to be printed. */
export const m0030 = {
  id: 30,
  sql: `
create table draft (
  id text primary key,
  run text not null,
  form text not null,
  revises text,
  rev integer not null,
  opened_at text not null,
  updated_at text not null,
  page text,
  clock_started_at text,
  clock_due_at text,
  discarded_at text,
  issued_at text,
  body blob not null
) strict;
create index draft_run on draft (run) where discarded_at is null and issued_at is null;

create table print_job (
  seq integer primary key,
  document text not null,
  version integer not null,
  attempts integer not null default 0,
  blob text,
  pages integer,
  missing blob
) strict;
create index print_job_document on print_job (document, version, seq);
create index print_job_waiting on print_job (seq) where blob is null;
`,
}
