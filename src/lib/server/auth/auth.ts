import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#lib/domain/password.ts';
import { ABSOLUTE_HOURS } from '#lib/domain/session-end.ts';
import type { Unguarded } from '../db/connection.ts';
import { hashCode, isHashed, newBackupCodes } from './backup-codes.ts';
import { CLOSED_PATHS } from './closed-paths.ts';
import { hashPassword, verifyPassword } from './password.ts';

/** In this header, and no other, sign-in is told from where somebody comes; only we set it (sign-in.ts). */
export const ADDRESS_HEADER = 'x-cashless-address';
const CHALLENGE_SECONDS = 5 * 60;

/** Sign-in by user name; nobody registers himself, and none of its routes is mounted: we call it from form actions. */
export function createAuth(settings: { db: Unguarded; origin: string; secret: string }) {
	const { origin, secret } = settings;
	const isHttps = origin.startsWith('https:');
	return betterAuth({
		baseURL: origin,
		secret,
		trustedOrigins: [origin],
		telemetry: { enabled: false },
		logger: { level: 'error' },
		database: { db: settings.db.withSchema('auth'), type: 'postgres' },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD,
			password: { hash: hashPassword, verify: verifyPassword }
		},
		session: {
			expiresIn: ABSOLUTE_HOURS * 3600,
			disableSessionRefresh: true,
			cookieCache: { enabled: false },
			additionalFields: {
				assignmentId: { type: 'string', required: false, input: false },
				lastSeenAt: { type: 'date', required: false, input: false },
				failedBefore: { type: 'number', required: false, input: false },
				failedSince: { type: 'date', required: false, input: false },
				previousSignInAt: { type: 'date', required: false, input: false }
			}
		},
		user: {
			additionalFields: {
				mustChangePassword: { type: 'boolean', required: true, defaultValue: true, input: false },
				isDemo: { type: 'boolean', required: true, defaultValue: false, input: false },
				disabledAt: { type: 'date', required: false, input: false }
			}
		},
		plugins: [
			username({ minUsernameLength: 3, maxUsernameLength: 30 }),
			twoFactor({
				issuer: 'cashless',
				twoFactorCookieMaxAge: CHALLENGE_SECONDS,
				// Its own lock would shut out who knows both factors; attempts.ts slows guessing down instead.
				accountLockout: { enabled: false },
				backupCodeOptions: {
					customBackupCodesGenerate: newBackupCodes,
					// It compares what is stored with what is asked: both are digests, and the codes are nowhere.
					storeBackupCodes: {
						encrypt: async (json) =>
							JSON.stringify(
								(JSON.parse(json) as string[]).map((code) => (isHashed(code) ? code : hashCode(secret, code)))
							),
						decrypt: async (json) => json
					}
				}
			})
		],
		// Its limits live in its router, which is not mounted; ours count per account and per address (attempts.ts).
		rateLimit: { enabled: false },
		disabledPaths: [...CLOSED_PATHS],
		advanced: {
			database: { generateId: 'uuid' },
			ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
			// Its own secure names would begin with __Secure-; __Host- also keeps other hosts of the domain out.
			useSecureCookies: false,
			cookiePrefix: isHttps ? '__Host-cashless' : 'cashless',
			defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' }
		}
	});
}

export type Auth = ReturnType<typeof createAuth>;
