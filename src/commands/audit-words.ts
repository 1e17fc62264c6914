import type { ChainFault } from '#lib/server/audit-check.ts';

/** What is wrong with the chain, in one line. */
export function faultWords(fault: ChainFault): string {
	switch (fault.kind) {
		case 'entry':
			return `entry ${fault.seq} was changed, put in, taken out or moved`;
		case 'anchor':
			return `entry ${fault.seq} is not what was anchored: the chain was cut or made anew`;
		case 'forged-anchor':
			return `line ${fault.line} of the anchors was not written with the key`;
	}
}
