import { describe, expect, test } from 'vitest';
import { NotAWorkbook, readGrid } from '#lib/server/excel/read-grid.ts';
import { rawWorkbook } from '../support/raw-workbook.ts';
import { lookIntoArchive } from '#lib/server/excel/archive-look.ts';

const cell = (inner: string): string => `<sheetData><row r="1">${inner}</row></sheetData>`;
const ONE = cell('<c r="A1"><v>1</v></c>');

describe.concurrent('a number is read only where the whole cell is one', () => {
	test.each<[string, string, object]>([
		['a plain number', '<c r="A1"><v>2023</v></c>', { kind: 'number', value: 2023 }],
		['a number with an exponent', '<c r="A1"><v>1.5E3</v></c>', { kind: 'number', value: 1500 }],
		['a day is no 2023', '<c r="A1" t="d"><v>2023-03-18</v></c>', { kind: 'text', text: '2023-03-18' }],
		['letters after digits', '<c r="A1"><v>12abc</v></c>', { kind: 'text', text: '12abc' }],
		['a hexadecimal', '<c r="A1" t="n"><v>0x10</v></c>', { kind: 'text', text: '0x10' }],
		['beyond all numbers', '<c r="A1"><v>1e999</v></c>', { kind: 'other', text: 'Infinity' }],
		[
			'text written in place',
			'<c r="A1" t="inlineStr"><is><t>Tổng</t></is></c>',
			{ kind: 'text', text: 'Tổng' }
		]
	])('%s', async (_, xml, expected) => {
		const grid = await readGrid(rawWorkbook(cell(xml)));
		expect(grid.sheets[0]?.cells.A1).toEqual(expected);
	});
});

describe.concurrent('a workbook made to do harm is read or refused, and this process lives on', () => {
	test.each<[string, string, string]>([
		['a merge of the whole sheet', `${ONE}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`, 'read'],
		[
			'a validation of the whole sheet',
			`${ONE}<dataValidations><dataValidation sqref="A1:XFD1048576" type="whole"><formula1>1</formula1></dataValidation></dataValidations>`,
			'read'
		],
		['two billion columns', `<cols><col min="1" max="2000000000" width="9"/></cols>${ONE}`, 'read'],
		[
			'more rows than a report has',
			`<sheetData>${Array.from({ length: 5002 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
			'too-large'
		],
		[
			'a row numbered four billion',
			'<sheetData><row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>',
			'too-large'
		],
		[
			'an entity of its own',
			'<sheetData><row r="1"><c r="A1" t="str"><v>&outside;</v></c></row></sheetData>',
			'unreadable'
		],
		['no rows at all', '<sheetData/>', 'read'],
		['broken XML', '<sheetData><row r="1">', 'unreadable']
	])('%s', async (_, xml, outcome) => {
		const end = await readGrid(rawWorkbook(xml)).then(
			() => 'read',
			(error: unknown) => (error instanceof NotAWorkbook ? error.code : String(error))
		);
		expect(end).toBe(outcome);
	});
});

describe('an archive is asked what is in it before anything is unpacked', () => {
	const sound = rawWorkbook(ONE);
	/** The archive with one part of its directory said to be of another size. */
	const saying = (unpacked: number): Uint8Array => {
		const archive = Buffer.from(sound);
		archive.writeUInt32LE(unpacked, archive.indexOf('PK\x01\x02') + 24);
		return archive;
	};
	/** The archive with so many parts of nothing in its directory. */
	const ofParts = (count: number): Uint8Array => {
		const entry = Buffer.alloc(47);
		entry.write('PK\x01\x02', 'latin1');
		entry.writeUInt16LE(1, 28);
		const end = Buffer.alloc(22);
		end.write('PK\x05\x06', 'latin1');
		end.writeUInt32LE(entry.length * count, 12);
		end.writeUInt32LE(4, 16);
		return Buffer.concat([Buffer.from('PK\x03\x04'), ...Array.from({ length: count }, () => entry), end]);
	};

	test('a sound one is let through, one that unpacks beyond all bounds is not', async () => {
		expect(lookIntoArchive(sound)).toBeNull();
		expect(lookIntoArchive(saying(101 * 1024 * 1024))).toBe('too-large');
		await expect(readGrid(saying(101 * 1024 * 1024))).rejects.toMatchObject({ code: 'too-large' });
	});

	test('a thousand parts are enough', () => {
		expect(lookIntoArchive(ofParts(1000))).toBeNull();
		expect(lookIntoArchive(ofParts(1001))).toBe('too-large');
	});

	test('without a directory, or with one that is not where it says, it is none', () => {
		expect(lookIntoArchive(Buffer.from('PK\x03\x04 and then nothing'))).toBe('unreadable');
		expect(lookIntoArchive(ofParts(0))).toBe('unreadable');
		const beyond = Buffer.from(sound);
		beyond.writeUInt32LE(0xfffffff0, beyond.lastIndexOf('PK\x05\x06') + 16);
		expect(lookIntoArchive(beyond)).toBe('unreadable');
	});
});
