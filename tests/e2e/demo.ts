import type { APIRequestContext, Page } from '@playwright/test';

/** Steps into a demo account with one click. */
export async function enterAs(page: Page, userName: string): Promise<void> {
	await page.goto('/sign-in');
	await page.locator(`button[name="userName"][value="${userName}"]`).click();
	await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** The four parts of an indicator as the signed-in person's API answer has them. */
export async function indicator(
	request: APIRequestContext,
	period: string,
	code: string
): Promise<{ value: number; numerator: number; denominator: number; missing: string[] }> {
	const answer = await request.get(`/api/v1/overview?period=${period}`);
	const { indicators } = (await answer.json()) as {
		indicators: { code: string; value: number; numerator: number; denominator: number; missing: string[] }[];
	};
	const found = indicators.find((one) => one.code === code);
	if (!found) throw new Error(`no indicator ${code}`);
	return found;
}

/** Chooses the workbook on the upload page and sends it. */
export async function upload(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page.setInputFiles('input[name="file"]', { name, mimeType: WORKBOOK, buffer: Buffer.from(bytes) });
	await page.locator('main form[enctype="multipart/form-data"] button.button-primary').click();
}

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sample of the first quarter, turned into the second quarter's. */
export const SECOND_QUARTER = { A5: 'Quý II năm 2023' };
