import type { backup as vietnamese } from '../vi/backup.ts';
import type { SameShape } from '../shape.ts';

export const backup: SameShape<typeof vietnamese> = {
	title: 'Backups',
	asOf: (instant) => `As of ${instant} (the server's real time)`,
	lead: 'Every night at 02:00 the server copies all data, the files that were submitted included, into one file and reads it back to check it. Backups cannot be downloaded here: whoever keeps the server takes them from the folder.',
	last: 'Last backup',
	none: 'None yet',
	age: (days, hours, minutes) => {
		if (days > 0) return `${days} d ${hours} h ago`;
		if (hours > 0) return `${hours} h ${minutes} min ago`;
		return minutes > 0 ? `${minutes} min ago` : 'just now';
	},
	size: 'Size',
	closed: 'Encryption',
	isEncrypted: 'Encrypted',
	isOpen: 'Not encrypted',
	due: 'Next backup',
	dueNow: 'About to be made',
	takenAt: 'Taken at',
	file: 'File',
	list: 'Backups kept',
	folder: 'Folder on the server',
	keep: (daily, weekly, monthly) =>
		`The newest of each of the last ${daily} days, ${weekly} weeks and ${monthly} months is kept; the newest of all is never deleted.`,
	allWell: 'Backups work as they should.',
	attention: 'Needs attention',
	failedAt: (instant) => `Last failure: ${instant}.`,
	unknownDisk:
		'The database is on a PostgreSQL server, so it cannot be told from here whether the backups lie on the same disk. Make sure that they do not.',
	howTo: 'Restoring',
	howToText:
		'Restoring is done at the server, into an empty database: npm run restore -- FILE. The README says how, step by step, under “Backup and restore”.',
	warning: {
		never:
			'There is no backup. If the server broke now, everything would be lost. The server will make one within minutes; if this line is still here after an hour, tell whoever keeps the server.',
		'too-old':
			'The last backup is older than 26 hours: last night none was made. See the failure below, or tell whoever keeps the server.',
		'last-failed': 'The latest backup failed. The server tries again after an hour.',
		unencrypted:
			'The backup is not encrypted: whoever gets the file can read all data. Make a key and set BACKUP_KEY_FILE.',
		'same-disk':
			'The backups lie on the same disk as the data: if it breaks, both are lost. Set BACKUP_DIR to another disk, and copy them off the server regularly.'
	},
	done: (path, rows, tables) => `Backed up ${rows} rows of ${tables} tables into ${path}`,
	noKey: 'This file is NOT encrypted (no --key-file, no BACKUP_KEY_FILE).',
	reading: (path) => `Checking the whole of ${path} …`,
	restored: (rows, tables, files, takenAt) =>
		`Restored ${rows} rows of ${tables} tables and ${files} files from the backup of ${takenAt}. Counts, sums and every value were compared and are the same.`,
	next: 'Everybody has to sign in again. On another machine or DATA_DIR the old SESSION_SECRET must be set (or the file session-secret of the old DATA_DIR copied): without it no authenticator and no backup code that was set up works.',
	fault: {
		'no-file': 'There is no such file, or it may not be read. Check the path and try again.',
		'file-exists': 'There is a file of this name already, and it is not overwritten. Choose another name.',
		'not-a-backup': 'This file is no backup of this system. Nothing was restored.',
		'newer-format':
			'This file was made by a newer version. Install that version and try again. Nothing was restored.',
		'key-needed':
			'This backup is encrypted. Name its key: --key-file FILE (or BACKUP_KEY_FILE). Nothing was restored.',
		'wrong-key':
			'This key does not open this backup. Use the key file that it was made with. Nothing was restored.',
		truncated: 'The file is cut off: its end is missing. Copy it again or use another. Nothing was restored.',
		damaged: 'The file is damaged or was changed. Copy it again or use another. Nothing was restored.',
		'bad-key-file':
			'The key file cannot be used. It must hold 32 bytes of chance or 64 hexadecimal digits, for example made by: openssl rand -hex 32',
		'open-key-file':
			'Others on this machine can read the key file. Let its owner alone read it (chmod 600) and try again.',
		'key-beside-backups':
			'The key lies in the folder of the backups: whoever takes one has the other. Move the key elsewhere.',
		'no-schema': 'The database holds nothing to back up. Run: npm run migrate',
		'newer-schema':
			'The backup has a newer schema than this version. Install the newer version and restore then. Nothing was restored.',
		'other-schema':
			'The schema of the backup is of no version that this program knows. Nothing was restored.',
		'target-ahead':
			'The target database already has a newer schema than the backup. Restore into an entirely new database (not migrated); the schema is brought up to this version after restoring. Nothing was restored.',
		'not-empty':
			'The target database holds data, and nothing is restored over it. Use an empty database or another DATA_DIR. Nothing was changed.',
		'not-owner':
			'This database login does not own the tables, so it cannot restore. Set MIGRATION_DATABASE_URL to the owner. Nothing was restored.',
		'cannot-read':
			'The backup role cannot read all of some tables and stopped, rather than make a backup that lacks rows. Run npm run migrate as the owner.',
		'already-running': 'Another backup of this database is being made. Wait for it and try again.',
		differs:
			'What was restored is not the same as the backup, so all of it was undone. Nothing was restored.',
		interrupted: 'Stopped as asked. No unfinished file was left.',
		'disk-full': 'The disk of the backups is full. Make room or choose another folder.',
		'folder-unusable': 'The folder of the backups cannot be written. Check the folder and its rights.',
		unavailable: 'The database could not be reached during the backup.',
		internal: "The backup failed in an unexpected way; the server's log says more."
	}
};
