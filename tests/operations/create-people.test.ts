import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListedPerson } from '#lib/domain/people-sheet.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { realClock } from '#lib/server/clock.ts';
import type { Context } from '#lib/server/context.ts';
import { checkPeople } from '#lib/server/operations/account/check-people.ts';
import { createAccount } from '#lib/server/operations/account/create-account.ts';
import { createPeople } from '#lib/server/operations/account/create-people.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { listPeople } from '#lib/server/operations/account/list-people.ts';
import { makePeopleTemplate } from '#lib/server/operations/account/make-people-template.ts';
import { as } from '../support/city.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { authRoom, browser } from '../support/sign-in-browser.ts';

let house: TestDatabase;
let terminal: Context;
beforeAll(async () => {
	house = await testDatabase();
	terminal = { db: house.db, clock: realClock, actor: ADMINISTRATOR_AT_TERMINAL };
});
afterAll(() => house.close());

/** The template as somebody fills it in, from its first free row on. */
async function filled(language: 'vi' | 'en', rows: string[][]): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	const bytes = await makePeopleTemplate(terminal, language);
	await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
	const sheet = workbook.worksheets[0];
	rows.forEach((row, down) => row.forEach((text, at) => (sheet!.getCell(5 + down, at + 1).value = text)));
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test.each(['vi', 'en'] as const)(
	'the template in %s comes back as people who sign in with the passwords handed out',
	async (language) => {
		const [ward, office] =
			language === 'vi'
				? ['Cán bộ xã, phường', 'Chuyên viên Phòng LĐTBXH']
				: ['Ward officer', 'Labour office staff'];
		const bytes = await filled(language, [
			['Cán bộ Phường Vàng Danh', `officer_${language}`, ward!, '06808', '0203 3854 123', ''],
			['Chuyên viên', `staff_${language}`, office!, '', '', 'staff@uongbi.example']
		]);
		const { people, problems } = await checkPeople(terminal, bytes);
		expect(problems).toEqual([]);
		const before = (await listPeople(terminal, {})).total;
		const made = await createPeople(terminal, people, language);
		if (!made.isMade) throw new Error('not made');
		expect((await listPeople(terminal, {})).total).toBe(before + 2);
		const [officer] = made.people;
		const visitor = browser(authRoom(house));
		await signIn(visitor.visit(), { userName: officer!.userName, password: officer!.password });
		expect(await visitor.session()).toMatchObject({
			...{ mustChangePassword: true, actor: { role: 'ward-officer' } }
		});

		const sheet = new ExcelJS.Workbook();
		await sheet.xlsx.load(made.sheet as unknown as ExcelJS.Buffer);
		const said = sheet.worksheets[0]!.getSheetValues().flat().map(String);
		for (const { userName, password } of made.people)
			expect(said).toEqual(expect.arrayContaining([userName, password]));
	}
);

test('one bad row, or a name taken meanwhile, keeps everybody from being made', async () => {
	const bytes = await filled('vi', [
		['Một', 'mot_nguoi', 'Cán bộ xã, phường', '06808'],
		['Hai', 'hai_nguoi', 'Cán bộ xã, phường', '00000']
	]);
	expect((await checkPeople(terminal, bytes)).problems).toMatchObject([{ code: 'unknown-unit', cell: 'D6' }]);

	const listed = (userName: string): ListedPerson => ({
		...{ row: 5, name: 'Ba', userName, role: 'ward-officer', unit: '06808', phone: '', email: '' }
	});
	await createAccount(terminal, { userName: 'bon_nguoi', role: 'ward-officer', unit: '06808' });
	const made = await createPeople(terminal, [listed('ba_nguoi'), listed('bon_nguoi')], 'vi');
	expect(made).toMatchObject({ isMade: false, problems: [{ code: 'name-taken' }] });
	const { people } = await listPeople(terminal, { text: 'ba_nguoi' });
	expect(people).toEqual([]);
});

test('only an administrator makes people, and hears of no workbook before', async () => {
	const head = await as(house.db, 'office-head', 'PLD', '2023-07-01T09:00');
	const refused = { code: 'not-allowed' };
	await expect(checkPeople(head, new Uint8Array())).rejects.toMatchObject(refused);
	await expect(createPeople(head, [], 'vi')).rejects.toMatchObject(refused);
	await expect(makePeopleTemplate(head, 'vi')).rejects.toMatchObject(refused);
});
