import { expect, test } from 'vitest';
import { attachment, safeName } from '#lib/server/http/attachment.ts';

test.each([
	['Báo cáo quý I.xlsx', 'Báo cáo quý I.xlsx'],
	['../../etc/passwd.xlsx', 'passwd.xlsx'],
	['C:\\Users\\x\\quy-1.XLSX', 'quy-1.xlsx'],
	['a"; filename="b.exe', 'a; filename=b.exe.xlsx'],
	['x\r\nset-cookie: a=b.xlsx', 'xset-cookie a=b.xlsx'],
	['gnp.\u202Excod.exe', 'gnp.xcod.exe.xlsx'],
	['\u0000.xlsx', 'file.xlsx'],
	['', 'file.xlsx'],
	['..', 'file.xlsx'],
	['half \ud800 pair.xlsx', 'half \ufffd pair.xlsx'],
	['page.html', 'page.html.xlsx'],
	[`${'ă'.repeat(300)}.xlsx`, `${'ă'.repeat(120)}.xlsx`]
])('the sender’s name %j is given back as %j', (fileName, safe) => {
	expect(safeName(fileName, '.xlsx')).toBe(safe);
});

test('an attachment is saved under its own name, never shown and never kept', async () => {
	const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0, 255]);
	const answer = attachment(bytes, { fileName: "Đ'ông (1)*.xlsx", type: 'x/y', extension: '.xlsx' });
	expect(answer.headers.get('content-disposition')).toBe(
		'attachment; filename="D_ong _1_.xlsx"; filename*=UTF-8\'\'%C4%90%27%C3%B4ng%20%281%29.xlsx'
	);
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(answer.headers.get('content-length')).toBe('6');
	expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});
