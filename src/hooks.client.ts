import type { HandleClientError } from '@sveltejs/kit';

/** An error of the browser's own has no words; the error page has them in the reader's language. */
export const handleError: HandleClientError = ({ error }) => {
	console.error(error);
	return { message: '' };
};
