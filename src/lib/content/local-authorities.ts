import { date } from '../core/dates/calendar-date.ts';

export interface LocalAuthority {
	/** As the family knows it: `Cumberland`, not `Cumberland Council`. */
	name: string;
	/** The Office for National Statistics code, kept with a case so that a change of council can be followed. */
	gssCode: string;
	/** The Department for Education number, which older plans and letters carry. */
	dfeCode: string;
	/** Codes of either kind that stood for this area, or part of it, before. */
	previousCodes?: readonly string[];
}

/** Contains public sector information licensed under the Open Government Licence v3.0. */
export const localAuthoritiesSource = {
	title: 'Department for Education, local authorities of England',
	url: 'https://github.com/dfe-analytical-services/dfe-published-data-qa',
	asOf: '2026-04',
	readOn: date('2026-11-21')
};

/** The councils of England that look after special educational needs: 153 of them, by name. */
// prettier-ignore
export const localAuthorities: readonly LocalAuthority[] = [
	{ name: 'Barking and Dagenham', gssCode: 'E09000002', dfeCode: '301' },
	{ name: 'Barnet', gssCode: 'E09000003', dfeCode: '302' },
	{ name: 'Barnsley', gssCode: 'E08000038', dfeCode: '370', previousCodes: ['E08000016'] },
	{ name: 'Bath and North East Somerset', gssCode: 'E06000022', dfeCode: '800' },
	{ name: 'Bedford', gssCode: 'E06000055', dfeCode: '822' },
	{ name: 'Bexley', gssCode: 'E09000004', dfeCode: '303' },
	{ name: 'Birmingham', gssCode: 'E08000025', dfeCode: '330' },
	{ name: 'Blackburn with Darwen', gssCode: 'E06000008', dfeCode: '889' },
	{ name: 'Blackpool', gssCode: 'E06000009', dfeCode: '890' },
	{ name: 'Bolton', gssCode: 'E08000001', dfeCode: '350' },
	{ name: 'Bournemouth, Christchurch and Poole', gssCode: 'E06000058', dfeCode: '839', previousCodes: ['835', '836', '837'] },
	{ name: 'Bracknell Forest', gssCode: 'E06000036', dfeCode: '867' },
	{ name: 'Bradford', gssCode: 'E08000032', dfeCode: '380' },
	{ name: 'Brent', gssCode: 'E09000005', dfeCode: '304' },
	{ name: 'Brighton and Hove', gssCode: 'E06000043', dfeCode: '846' },
	{ name: 'Bristol, City of', gssCode: 'E06000023', dfeCode: '801' },
	{ name: 'Bromley', gssCode: 'E09000006', dfeCode: '305' },
	{ name: 'Buckinghamshire', gssCode: 'E06000060', dfeCode: '825', previousCodes: ['E10000002'] },
	{ name: 'Bury', gssCode: 'E08000002', dfeCode: '351' },
	{ name: 'Calderdale', gssCode: 'E08000033', dfeCode: '381' },
	{ name: 'Cambridgeshire', gssCode: 'E10000003', dfeCode: '873' },
	{ name: 'Camden', gssCode: 'E09000007', dfeCode: '202' },
	{ name: 'Central Bedfordshire', gssCode: 'E06000056', dfeCode: '823' },
	{ name: 'Cheshire East', gssCode: 'E06000049', dfeCode: '895' },
	{ name: 'Cheshire West and Chester', gssCode: 'E06000050', dfeCode: '896' },
	{ name: 'City of London', gssCode: 'E09000001', dfeCode: '201' },
	{ name: 'Cornwall', gssCode: 'E06000052', dfeCode: '908' },
	{ name: 'County Durham', gssCode: 'E06000047', dfeCode: '840' },
	{ name: 'Coventry', gssCode: 'E08000026', dfeCode: '331' },
	{ name: 'Croydon', gssCode: 'E09000008', dfeCode: '306' },
	{ name: 'Cumberland', gssCode: 'E06000063', dfeCode: '942', previousCodes: ['909', 'E10000006'] },
	{ name: 'Darlington', gssCode: 'E06000005', dfeCode: '841' },
	{ name: 'Derby', gssCode: 'E06000015', dfeCode: '831' },
	{ name: 'Derbyshire', gssCode: 'E10000007', dfeCode: '830' },
	{ name: 'Devon', gssCode: 'E10000008', dfeCode: '878' },
	{ name: 'Doncaster', gssCode: 'E08000017', dfeCode: '371' },
	{ name: 'Dorset', gssCode: 'E06000059', dfeCode: '838', previousCodes: ['835', 'E10000009'] },
	{ name: 'Dudley', gssCode: 'E08000027', dfeCode: '332' },
	{ name: 'Ealing', gssCode: 'E09000009', dfeCode: '307' },
	{ name: 'East Riding of Yorkshire', gssCode: 'E06000011', dfeCode: '811' },
	{ name: 'East Sussex', gssCode: 'E10000011', dfeCode: '845' },
	{ name: 'Enfield', gssCode: 'E09000010', dfeCode: '308' },
	{ name: 'Essex', gssCode: 'E10000012', dfeCode: '881' },
	{ name: 'Gateshead', gssCode: 'E08000037', dfeCode: '390', previousCodes: ['E08000020'] },
	{ name: 'Gloucestershire', gssCode: 'E10000013', dfeCode: '916' },
	{ name: 'Greenwich', gssCode: 'E09000011', dfeCode: '203' },
	{ name: 'Hackney', gssCode: 'E09000012', dfeCode: '204' },
	{ name: 'Halton', gssCode: 'E06000006', dfeCode: '876' },
	{ name: 'Hammersmith and Fulham', gssCode: 'E09000013', dfeCode: '205' },
	{ name: 'Hampshire', gssCode: 'E10000014', dfeCode: '850' },
	{ name: 'Haringey', gssCode: 'E09000014', dfeCode: '309' },
	{ name: 'Harrow', gssCode: 'E09000015', dfeCode: '310' },
	{ name: 'Hartlepool', gssCode: 'E06000001', dfeCode: '805' },
	{ name: 'Havering', gssCode: 'E09000016', dfeCode: '311' },
	{ name: 'Herefordshire, County of', gssCode: 'E06000019', dfeCode: '884' },
	{ name: 'Hertfordshire', gssCode: 'E10000015', dfeCode: '919' },
	{ name: 'Hillingdon', gssCode: 'E09000017', dfeCode: '312' },
	{ name: 'Hounslow', gssCode: 'E09000018', dfeCode: '313' },
	{ name: 'Isle of Wight', gssCode: 'E06000046', dfeCode: '921' },
	{ name: 'Isles of Scilly', gssCode: 'E06000053', dfeCode: '420' },
	{ name: 'Islington', gssCode: 'E09000019', dfeCode: '206' },
	{ name: 'Kensington and Chelsea', gssCode: 'E09000020', dfeCode: '207' },
	{ name: 'Kent', gssCode: 'E10000016', dfeCode: '886' },
	{ name: 'Kingston upon Hull, City of', gssCode: 'E06000010', dfeCode: '810' },
	{ name: 'Kingston upon Thames', gssCode: 'E09000021', dfeCode: '314' },
	{ name: 'Kirklees', gssCode: 'E08000034', dfeCode: '382' },
	{ name: 'Knowsley', gssCode: 'E08000011', dfeCode: '340' },
	{ name: 'Lambeth', gssCode: 'E09000022', dfeCode: '208' },
	{ name: 'Lancashire', gssCode: 'E10000017', dfeCode: '888' },
	{ name: 'Leeds', gssCode: 'E08000035', dfeCode: '383' },
	{ name: 'Leicester', gssCode: 'E06000016', dfeCode: '856' },
	{ name: 'Leicestershire', gssCode: 'E10000018', dfeCode: '855' },
	{ name: 'Lewisham', gssCode: 'E09000023', dfeCode: '209' },
	{ name: 'Lincolnshire', gssCode: 'E10000019', dfeCode: '925' },
	{ name: 'Liverpool', gssCode: 'E08000012', dfeCode: '341' },
	{ name: 'Luton', gssCode: 'E06000032', dfeCode: '821' },
	{ name: 'Manchester', gssCode: 'E08000003', dfeCode: '352' },
	{ name: 'Medway', gssCode: 'E06000035', dfeCode: '887' },
	{ name: 'Merton', gssCode: 'E09000024', dfeCode: '315' },
	{ name: 'Middlesbrough', gssCode: 'E06000002', dfeCode: '806' },
	{ name: 'Milton Keynes', gssCode: 'E06000042', dfeCode: '826' },
	{ name: 'Newcastle upon Tyne', gssCode: 'E08000021', dfeCode: '391' },
	{ name: 'Newham', gssCode: 'E09000025', dfeCode: '316' },
	{ name: 'Norfolk', gssCode: 'E10000020', dfeCode: '926' },
	{ name: 'North East Lincolnshire', gssCode: 'E06000012', dfeCode: '812' },
	{ name: 'North Lincolnshire', gssCode: 'E06000013', dfeCode: '813' },
	{ name: 'North Northamptonshire', gssCode: 'E06000061', dfeCode: '940', previousCodes: ['928', 'E10000021'] },
	{ name: 'North Somerset', gssCode: 'E06000024', dfeCode: '802' },
	{ name: 'North Tyneside', gssCode: 'E08000022', dfeCode: '392' },
	{ name: 'North Yorkshire', gssCode: 'E06000065', dfeCode: '815', previousCodes: ['E10000023'] },
	{ name: 'Northumberland', gssCode: 'E06000057', dfeCode: '929', previousCodes: ['E06000048'] },
	{ name: 'Nottingham', gssCode: 'E06000018', dfeCode: '892' },
	{ name: 'Nottinghamshire', gssCode: 'E10000024', dfeCode: '891' },
	{ name: 'Oldham', gssCode: 'E08000004', dfeCode: '353' },
	{ name: 'Oxfordshire', gssCode: 'E10000025', dfeCode: '931' },
	{ name: 'Peterborough', gssCode: 'E06000031', dfeCode: '874' },
	{ name: 'Plymouth', gssCode: 'E06000026', dfeCode: '879' },
	{ name: 'Portsmouth', gssCode: 'E06000044', dfeCode: '851' },
	{ name: 'Reading', gssCode: 'E06000038', dfeCode: '870' },
	{ name: 'Redbridge', gssCode: 'E09000026', dfeCode: '317' },
	{ name: 'Redcar and Cleveland', gssCode: 'E06000003', dfeCode: '807' },
	{ name: 'Richmond upon Thames', gssCode: 'E09000027', dfeCode: '318' },
	{ name: 'Rochdale', gssCode: 'E08000005', dfeCode: '354' },
	{ name: 'Rotherham', gssCode: 'E08000018', dfeCode: '372' },
	{ name: 'Rutland', gssCode: 'E06000017', dfeCode: '857' },
	{ name: 'Salford', gssCode: 'E08000006', dfeCode: '355' },
	{ name: 'Sandwell', gssCode: 'E08000028', dfeCode: '333' },
	{ name: 'Sefton', gssCode: 'E08000014', dfeCode: '343' },
	{ name: 'Sheffield', gssCode: 'E08000039', dfeCode: '373', previousCodes: ['E08000019'] },
	{ name: 'Shropshire', gssCode: 'E06000051', dfeCode: '893' },
	{ name: 'Slough', gssCode: 'E06000039', dfeCode: '871' },
	{ name: 'Solihull', gssCode: 'E08000029', dfeCode: '334' },
	{ name: 'Somerset', gssCode: 'E06000066', dfeCode: '933', previousCodes: ['E10000027'] },
	{ name: 'South Gloucestershire', gssCode: 'E06000025', dfeCode: '803' },
	{ name: 'South Tyneside', gssCode: 'E08000023', dfeCode: '393' },
	{ name: 'Southampton', gssCode: 'E06000045', dfeCode: '852' },
	{ name: 'Southend-on-Sea', gssCode: 'E06000033', dfeCode: '882' },
	{ name: 'Southwark', gssCode: 'E09000028', dfeCode: '210' },
	{ name: 'St. Helens', gssCode: 'E08000013', dfeCode: '342' },
	{ name: 'Staffordshire', gssCode: 'E10000028', dfeCode: '860' },
	{ name: 'Stockport', gssCode: 'E08000007', dfeCode: '356' },
	{ name: 'Stockton-on-Tees', gssCode: 'E06000004', dfeCode: '808' },
	{ name: 'Stoke-on-Trent', gssCode: 'E06000021', dfeCode: '861' },
	{ name: 'Suffolk', gssCode: 'E10000029', dfeCode: '935' },
	{ name: 'Sunderland', gssCode: 'E08000024', dfeCode: '394' },
	{ name: 'Surrey', gssCode: 'E10000030', dfeCode: '936' },
	{ name: 'Sutton', gssCode: 'E09000029', dfeCode: '319' },
	{ name: 'Swindon', gssCode: 'E06000030', dfeCode: '866' },
	{ name: 'Tameside', gssCode: 'E08000008', dfeCode: '357' },
	{ name: 'Telford and Wrekin', gssCode: 'E06000020', dfeCode: '894' },
	{ name: 'Thurrock', gssCode: 'E06000034', dfeCode: '883' },
	{ name: 'Torbay', gssCode: 'E06000027', dfeCode: '880' },
	{ name: 'Tower Hamlets', gssCode: 'E09000030', dfeCode: '211' },
	{ name: 'Trafford', gssCode: 'E08000009', dfeCode: '358' },
	{ name: 'Wakefield', gssCode: 'E08000036', dfeCode: '384' },
	{ name: 'Walsall', gssCode: 'E08000030', dfeCode: '335' },
	{ name: 'Waltham Forest', gssCode: 'E09000031', dfeCode: '320' },
	{ name: 'Wandsworth', gssCode: 'E09000032', dfeCode: '212' },
	{ name: 'Warrington', gssCode: 'E06000007', dfeCode: '877' },
	{ name: 'Warwickshire', gssCode: 'E10000031', dfeCode: '937' },
	{ name: 'West Berkshire', gssCode: 'E06000037', dfeCode: '869' },
	{ name: 'West Northamptonshire', gssCode: 'E06000062', dfeCode: '941', previousCodes: ['928', 'E10000021'] },
	{ name: 'West Sussex', gssCode: 'E10000032', dfeCode: '938' },
	{ name: 'Westminster', gssCode: 'E09000033', dfeCode: '213' },
	{ name: 'Westmorland and Furness', gssCode: 'E06000064', dfeCode: '943', previousCodes: ['909', 'E10000006'] },
	{ name: 'Wigan', gssCode: 'E08000010', dfeCode: '359' },
	{ name: 'Wiltshire', gssCode: 'E06000054', dfeCode: '865' },
	{ name: 'Windsor and Maidenhead', gssCode: 'E06000040', dfeCode: '868' },
	{ name: 'Wirral', gssCode: 'E08000015', dfeCode: '344' },
	{ name: 'Wokingham', gssCode: 'E06000041', dfeCode: '872' },
	{ name: 'Wolverhampton', gssCode: 'E08000031', dfeCode: '336' },
	{ name: 'Worcestershire', gssCode: 'E10000034', dfeCode: '885' },
	{ name: 'York', gssCode: 'E06000014', dfeCode: '816' }
];

/** The council a code stands for now. A code from before a change of councils may stand for more than one. */
export function findByCode(code: string): readonly LocalAuthority[] {
	const now = localAuthorities.filter(({ gssCode, dfeCode }) => gssCode === code || dfeCode === code);
	return now.length > 0 ? now : localAuthorities.filter(({ previousCodes }) => previousCodes?.includes(code));
}

/** The councils whose name holds all that was typed, or whose code it is, of today or of before. */
export function findCouncils(typed: string): readonly LocalAuthority[] {
	const parts = plain(typed)
		.split(/[\s,.-]+/)
		.filter((part) => part !== '' && part !== 'council');
	if (parts.length === 0) return [];
	const byCode = findByCode(typed.trim().toUpperCase());
	return byCode.length > 0
		? byCode
		: localAuthorities.filter(({ name }) => parts.every((part) => plain(name).includes(part)));
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
