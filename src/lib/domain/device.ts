export type Browser = 'edge' | 'opera' | 'coccoc' | 'firefox' | 'chrome' | 'safari' | 'other';
export type System = 'windows' | 'android' | 'ios' | 'macos' | 'linux' | 'other';

/** Roughly what somebody uses, by what their browser says of itself: to recognise a session, never to decide. */
export interface Device {
	readonly browser: Browser;
	readonly system: System;
}

// In this order: most browsers also name the ones they descend from.
const BROWSERS: [RegExp, Browser][] = [
	[/\bEdg(A|iOS)?\//, 'edge'],
	[/\bOPR\//, 'opera'],
	[/\bcoc_coc_browser\//, 'coccoc'],
	[/\b(Firefox|FxiOS)\//, 'firefox'],
	[/\b(Chrome|CriOS)\//, 'chrome'],
	[/\bSafari\//, 'safari']
];
const SYSTEMS: [RegExp, System][] = [
	[/Windows/, 'windows'],
	[/Android/, 'android'],
	[/iPhone|iPad/, 'ios'],
	[/Mac OS X/, 'macos'],
	[/Linux|X11/, 'linux']
];

export function deviceOf(userAgent: string): Device {
	return {
		browser: BROWSERS.find(([shape]) => shape.test(userAgent))?.[1] ?? 'other',
		system: SYSTEMS.find(([shape]) => shape.test(userAgent))?.[1] ?? 'other'
	};
}
