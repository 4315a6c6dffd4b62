/** Chrome's own offer to install, kept for a press of ours. */
interface InstallOffer extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Whether the app runs from the home screen and not in a tab. */
export function isInstalled(): boolean {
	return (
		matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
	);
}

/** A tab on an iPhone or iPad, whose store is not that of the installed app and may be cleared after seven days. */
export function isAppleTab(): boolean {
	const isApple =
		/iPhone|iPad|iPod/.test(navigator.userAgent) ||
		(navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);
	return isApple && !isInstalled();
}

/** Tells when the browser can install the app, with how to ask it to. Returns how to stop listening. */
export function watchInstallOffer(tell: (install: () => Promise<boolean>) => void): () => void {
	const hear = (event: Event) => {
		event.preventDefault();
		tell(async () => (await (event as InstallOffer).prompt()).outcome === 'accepted');
	};
	addEventListener('beforeinstallprompt', hear);
	return () => removeEventListener('beforeinstallprompt', hear);
}
