import { isSpecialType } from '../../core/schools/category.ts';
import { placeOnGrid } from '../../core/schools/distance.ts';
import type { Phase, School, SchoolStatus, Section41 } from '../../core/schools/school.ts';

/** What is kept of the register, by the names of its columns. People are not among it: those columns are never looked at. */
export const columns = [
	'URN',
	'LA (code)',
	'EstablishmentNumber',
	'EstablishmentName',
	'TypeOfEstablishment (code)',
	'EstablishmentStatus (code)',
	'PhaseOfEducation (code)',
	'StatutoryLowAge',
	'StatutoryHighAge',
	'Boarders (name)',
	'Trusts (name)',
	'UKPRN',
	'FurtherEducationType (name)',
	'Street',
	'Locality',
	'Town',
	'Postcode',
	'SchoolWebsite',
	'TelephoneNum',
	'Section41Approved (name)',
	'TypeOfResourcedProvision (name)',
	'Easting',
	'Northing',
	...Array.from({ length: 13 }, (_, at) => `SEN${at + 1} (name)`)
] as const;

/** Without these there is nothing to find a place by. */
export const needed = [
	'URN',
	'EstablishmentName',
	'TypeOfEstablishment (code)',
	'EstablishmentStatus (code)',
	'Town',
	'Postcode'
];

export type Cell = (column: string) => string;

/** A row of the register as a school. Throws what is wrong with it. */
export function readSchool(cell: Cell, onOurList: ReadonlySet<string>): School & { ukprn: string; laestab: string } {
	const urn = cell('URN');
	if (!/^\d{5,6}$/.test(urn)) throw new Error(`“${urn.slice(0, 20)}” is no school number`);
	const name = cell('EstablishmentName');
	if (name === '') throw new Error(`school ${urn} has no name`);
	const type = Number(cell('TypeOfEstablishment (code)')) || undefined;
	const isSpecial = isSpecialType(type);
	const at = placeOf(Number(cell('Easting')), Number(cell('Northing')));
	const needs = [...new Set(columns.filter((one) => /^SEN\d/.test(one)).map(cell))].filter((need) => isTold(need));
	const ages = [ageIn(cell('StatutoryLowAge')), ageIn(cell('StatutoryHighAge'))] as const;
	return {
		urn,
		name,
		phase: phaseOf(cell('PhaseOfEducation (code)'), type, ages),
		section41: section41Of(cell('Section41Approved (name)'), onOurList.has(urn)),
		status: statusOf(cell('EstablishmentStatus (code)')),
		ukprn: cell('UKPRN'),
		laestab: cell('LA (code)') + cell('EstablishmentNumber'),
		...(type !== undefined && { type }),
		...(isSpecial !== undefined && { isSpecial }),
		...(ages.some((age) => age !== null) && { ages }),
		...(at && { at }),
		...(needs.length > 0 && { needs }),
		...told('furtherEducation', cell('FurtherEducationType (name)')),
		...told('la', cell('LA (code)')),
		...told('street', [cell('Street'), cell('Locality')].filter(Boolean).join(', ')),
		...told('town', cell('Town')),
		...told('postcode', cell('Postcode').toUpperCase()),
		...told('phone', phoneIn(cell('TelephoneNum'))),
		...told('website', websiteIn(cell('SchoolWebsite'))),
		...told('trust', cell('Trusts (name)')),
		...told('unit', cell('TypeOfResourcedProvision (name)')),
		...told('boarders', cell('Boarders (name)')),
		...(type === 30 && { nation: 'Wales' as const })
	};
}

function told<K extends string>(key: K, value: string): Partial<Record<K, string>> {
	return isTold(value) ? ({ [key]: value } as Record<K, string>) : {};
}

function isTold(value: string): boolean {
	return value !== '' && !/^(?:not applicable|not recorded|n\/a|unknown)$/i.test(value);
}

/** The newer of the two lists wins when it approves; when only ours does, that is said. */
function section41Of(inRegister: string, isOnOurs: boolean): Section41 {
	if (inRegister === 'Approved') return 'approved';
	if (!isOnOurs) return 'not-on-list';
	return inRegister === 'Not approved' ? 'doubtful' : 'approved';
}

function statusOf(code: string): SchoolStatus {
	return ({ 1: 'open', 2: 'closed', 3: 'closing', 4: 'opening' } as const)[Number(code) as 1] ?? 'check';
}

/** Special schools and colleges have no phase in the register: their ages tell. */
function phaseOf(code: string, type: number | undefined, [low, high]: readonly [number | null, number | null]): Phase {
	const named: Readonly<Record<string, Phase>> = {
		1: 'nursery',
		2: 'primary',
		3: 'primary',
		4: 'secondary',
		5: 'secondary',
		6: 'college',
		7: 'all-through'
	};
	if (named[code]) return named[code];
	if (type === 18 || type === 32) return 'college';
	if (low === null || high === null) return 'all-through';
	if (low >= 16) return 'college';
	if (high <= 5) return 'nursery';
	if (high <= 12) return 'primary';
	return low >= 8 ? 'secondary' : 'all-through';
}

/** The register writes 99 where it does not know. */
function ageIn(text: string): number | null {
	const age = Number(text);
	return text === '' || !Number.isInteger(age) || age > 25 ? null : age;
}

/** Some files lose the nought at the beginning. */
function phoneIn(text: string): string {
	const digits = text.replace(/\s/g, '');
	return /^[1-9]\d{9}$/.test(digits) ? `0${digits}` : digits;
}

function websiteIn(text: string): string {
	if (!/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/i.test(text)) return '';
	return /^https?:/i.test(text) ? text : `https://${text}`;
}

function placeOf(east: number, north: number): readonly [number, number] | undefined {
	if (!(east > 0 && north > 0)) return undefined;
	const [lat, lng] = placeOnGrid(east, north);
	return [Math.round(lat * 1e4) / 1e4, Math.round(lng * 1e4) / 1e4];
}
