export default {
	title: 'About Waymark',
	what: 'Waymark helps families in England with special educational needs law. It works out dates, helps with letters, and explains rights in plain words.',
	private: 'It works with no account. Nothing about your case leaves your phone.',
	checked: 'The law was last checked on {{date}}. Bank holidays are known up to {{year}}.',
	tested: 'Not yet tested with families. It was checked by machine against 25 accessibility tests.',
	licences: 'Licences',
	font: 'The letters are Atkinson Hyperlegible Next, under the SIL Open Font License.',
	icons: 'The icons are Lucide, under the ISC licence.',
	councils: 'The names and codes of councils come from the {{source}}, as they were in {{asOf}}.',
	holidays: 'The bank holidays come from {{source}}.',
	code: 'Waymark itself is free software under the MIT licence.'
} as const;
