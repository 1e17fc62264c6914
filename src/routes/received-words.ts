import type { OverviewView, ReceivedForm } from '#lib/domain/overview.ts';
import type { Speech } from '#lib/ui/frame/speech.ts';

/** How much stands behind the figures of a form: 10/10 đã nộp · 9 đã tiếp nhận · 1 trả lại. */
export function receivedText(
	{ owed, counting, accepted, returned }: ReceivedForm,
	{ acceptedOnly }: Pick<OverviewView, 'acceptedOnly'>,
	speech: Speech
): string {
	const words = speech.words.overview;
	const parts = acceptedOnly
		? [words.counted(counting, owed)]
		: [words.handedIn(counting, owed), words.accepted(accepted)];
	return [...parts, returned > 0 ? words.returned(returned) : ''].filter(Boolean).join(' · ');
}
