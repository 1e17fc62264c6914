/** Unit codes: '06808', 'TC-A'. */
export function match(text: string): boolean {
	return /^[A-Z0-9-]{2,20}$/.test(text);
}
