/** The most lines of one table that the format allows. */
const longestTable = 100;

/** The table by which a reader of a PDF finds the text that one-byte codes from 1 on stand for. */
export function toUnicode(texts: readonly string[]): string {
	const lines = texts.map((text, at) => `<${hex(at + 1, 2)}> <${utf16(text)}>`);
	const tables = Array.from({ length: Math.ceil(lines.length / longestTable) }, (_, at) => {
		const table = lines.slice(at * longestTable, (at + 1) * longestTable);
		return `${table.length} beginbfchar\n${table.join('\n')}\nendbfchar`;
	});
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${tables.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
	return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at), 4)).join('');
}

function hex(number: number, digits: number): string {
	return number.toString(16).padStart(digits, '0');
}
