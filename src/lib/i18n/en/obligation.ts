import type { obligation as vietnamese } from '../vi/obligation.ts';
import type { SameShape } from '../shape.ts';

export const obligation: SameShape<typeof vietnamese> = {};
