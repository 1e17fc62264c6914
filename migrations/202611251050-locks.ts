import { sql, type Kysely } from 'kysely';

/**
 * What is done once stays done once, whatever the code does.
 *
 * A request's key is kept with what it was about, so that the same key for another deed or another report is another
 * request; it is claimed before the deed and answered after it, in one transaction. Of the rulings on one version the
 * database itself lets only one stand, and after an acceptance at most a void (RULES 1).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

/** Whoever may write something else may use a key. */
const WRITERS = 'cashless_app, cashless_admin';

const STATEMENTS = [
	// Keys of before said nothing of what they were about: nobody repeats them over an upgrade.
	`delete from app.idempotency`,
	`alter table app.idempotency
		add column about text not null,
		alter column answer drop not null,
		drop constraint idempotency_pkey,
		add primary key (actor_id, about, key)`,
	`create index on app.idempotency (recorded_at)`,
	`grant select, insert, update, delete on app.idempotency to ${WRITERS}`,
	// After thirty days whoever comes by has some cleared away (technical time, always real). It is the owner who clears
	// and says nothing of it: nobody sees, or chooses, another's keys. So few at a time that nobody waits for it.
	`create function app.clear_outdated_keys() returns void language sql security definer
		set search_path = pg_catalog, pg_temp as $$
		delete from app.idempotency where ctid = any (array(
			select old.ctid from app.idempotency as old
			where old.recorded_at < clock_timestamp() - interval '30 days' limit 50 for update skip locked
		))
	$$`,
	`revoke all on function app.clear_outdated_keys() from public`,
	`grant execute on function app.clear_outdated_keys() to ${WRITERS}`,

	// What people do to their own way of signing in happens in sign-in's own rooms, step by step and not in one
	// transaction: the key is claimed before the first step and marked after the last. Nothing of the request is kept, for
	// it holds a password.
	`create table auth.used_key (
		user_id uuid not null references auth."user" (id) on delete cascade,
		about text not null,
		key text not null,
		claimed_at timestamptz not null default clock_timestamp(),
		done_at timestamptz,
		primary key (user_id, about, key)
	)`,
	`create index on auth.used_key (claimed_at)`,
	`grant select, insert, update, delete on auth.used_key to cashless_web`,

	// In sign-in's own rooms everybody only changes what is theirs: when nobody is named, it is the person themselves of
	// whom the audit tells at the end of the transaction, and not an unknown.
	`create function auth.act_for_oneself() returns trigger language plpgsql as $$
	declare
		changed jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
	begin
		if coalesce(current_setting('app.user_id', true), '') = '' then
			perform set_config('app.user_id', changed ->> tg_argv[0], true);
		end if;
		return case tg_op when 'DELETE' then old else new end;
	end $$`,
	...Object.entries({ user: 'id', account: 'user_id', two_factor: 'user_id', reset_link: 'user_id' }).map(
		([table, person]) => `create trigger act_for_oneself before insert or update or delete on auth."${table}"
			for each row when (current_user = 'cashless_web') execute function auth.act_for_oneself('${person}')`
	),

	`create unique index review_decided_once on app.review (report_id) where decision in ('accept', 'return')`,
	`create unique index review_voided_once on app.review (report_id) where decision = 'void'`,
	// The lock is the one that operations take (db/obligation.ts): whoever forgot it waits here. It looks after the row is
	// in, so that the policies have spoken before: whoever may not rule learns nothing of another's ruling.
	`create function app.refuse_second_ruling() returns trigger language plpgsql as $$
	begin
		perform pg_advisory_xact_lock(hashtextextended(r.obligation_id::text, 0))
			from app.report r where r.id = new.report_id;
		if exists (
			select from app.review earlier where earlier.report_id = new.report_id and earlier.id <> new.id
				and not (earlier.decision = 'accept' and new.decision = 'void')
		) then
			raise exception 'this version has been ruled on' using errcode = '23505';
		end if;
		return new;
	end $$`,
	`create trigger one_ruling after insert on app.review
		for each row execute function app.refuse_second_ruling()`
];
