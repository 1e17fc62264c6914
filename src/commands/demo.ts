import { config, readConfig } from '#lib/server/config.ts';
import { DEMO_PASSWORD } from '#lib/server/auth/sign-in.ts';
import { DEMO_DAY, openHouse, type House } from '#lib/server/house.ts';
import { ADMINISTRATOR_AT_TERMINAL } from '#lib/server/operations/account/find-operator.ts';
import { createToken } from '#lib/server/operations/account/create-token.ts';
import { DEMO_ACCOUNTS } from '../../seeds/demo/accounts.ts';
import { layDemo } from '../../seeds/demo/demo.ts';
import { bringUp } from './bring-up.ts';
import { demandFreePort, serve } from './serve.ts';
import { plainly, WrongUse } from './terminal.ts';

const TOKEN_DAYS = 30;
const TOKENS_FOR = ['office_head', 'office_staff', 'ward_06808'];

/** `npm run demo`: migrates, lays catalogue and demo year once, and serves. Second start: nothing laid twice. */
await plainly(async () => {
	if (process.env.APP_MODE === 'production') {
		throw new WrongUse(
			'APP_MODE=production: the demo cannot be switched on together with production. Unset APP_MODE.'
		);
	}
	process.env.APP_MODE = 'demo';
	const settings = config();
	await demandFreePort(settings);
	const say = (line: string): void => void process.stdout.write(`${line}\n`);
	await bringUp(settings);
	// Laid at the demo day's time whatever APP_NOW says: the year's own instants are fixed.
	const house = await openHouse(readConfig({ ...process.env, APP_NOW: '' }));
	let lines: string[];
	try {
		const { lastWrittenAt } = await layDemo(house, DEMO_PASSWORD, say);
		// A visitor's own uploads of yesterday stay visible: the clock never starts before the ledger's last row.
		const startsAt = lastWrittenAt && lastWrittenAt > DEMO_DAY ? lastWrittenAt : DEMO_DAY;
		process.env.APP_NOW = (settings.appNow ?? startsAt).toISOString();
		lines = await accountLines(house);
	} finally {
		await house.close();
	}
	await serve(settings);
	for (const line of lines) say(line);
	say(`\n  ${settings.origin}\n`);
});

async function accountLines({ db, clock }: House): Promise<string[]> {
	const context = { db, clock, actor: ADMINISTRATOR_AT_TERMINAL };
	const lines = ['', `Tài khoản dùng thử / demo accounts (mật khẩu / password: ${DEMO_PASSWORD})`];
	for (const { userName, role, unit } of DEMO_ACCOUNTS) {
		lines.push(`  ${userName.padEnd(16)} ${role.padEnd(14)} ${unit}`);
	}
	lines.push('', 'Mã truy cập API / API tokens');
	for (const userName of TOKENS_FOR) {
		lines.push(`  ${userName.padEnd(16)} ${await createToken(context, { userName, days: TOKEN_DAYS })}`);
	}
	return lines;
}
