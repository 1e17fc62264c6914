import { sql, type Kysely } from 'kysely';

/**
 * The ledger: catalogue, obligations, append-only report versions and what the office ruled on them.
 * Ids are made by the application; times that matter to anybody are passed in, never defaulted,
 * because the business clock may be shifted. `recorded_at` is technical time and always real.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create schema app`,

	// Units: internal ids; official names and codes are dated rows, because codes were reused in 2025.
	`create table app.unit (
		id uuid primary key,
		key text not null unique,
		kind text not null check (kind in ('province', 'city', 'office', 'ward', 'school')),
		parent_id uuid references app.unit,
		opened_on date not null,
		closed_on date,
		aliases jsonb not null default '[]',
		tile jsonb,
		check (closed_on > opened_on)
	)`,
	`create index on app.unit (parent_id)`,
	`create table app.unit_name (
		unit_id uuid not null references app.unit,
		name text not null,
		valid_from date not null,
		valid_before date,
		primary key (unit_id, valid_from),
		check (valid_before > valid_from)
	)`,
	`create table app.unit_code (
		unit_id uuid not null references app.unit,
		code text not null,
		valid_from date not null,
		valid_before date,
		primary key (unit_id, valid_from),
		check (valid_before > valid_from)
	)`,
	`create index on app.unit_code (code)`,
	`create table app.unit_succession (
		predecessor_id uuid not null references app.unit,
		successor_id uuid not null references app.unit,
		kind text not null check (kind in ('merge', 'split')),
		share numeric check (share > 0 and share <= 1),
		occurred_on date not null,
		basis jsonb not null,
		primary key (predecessor_id, successor_id, occurred_on)
	)`,

	// Catalogue: definitions are data. A form keeps every version that was ever used.
	`create table app.policy_group (code text primary key, position int not null, definition jsonb not null)`,
	`create table app.form (
		code text not null,
		version int not null,
		definition jsonb not null,
		primary key (code, version)
	)`,
	`create table app.indicator (code text primary key, position int not null, definition jsonb not null)`,
	`create table app.holiday (day date primary key, name jsonb not null)`,
	`create table app.plan (
		code text primary key,
		year int not null,
		unit_id uuid not null references app.unit,
		office_id uuid not null references app.unit,
		definition jsonb not null,
		is_synthetic boolean not null default false
	)`,
	`create index on app.plan (year)`,
	`create table app.demo_laying (plan_code text primary key references app.plan, laid_at timestamptz not null)`,
	`create table app.unit_baseline (
		unit_id uuid not null references app.unit,
		form_code text not null,
		as_of_on date not null,
		rows jsonb not null,
		note jsonb not null,
		primary key (unit_id, form_code)
	)`,

	// What is owed. Its state is never stored.
	`create table app.obligation (
		id uuid primary key,
		plan_code text not null references app.plan,
		unit_id uuid not null references app.unit,
		form_code text not null,
		form_version int not null,
		period text not null,
		cut_off_on date not null,
		opens_at timestamptz not null,
		due_before timestamptz not null,
		foreign key (form_code, form_version) references app.form (code, version),
		unique (unit_id, form_code, period)
	)`,
	`create index on app.obligation (period, form_code)`,
	`create table app.extension (
		id uuid primary key,
		obligation_id uuid not null references app.obligation,
		due_before timestamptz not null,
		reason text not null check (reason <> ''),
		granted_at timestamptz not null,
		granted_by text not null,
		recorded_at timestamptz not null default clock_timestamp()
	)`,
	`create index on app.extension (obligation_id)`,
	`create table app.exemption (
		id uuid primary key,
		obligation_id uuid not null references app.obligation,
		reason text not null check (reason <> ''),
		granted_at timestamptz not null,
		granted_by text not null,
		recorded_at timestamptz not null default clock_timestamp()
	)`,
	`create index on app.exemption (obligation_id)`,

	// Reports: append-only versions, one row of figures per policy group.
	`create table app.upload (
		id uuid primary key,
		unit_id uuid not null references app.unit,
		file_name text not null,
		bytes bytea not null,
		sha256 bytea not null,
		uploaded_at timestamptz not null,
		uploaded_by text not null,
		recorded_at timestamptz not null default clock_timestamp()
	)`,
	`create table app.report (
		id uuid primary key,
		obligation_id uuid not null references app.obligation,
		version int not null check (version > 0),
		submitted_at timestamptz not null,
		submitted_by text not null,
		source text not null check (source in ('workbook', 'typed')),
		is_on_behalf boolean not null,
		upload_id uuid references app.upload,
		texts jsonb not null,
		accepted_methods jsonb,
		providers jsonb,
		problems jsonb not null,
		explanations jsonb not null,
		digest bytea not null,
		receipt text not null unique,
		recorded_at timestamptz not null default clock_timestamp(),
		unique (obligation_id, version)
	)`,
	`create table app.report_row (
		report_id uuid not null references app.report,
		position int not null,
		group_code text references app.policy_group,
		figures jsonb not null,
		remarks jsonb not null,
		primary key (report_id, position),
		unique nulls not distinct (report_id, group_code)
	)`,
	`create table app.review (
		id uuid primary key,
		report_id uuid not null references app.report,
		decision text not null check (decision in ('accept', 'return', 'void')),
		reason text,
		cells jsonb not null,
		correct_before timestamptz,
		reviewed_at timestamptz not null,
		reviewed_by text not null,
		recorded_at timestamptz not null default clock_timestamp(),
		check (decision = 'accept' or reason <> '' or jsonb_array_length(cells) > 0)
	)`,
	`create index on app.review (report_id)`,
	`create table app.reopening (
		id uuid primary key,
		obligation_id uuid not null references app.obligation,
		reason text not null check (reason <> ''),
		reopened_at timestamptz not null,
		reopened_by text not null,
		until timestamptz not null check (until > reopened_at),
		recorded_at timestamptz not null default clock_timestamp()
	)`,
	`create index on app.reopening (obligation_id)`,
	`create table app.idempotency (
		actor_id text not null,
		key text not null,
		request_hash bytea not null,
		answer jsonb not null,
		recorded_at timestamptz not null default clock_timestamp(),
		primary key (actor_id, key)
	)`,

	// What was handed in or ruled is never rewritten, whatever the code does.
	`create function app.refuse_change() returns trigger language plpgsql as $$
	begin
		raise exception 'append-only: %', tg_table_name using errcode = '42501';
	end $$`,
	...['upload', 'report', 'report_row', 'review', 'reopening', 'extension', 'exemption'].map(
		(table) => `create trigger append_only before update or delete or truncate on app.${table}
			for each statement execute function app.refuse_change()`
	)
];
