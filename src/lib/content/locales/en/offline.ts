export default {
	title: 'This page is not on your phone',
	text: 'There is no internet just now, and this page was never saved. Your dates, letters and guides are here.',
	cases: 'Go to my dates',
	guides: 'Read the guides'
} as const;
