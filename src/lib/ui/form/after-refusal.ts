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
