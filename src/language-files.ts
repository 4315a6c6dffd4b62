import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const locales = 'src/lib/content/locales';
const manifest = '.svelte-kit/output/client/.vite/manifest.json';

/** The files that are only for readers of a language, by its name. */
export type Languages = ReadonlyMap<string, { guides: ReadonlySet<string>; files: ReadonlySet<string> }>;

/** What belongs to each language: its guides, the files made from its folder, and the letters of its script. */
export function filesOfLanguages(root = process.cwd()): Languages {
	const built = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Record<
		string,
		{ file: string; assets?: string[] }
	>;
	const folders = readdirSync(join(root, locales)).filter((name) =>
		existsSync(join(root, locales, name, 'language.json'))
	);
	const assets = [...new Set(Object.values(built).flatMap(({ file, assets = [] }) => [file, ...assets]))];
	return new Map(
		folders.map((name) => {
			const folder = join(root, locales, name);
			const { font } = JSON.parse(readFileSync(join(folder, 'language.json'), 'utf8')) as { font?: string };
			const own = Object.entries(built).filter(
				([source]) => source.includes(`/locales/${name}/`) || /virtual:(find|locales)\/(.+)$/.exec(source)?.[2] === name
			);
			const fonts = assets.filter((file) => font && file.includes(`/${font}-`));
			const guides = existsSync(join(folder, 'guides')) ? readdirSync(join(folder, 'guides')) : [];
			return [
				name,
				{
					guides: new Set(guides.map((file) => file.replace(/\.md$/, ''))),
					files: new Set([...own.map(([, { file }]) => file), ...fonts])
				}
			];
		})
	);
}
