/** What the office keeps beside its runs; which register an entry belongs to stands in clear, its texts are sealed. */
export const m0070 = {
  id: 70,
  sql: `
create table register_entry (
  id text primary key,
  register text not null,
  seq integer not null,
  body blob not null
) strict;
create index register_entry_of on register_entry (register, seq);
`,
}
