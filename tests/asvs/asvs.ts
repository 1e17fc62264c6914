// `npm run --silent asvs`: what OWASP ASVS 5.0.0 asks of this product at levels 1 and 2, and what shows that it holds.
import { ENOUGH, faultsOf, readItems, standingOf } from './evidence.ts';

const items = readItems();
const faults = items.flatMap(faultsOf);
for (const item of items) {
	const { id, level, text, shownBy, note } = item;
	const standing = standingOf(item);
	const evidence = shownBy.join('\n' + ' '.repeat(20));
	const why = standing === 'shown' ? evidence : [evidence, note].filter(Boolean).join(' – ');
	console.log(`${id.padEnd(8)}L${level} ${standing.padEnd(9)}${text}\n${' '.repeat(20)}${why}`);
}
for (const fault of faults) console.error(fault);

const counted = (wanted: string): number => items.filter((item) => standingOf(item) === wanted).length;
const [shown, pending, explained] = [counted('shown'), counted('pending'), counted('explained')];
const share = shown / items.length;
const holds = faults.length === 0 && share >= ENOUGH;
console.log(
	`\nasvs: ${shown} of ${items.length} items shown (${(share * 100).toFixed(1)} %), ${pending} being built, ${explained} explained – ${holds ? 'holds' : 'DOES NOT HOLD'}`
);
process.exitCode = holds ? 0 : 1;
