import type { VitePWAOptions } from 'vite-plugin-pwa';

/** What a phone shows when the app is put on its home screen. Names stay neutral: a home screen is seen by others. */
export const webManifest: VitePWAOptions['manifest'] = {
	id: '/',
	name: 'Waymark',
	short_name: 'Waymark',
	description: 'Know your next step, and the last day to take it. EHC plans in England.',
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
		{ name: 'Today', url: '/cases', icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }] },
		{ name: 'Dates', url: '/cases/current/dates', icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }] },
		{ name: 'Work out a date', url: '/calculator', icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }] },
		{ name: 'Guides', url: '/guides', icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }] }
	],
	screenshots: [
		{ src: '/screenshots/today-390.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow', label: 'Today' },
		{ src: '/screenshots/dates-390.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow', label: 'Dates' },
		{ src: '/screenshots/today-1280.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: 'Today' }
	]
};
