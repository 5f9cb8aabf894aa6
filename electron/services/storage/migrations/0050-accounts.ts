/**
 * Who can sign in. No name stands here, only its keyed digest, so that a typed one can be looked up before the vault
 * is open. `attempt` counts guesses and is written before each is judged; `pin` holds sealed verifiers.
 */
export const m0050 = {
  id: 50,
  sql: `
create table account (
  person text primary key,
  name_hash blob not null,
  state text not null check (state in ('open', 'closed'))
) strict, without rowid;
create index account_name on account (name_hash);

create table deputy (
  person text primary key,
  deputy text not null,
  from_day text not null,
  to_day text not null
) strict, without rowid;

create table attempt (
  key text primary key,
  failures integer not null,
  sequence integer not null
) strict, without rowid;

create table pin (
  person text primary key,
  body blob not null
) strict, without rowid;
`,
}
