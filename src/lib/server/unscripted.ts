/**
 * A page without a script, without the marks by which a script would find its way about it: a sixth of a guide on the phone.
 * A page with one is left as it is.
 */
export function unscripted(html: string): string {
	return html.includes('__sveltekit_') ? html : html.replace(/<!--[^]*?-->/g, '');
}
