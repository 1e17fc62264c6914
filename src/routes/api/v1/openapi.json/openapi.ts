import { schemas } from './schemas.ts';

const json = (schema: string): object => ({
	content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } }
});
const answer = (description: string, schema: string): object => ({ description, ...json(schema) });

const REFUSALS: Record<string, string> = {
	400: 'Malformed request',
	401: 'Nobody, or a token that has ended',
	403: 'The deed is not allowed',
	404: 'Foreign, absent or unknown',
	409: 'State, version or clock stands against it',
	413: 'Too large',
	415: 'Not a workbook',
	422: 'Figures refused, or the same key with another body',
	429: 'Too busy, see Retry-After',
	503: 'Unavailable, see Retry-After',
	507: 'No room to store'
};

function refusals(...statuses: number[]): Record<string, object> {
	return Object.fromEntries(statuses.map((status) => [status, answer(REFUSALS[status] ?? '', 'Refusal')]));
}

const query = (name: string, description: string, required = false): object => ({
	name,
	in: 'query',
	required,
	description,
	schema: { type: 'string' }
});
const ADDRESS = [
	['form', 'BM-01'],
	['period', '2023-Q1'],
	['unit', '06808: the official code in force on the last day of the period']
].map(([name, description]) => ({
	name,
	in: 'path',
	required: true,
	description,
	schema: { type: 'string' }
}));

/** OpenAPI 3.1 of everything a machine may ask. Amounts are whole đồng, rates fractions, instants ISO 8601. */
export const openapi = {
	openapi: '3.1.0',
	info: {
		title: 'Cashless programme of a city',
		version: '1.0.0',
		license: { name: 'MIT', identifier: 'MIT' }
	},
	servers: [{ url: '/' }],
	security: [{ token: [] }],
	components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas },
	paths: {
		'/api/v1/overview': {
			get: {
				summary: 'The indicators of a period, by unit, within the reader’s reach',
				parameters: [
					query('period', 'Default: the newest opened period of the current year’s plan'),
					query('accepted', '1: only figures the office accepted')
				],
				responses: { 200: answer('The overview', 'Overview'), ...refusals(401, 403, 404, 503) }
			}
		},
		'/api/v1/obligations': {
			get: {
				summary: 'What is owed for a period, and its state; the counts add up to what is owed',
				parameters: [query('period', '2023-Q1', true), query('form', 'BM-01; all forms without it')],
				responses: { 200: answer('The obligations', 'Obligations'), ...refusals(400, 401, 403, 404, 503) }
			}
		},
		'/api/v1/reports/{form}/{period}/{unit}': {
			parameters: ADDRESS,
			get: {
				summary: 'A report as it stands, or one version of it',
				parameters: [query('version', 'A version number; the current one without it')],
				responses: { 200: answer('The report', 'Report'), ...refusals(400, 401, 404, 503) }
			},
			post: {
				summary: 'Submit a workbook or figures; all problems come at once and then nothing is stored',
				parameters: [
					query('preview', '1: say what would happen, store nothing'),
					{
						name: 'Idempotency-Key',
						in: 'header',
						required: false,
						description: 'The same key again is one effect and the same answer',
						schema: { type: 'string', maxLength: 200 }
					}
				],
				requestBody: {
					required: true,
					content: {
						'multipart/form-data': {
							schema: {
								type: 'object',
								required: ['file'],
								properties: { file: { type: 'string', format: 'binary' } }
							}
						},
						...(json('Submission') as { content: object }).content
					}
				},
				responses: {
					200: answer('A preview, or the answer once given under the key', 'Receipt'),
					201: answer('Stored as a new version', 'Receipt'),
					...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503, 507)
				}
			}
		},
		'/api/v1/reports/{form}/{period}/{unit}/review': {
			parameters: ADDRESS,
			post: {
				summary: 'Accept, return or void the current version',
				requestBody: { required: true, ...json('Decision') },
				responses: { 200: answer('Ruled', 'Reviewed'), ...refusals(400, 401, 403, 404, 409, 422, 503) }
			}
		},
		'/healthz': {
			get: { summary: 'The process lives', security: [], responses: { 200: answer('Alive', 'Alive') } }
		},
		'/readyz': {
			get: {
				summary: 'Database, schema and lock are right',
				security: [],
				responses: { 200: answer('Ready', 'Alive'), 503: answer('Not ready, and why', 'Alive') }
			}
		}
	}
};
