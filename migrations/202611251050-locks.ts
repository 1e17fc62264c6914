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
	// After thirty days whoever comes by clears them away: ids and codes, nobody's data (technical time, always real).
	`create policy outdated on app.idempotency to ${WRITERS}
		using (recorded_at < clock_timestamp() - interval '30 days') with check (false)`,

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
