import type { plan as vietnamese } from '../vi/plan.ts';
import type { SameShape } from '../shape.ts';

export const plan: SameShape<typeof vietnamese> = {};
