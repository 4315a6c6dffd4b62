import { isAppleTab, isInstalled } from './install.ts';

interface Badging {
	setAppBadge?: (count: number) => Promise<void>;
	clearAppBadge?: () => Promise<void>;
}

/** Whether the app's icon can carry a number here; `install` where there is no icon yet. */
export function badgeMeans(): 'can' | 'install' | 'none' {
	const canCarry = 'setAppBadge' in navigator;
	if (isAppleTab() || (canCarry && !isInstalled())) return 'install';
	return canCarry ? 'can' : 'none';
}

/** Puts a number on the app's icon, or takes it off when there is nothing to count. */
export async function showBadge(count: number): Promise<void> {
	const phone: Badging = navigator;
	try {
		await (count > 0 ? phone.setAppBadge?.(count) : phone.clearAppBadge?.());
	} catch {
		// A browser that knows badges and has nowhere to show one.
	}
}
