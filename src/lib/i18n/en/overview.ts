import type { overview as vietnamese } from '../vi/overview.ts';
import type { SameShape } from '../shape.ts';

export const overview: SameShape<typeof vietnamese> = {};
