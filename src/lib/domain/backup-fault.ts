/** Why a backup could not be made or read back. The words are in i18n. */
export type BackupFaultCode =
	| 'no-file'
	| 'file-exists'
	| 'not-a-backup'
	| 'newer-format'
	| 'key-needed'
	| 'wrong-key'
	| 'truncated'
	| 'damaged'
	| 'bad-key-file'
	| 'open-key-file'
	| 'key-beside-backups'
	| 'no-schema'
	| 'newer-schema'
	| 'other-schema'
	| 'target-ahead'
	| 'not-empty'
	| 'not-owner'
	| 'cannot-read'
	| 'already-running'
	| 'differs'
	| 'interrupted'
	| 'disk-full'
	| 'folder-unusable'
	| 'unavailable'
	| 'internal';

/** A backup's or a restore's no: nothing half made is left behind, nothing was restored. */
export class BackupFault extends Error {
	readonly code: BackupFaultCode;
	/** What it was about: a file, a table, a step of the schema; never a value out of the data. */
	readonly about: string;

	constructor(code: BackupFaultCode, about = '') {
		super(about ? `${code}: ${about}` : code);
		this.name = 'BackupFault';
		this.code = code;
		this.about = about;
	}
}
