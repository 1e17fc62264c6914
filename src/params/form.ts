/** Form codes: 'BM-01', 'MS-02'. */
export function match(text: string): boolean {
	return /^[A-Z]{2}-\d{2}$/.test(text);
}
