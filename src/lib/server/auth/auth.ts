import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import type { Unguarded } from '../db/connection.ts';
import { hashPassword, verifyPassword } from './password.ts';

export const SHORTEST_PASSWORD = 12;
const SESSION_SECONDS = 8 * 3600;

/** Sign-in by user name; nobody registers himself, and none of its routes is mounted: we call it from form actions. */
export function createAuth(settings: { db: Unguarded; origin: string; secret: string }) {
	return betterAuth({
		baseURL: settings.origin,
		secret: settings.secret,
		trustedOrigins: [settings.origin],
		telemetry: { enabled: false },
		logger: { level: 'error' },
		database: { db: settings.db.withSchema('auth'), type: 'postgres' },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: 128,
			password: { hash: hashPassword, verify: verifyPassword }
		},
		session: {
			expiresIn: SESSION_SECONDS,
			disableSessionRefresh: true,
			cookieCache: { enabled: false },
			additionalFields: { assignmentId: { type: 'string', required: false, input: false } }
		},
		user: {
			additionalFields: {
				mustChangePassword: { type: 'boolean', required: true, defaultValue: true, input: false },
				isDemo: { type: 'boolean', required: true, defaultValue: false, input: false },
				disabledAt: { type: 'date', required: false, input: false }
			}
		},
		plugins: [username({ minUsernameLength: 3, maxUsernameLength: 30 })],
		advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'cashless' }
	});
}

export type Auth = ReturnType<typeof createAuth>;
