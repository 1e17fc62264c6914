import { expect, test } from 'vitest';
import { checkRows } from '#lib/domain/check.ts';
import { wardBaseline } from '../../seeds/demo/second-quarter.ts';
import { GROUPS, WARDS_Q1 } from '../../seeds/demo/wards-q1.ts';
import { formBm01 } from '../../seeds/catalogue/form-bm01.ts';

test.each(Object.keys(WARDS_Q1))(
	'the past that the demo gives ward %s would be taken as a report',
	(ward) => {
		const rows = wardBaseline(ward).map((values, at) => ({ group: GROUPS[at] ?? null, values, remarks: {} }));
		const problems = checkRows(rows, formBm01, null, null).filter(({ severity }) => severity === 'error');
		expect(problems).toEqual([]);
	}
);
