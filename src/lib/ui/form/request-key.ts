/** The fields by which a form says that it is one request, and what it was made from. */
export const KEY_NAME = 'idempotencyKey';
export const SEEN_NAME = 'seen';
