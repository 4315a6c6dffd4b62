/** Chrome's own offer to install, kept for a press of ours. */
interface InstallOffer extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Asks the browser to install the app. Says whether the reader agreed. */
export type Install = () => Promise<boolean>;

const putOffKey = 'waymark.install-later';
const watchers = new Set<(install: Install | undefined) => void>();
let install: Install | undefined;

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

/** Holds the browser's own offer back from the start of the app on: it is ours to make, when there is something to keep. */
export function holdInstallOffer(): () => void {
	const hold = (event: Event) => {
		event.preventDefault();
		change(async () => {
			// A browser's offer can be taken up once.
			change(undefined);
			return (await (event as InstallOffer).prompt()).outcome === 'accepted';
		});
	};
	const end = () => change(undefined);
	addEventListener('beforeinstallprompt', hold);
	addEventListener('appinstalled', end);
	return () => {
		removeEventListener('beforeinstallprompt', hold);
		removeEventListener('appinstalled', end);
	};
}

/** Tells how the app can be installed, or that it cannot, now and whenever that changes. Returns how to stop listening. */
export function watchInstallOffer(tell: (install: Install | undefined) => void): () => void {
	watchers.add(tell);
	tell(install);
	return () => watchers.delete(tell);
}

/** Whether the reader said "not now". */
export function isInstallPutOff(): boolean {
	try {
		return localStorage.getItem(putOffKey) !== null;
	} catch {
		return false;
	}
}

/** Notes that the reader said "not now". */
export function putOffInstall(): void {
	try {
		localStorage.setItem(putOffKey, 'yes');
	} catch {
		// It is offered once more at the next visit.
	}
}

function change(to: Install | undefined): void {
	install = to;
	for (const tell of watchers) tell(to);
}
