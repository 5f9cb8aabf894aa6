/** The blind index: keyed digests of two-character grams, and the sealed texts that a hit is verified against. */
export const m0040 = {
  id: 40,
  sql: `
create table search_entry (
  seq integer primary key,
  kind text not null,
  id text not null,
  run text not null,
  form text,
  at text not null,
  body blob not null
) strict;

create index search_entry_of on search_entry (id);

create table search_gram (
  gram blob not null,
  seq integer not null,
  primary key (gram, seq)
) strict, without rowid;
create index search_gram_of on search_gram (seq);
`,
}
