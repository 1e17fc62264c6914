import { expect, test } from 'vitest';
import { catalogue } from '../../seeds/catalogue/catalogue.ts';

test.each(catalogue.forms)('$code: the sections hold every field once, in its order', (form) => {
	expect(form.sections?.flatMap(({ fields }) => [...fields])).toEqual(form.fields.map(({ code }) => code));
});
