import { describe, expect, test } from 'vitest';
import { compare, projectFiles, read, type Exceptions } from './files.ts';

const sources = projectFiles().filter((path) => /^(src|seeds|migrations)\/.*[.](ts|svelte)$/.test(path));

/** Files that say something only a few may say, held against those few. */
function sayers(shape: RegExp, exceptions: Exceptions) {
	const found = sources.filter((path) => shape.test(read(path)));
	return compare(found, exceptions);
}
const NOBODY_ELSE = { unexcused: [], stale: [] };

describe('the walls between units', () => {
	test('a connection without a wall in front is held by few', () => {
		const isHeld = sayers(/\b[uU]nguarded\b/, {
			'src/lib/server/auth/accounts.ts': 'sign-in has its own schema',
			'src/lib/server/auth/auth.ts': 'sign-in has its own schema',
			'src/lib/server/auth/assignments.ts': 'sign-in reads what somebody may act as',
			'src/lib/server/auth/attempts.ts': 'sign-in has its own schema',
			'src/lib/server/auth/once-for-oneself.ts': 'sign-in has its own schema',
			'src/lib/server/auth/own-sessions.ts': 'sign-in has its own schema',
			'src/lib/server/auth/tables.ts': 'sign-in has its own schema',
			'src/lib/server/auth/told.ts': 'tells the audit of sign-ins, before anybody acts',
			'src/lib/server/auth/tokens.ts': 'sign-in has its own schema',
			'src/lib/server/auth/visit.ts': 'sign-in has its own schema',
			'src/lib/server/db/connection.ts': 'opens it',
			'src/lib/server/db/migrate.ts': 'migrates',
			'src/lib/server/db/snapshot.ts': 'reads all rows for a backup, as the keeper',
			'src/lib/server/db/restore.ts': 'fills an empty database, as its owner',
			'src/lib/server/db/restore-schema.ts': 'fills an empty database, as its owner',
			'src/lib/server/db/told-job.ts': 'tells the audit of backups and restores: nobody is signed in',
			'src/lib/server/db/seat.ts': 'puts the wall in front of it',
			'src/lib/server/house.ts': 'hands it to sign-in, and to the nightly backup',
			'src/lib/server/backup-run.ts': 'hands it to the snapshot',
			'src/lib/server/nightly-backup.ts': 'hands it to the snapshot',
			'src/lib/server/operations/backup/restore-backup.ts': 'hands it on; the terminal opens it, no request',
			'src/commands/bring-up.ts': 'migrates',
			'src/commands/backup.ts': 'opens it for the snapshot',
			'src/commands/restore.ts': 'opens it as the owner'
		});
		expect(isHeld).toEqual(NOBODY_ELSE);
	});

	test('pages and operations do not reach the connection through sign-in', () => {
		expect(
			sayers(/authRoom\.db\b|authRoom: \{ (auth, )?db/, {
				'src/lib/server/house.ts': 'hands it over',
				'src/lib/server/auth/change-password.ts': 'sign-in itself',
				'src/lib/server/auth/second-factor.ts': 'sign-in itself',
				'src/lib/server/auth/sign-in.ts': 'sign-in itself'
			})
		).toEqual(NOBODY_ELSE);
	});

	test('figures of all units are read in one place, and by the jobs', () => {
		expect(
			sayers(/\basCity\b/, {
				'src/lib/server/db/as-actor.ts': 'defines it',
				'src/lib/server/city-view.ts': 'sums the city’s values'
			})
		).toEqual(NOBODY_ELSE);
		expect(
			sayers(/\basKeeper\b/, {
				'src/lib/server/db/as-actor.ts': 'defines it',
				'src/lib/server/operations/demo/begin-demo.ts': 'looks for real reports before it lays made-up ones',
				'src/lib/server/operations/demo/finish-demo.ts': 'tells when the demo’s ledger was last written'
			})
		).toEqual(NOBODY_ELSE);
	});

	test('nobody takes a role, or says who acts, beyond the end of a transaction', () => {
		expect(sayers(/set_config\([^)]*,\s*false\)|\bset (session )?app\./i, {})).toEqual(NOBODY_ELSE);
		expect(
			sayers(/\btakeRole\b/, {
				'src/lib/server/db/seat.ts': 'defines it',
				'src/lib/server/db/as-actor.ts': 'the one opening of the wall'
			})
		).toEqual(NOBODY_ELSE);
	});
});
