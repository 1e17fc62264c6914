import type { enhance } from '$app/forms';
import { invalidateAll } from '$app/navigation';

/**
 * Reads the page anew when its form was refused because the page is no longer true, or its key was used up: what was
 * typed stays, and sent once more it is a new request made from what stands there now.
 */
export async function afterRefusal(result: {
	readonly type: string;
	readonly status?: number;
}): Promise<void> {
	if (result.type === 'failure' && (result.status === 409 || result.status === 422)) await invalidateAll();
}

/** Sends a form whose fields keep what was typed, and that is made anew when it was refused. */
export const keepingTyped: NonNullable<Parameters<typeof enhance>[1]> =
	() =>
	async ({ result, update }) => {
		await update({ reset: false });
		await afterRefusal(result);
	};
