import * as v from 'valibot';
import { lawWords, typedLength, wordingFaults } from '../guides/wording.ts';
import { findByCode } from '../local-authorities.ts';
import { areaFile } from './area.ts';
import type { Area, AreaContact } from './area.ts';

interface AreaFiles {
	/** What each `area.json` holds, by its path. */
	areas: Readonly<Record<string, unknown>>;
	/** Each logo as a data address, by its path. */
	logos: Readonly<Record<string, string>>;
	/** The guides there are. */
	guides: readonly string[];
}

/** A logo of 20 kB, as long as it is when it is written as text. */
const longestLogo = 27_500;
/** A place in a law: an area sends its readers to the guide, where the law was checked. */
const placeInLaw =
	/\b(sections?|regulations?|rules?|paragraphs?|schedules?|article) \d|\b(act|code) of \d|\bact \d{4}/i;

/** Reads what local advice services added. A file that breaks a rule is refused: the error names it and all its faults. */
export function readAreas({ areas, logos, guides }: AreaFiles): readonly Area[] {
	const faults: string[] = [];
	const read = Object.entries(areas).flatMap(([file, content]) => {
		const parsed = v.safeParse(areaFile, content);
		const fault = (what: string) => faults.push(`${file}: ${what}`);
		if (!parsed.success) {
			for (const issue of parsed.issues) fault(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
			return [];
		}
		const slug = folderOf(file);
		const logo = logos[Object.keys(logos).find((path) => folderOf(path) === slug) ?? ''];
		const area = { ...parsed.output, slug, ...(logo !== undefined && { logo }) };
		for (const what of faultsOf(area, guides)) fault(what);
		return [area];
	});
	if (faults.length > 0) throw new Error(faults.join('\n'));
	return read.sort((one, other) => one.name.localeCompare(other.name));
}

function faultsOf(area: Area, guides: readonly string[]): readonly string[] {
	const { slug, councils, contacts, notes, logo = '' } = area;
	return [
		...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? [] : [`a folder is called like west-yorkshire, not ${slug}`]),
		...councils
			.filter((code) => !findByCode(code).some(({ gssCode }) => gssCode === code))
			.map((code) => `there is no council ${code}`),
		...contacts.filter((contact) => !canBeReached(contact)).map(({ name }) => `${name} has no number, address or page`),
		...notes.flatMap(({ guide }) => (guide && !guides.includes(guide) ? [`there is no guide ${guide}`] : [])),
		...(logo.length > longestLogo ? ['the logo is larger than 20 kB'] : []),
		...[...contacts.flatMap(({ what, how = '' }) => [what, how]), ...notes.map(({ text }) => text)].flatMap(textFaults)
	];
}

function canBeReached({ phones = [], email, url, how }: AreaContact): boolean {
	return phones.length > 0 || [email, url, how].some((way) => way !== undefined);
}

/** An area says where and who, and not what the law is: that stands in the guides, with its source. */
function textFaults(text: string): readonly string[] {
	const law = (placeInLaw.exec(text) ?? lawWords.exec(text) ?? typedLength.exec(text))?.[0];
	return [
		...(law ? [`“${law}” speaks of the law, which is for the guides: “${text}”`] : []),
		...wordingFaults(text, 'short')
	];
}

function folderOf(file: string): string {
	return file.split('/').at(-2) ?? '';
}
