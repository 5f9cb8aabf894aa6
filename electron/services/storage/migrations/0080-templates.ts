/** Templates of the office; a template's name and what it says are sealed. */
export const m0080 = {
  id: 80,
  sql: `
create table template (
  id text primary key,
  seq integer not null unique,
  body blob not null
) strict;
`,
}
