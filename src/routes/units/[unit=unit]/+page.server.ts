import { viewUnit } from '#lib/server/operations/unit/view-unit.ts';
import { contextOf, orErrorPage } from '../../answer.ts';
import type { PageServerLoad } from './$types';

/** A ward's or school's year. ?year=2023&accepted=1&indicator=CT2&field=paid_cash */
export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const asked = (name: string): string | undefined => url.searchParams.get(name) || undefined;
	const year = /^\d{4}$/.exec(asked('year') ?? '')?.[0];
	const field = asked('field');
	const query = { year: year ? Number(year) : undefined, acceptedOnly: asked('accepted') === '1', field };
	const view = await orErrorPage(locals, viewUnit(contextOf(event), params.unit, query));
	const drawn = view.indicators.filter(({ kind }) => kind !== 'unit-count');
	const chosen =
		drawn.find(({ code }) => code === asked('indicator')) ??
		drawn.find(({ target }) => target !== null) ??
		drawn[0];
	const isFieldKnown = view.history.length === 1 && view.history[0]?.field.code === field;
	return { view, indicator: chosen?.code ?? null, field: isFieldKnown ? (field ?? null) : null };
};
