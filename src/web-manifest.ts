import type { SvelteKitPWA } from '@vite-pwa/sveltekit';
import app from './lib/content/locales/en/app.ts';
import calculator from './lib/content/locales/en/calculator.ts';

const icons = [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }];
const { tabs } = app;

/** What a phone shows when the app is put on its home screen. Names stay neutral: a home screen is seen by others. */
export const webManifest: NonNullable<NonNullable<Parameters<typeof SvelteKitPWA>[0]>['manifest']> = {
	id: '/',
	name: app.name,
	short_name: app.name,
	description: `${app.promise} ${app.forWhom}`,
	lang: 'en-GB',
	dir: 'ltr',
	start_url: '/cases',
	scope: '/',
	display: 'standalone',
	background_color: '#FBF7EF',
	theme_color: '#0B4A5E',
	categories: ['education', 'lifestyle'],
	icons: [
		{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
		{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
		{ src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: '/icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' }
	],
	shortcuts: [
		{ name: tabs.today, url: '/cases', icons },
		{ name: tabs.dates, url: '/cases/current/dates', icons },
		{ name: calculator.title, url: '/calculator', icons },
		{ name: tabs.guides, url: '/guides', icons }
	],
	screenshots: [
		{
			src: '/screenshots/today-390.png',
			sizes: '780x1688',
			type: 'image/png',
			form_factor: 'narrow',
			label: tabs.today
		},
		{
			src: '/screenshots/dates-390.png',
			sizes: '780x1688',
			type: 'image/png',
			form_factor: 'narrow',
			label: tabs.dates
		},
		{ src: '/screenshots/today-1280.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: tabs.today }
	]
};
