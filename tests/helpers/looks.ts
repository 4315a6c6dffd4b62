import type { Page } from '@playwright/test';

// What can be seen of a page without a person: each gives the faults it finds, as words a person can act on.

/** Text that is slanted, shouted or justified, links without a line, lines without air (test 16). */
export function textFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const isSeen = (one: Element) => one.checkVisibility() && one.getBoundingClientRect().width > 1;
		const hasText = (one: Element) =>
			[...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
		for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
			if (!isSeen(one) || !hasText(one) || one.closest('svg')) continue;
			const style = getComputedStyle(one);
			const say = (fault: string) => faults.push(`${fault}: <${one.localName}> ${one.innerText.slice(0, 40)}`);
			if (style.fontStyle !== 'normal') say('italics');
			if (style.textTransform !== 'none' || style.fontVariantCaps !== 'normal') say('capitals by style');
			if (style.textAlign === 'justify') say('justified');
			if (!['400', '700'].includes(style.fontWeight)) say(`weight ${style.fontWeight}`);
			if (parseFloat(style.fontSize) < 16) say(`small, ${style.fontSize}`);
			if (style.textDecorationLine.includes('underline') && !one.closest('a')) say('underlined and no link');
			const running =
				one.closest('p, li, dd') && !one.closest('a, button, label, .day, h1, h2, h3, h4, .turn, small, b, .row');
			if (running && parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.49) say('lines too close');
		}
		return faults;
	});
}

/** Controls that are small or too near to another, named by nothing but an icon, or without a word to be seen (tests 5 and 17). */
export function targetFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const isSeen = (one: Element) =>
			one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
		const name = (one: HTMLElement) =>
			`<${one.localName}> ${(one.innerText || one.getAttribute('aria-label') || one.id).slice(0, 40)}`;
		// A link in running text has the height of its line; a box inside its label has the size of the label.
		const inText = (one: HTMLElement) =>
			one.localName === 'a' &&
			getComputedStyle(one).display === 'inline' &&
			!!one.closest('p, li, dd, dt, article, address, figcaption');
		const all = [
			...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input:not([type=hidden])')
		];
		const places: { one: HTMLElement; box: DOMRect }[] = [];
		for (const one of all) {
			if (!isSeen(one) || inText(one) || one.classList.contains('skip')) continue;
			const label = one.closest('label');
			const area = one instanceof HTMLInputElement && ['radio', 'checkbox'].includes(one.type) && label ? label : one;
			const box = area.getBoundingClientRect();
			if (box.height < 47.5 || box.width < 47.5)
				faults.push(`${Math.round(box.width)} by ${Math.round(box.height)}: ${name(one)}`);
			const words =
				area.innerText.trim() ||
				(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement
					? 'a box'
					: '');
			const home = one.classList.contains('home');
			if (!words && !home) faults.push(`no word: ${name(one)}`);
			// The bar of tabs stands over the page until a reader scrolls, and is measured by itself.
			if (!one.classList.contains('tab')) places.push({ one: area, box });
		}
		for (const [at, { one, box }] of places.entries()) {
			for (const { one: other, box: next } of places.slice(at + 1)) {
				if (one === other || one.contains(other) || other.contains(one)) continue;
				const across = Math.max(next.left - box.right, box.left - next.right);
				const down = Math.max(next.top - box.bottom, box.top - next.bottom);
				const gap = Math.max(across, down);
				// Rows of one list and tabs of one bar touch, with a line between: each is a whole row high and wide.
				const isRow = (item: HTMLElement) => item.matches('.row, .tab') || item.closest('.rows') !== null;
				if (gap < 7.5 && !(isRow(one) && isRow(other)) && !(isRow(one) || isRow(other) ? gap >= -0.5 : false)) {
					faults.push(`${gap.toFixed(1)} apart: ${name(one)} and ${name(other)}`);
				}
			}
		}
		return faults;
	});
}

/** What runs out of the screen sideways, is cut off, or lies under the tab bar at the end of the page (tests 3 and 4). */
export function fitFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px wider than the screen`);
		for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
			if (!one.checkVisibility() || one.closest('svg, .hidden-words, .skip, textarea, select')) continue;
			const box = one.getBoundingClientRect();
			if (box.width < 2) continue;
			const say = (fault: string) =>
				faults.push(`${fault}: <${one.localName} class="${one.className}"> ${one.innerText.slice(0, 40)}`);
			if (box.right > clientWidth + 1 || box.left < -1) say('out of the screen');
			const { overflowX, overflowY } = getComputedStyle(one);
			const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
			if (one.innerText && cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) say('cut at the side');
			if (one.innerText && cuts(overflowY) && one.scrollHeight > one.clientHeight + 1) say('cut below');
		}
		const bar = document.querySelector('nav.tabs')?.getBoundingClientRect();
		if (bar && innerWidth < 768) {
			scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
			const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
			const top = document.querySelector('nav.tabs')?.getBoundingClientRect().top ?? 0;
			if (end > top + 1) faults.push(`the tab bar covers ${Math.round(end - top)} px of the end`);
			scrollTo({ top: 0, behavior: 'instant' });
		}
		return faults;
	});
}

/** WCAG 1.4.12: lines, paragraphs, letters and words as far apart as a reader may set them. */
const widerText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

/** Puts that on the page, or takes it off again. The page's own policy refuses a style element, as it should. */
export function setWiderText(page: Page, isOn: boolean): Promise<void> {
	return page.evaluate(
		([css, isOn]) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = isOn ? [sheet] : [];
		},
		[widerText, isOn] as const
	);
}

/** Words that did not come through the translator, and keys shown in place of words, on a page of the pseudo-language. */
export function untranslated(page: Page, allowed: readonly string[]): Promise<string[]> {
	return page.evaluate((allowed) => {
		const found: string[] = [];
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walk.nextNode(); node; node = walk.nextNode()) {
			const parent = node.parentElement;
			// The id of a rule and the code of a form are the same in every language, and so is a name that stands apart.
			const text = (node.textContent?.trim() ?? '')
				.replace(/\u2068[^\u2069]*\u2069/g, '')
				.replace(/\b[a-z]+\d*(-[a-z0-9]+)+|\bSEND\d+A?\b/g, '');
			// What is marked as English is English on purpose: letters, laws, guides, names of services.
			if (!text || !parent || parent.closest('script, style, noscript, [lang]:not(html, [lang="en-XA"]), textarea'))
				continue;
			// The pseudo-language puts a mark on every vowel: a plain one shows a word from elsewhere.
			const plain = (text.match(/[\p{L}’'-]+/gu) ?? []).filter(
				(word) => /[aeiou]/i.test(word) && !allowed.includes(word)
			);
			if (plain.length > 0) found.push(`${plain.join(' ')} in: ${text.slice(0, 60)}`);
		}
		const title = document.title.replace('Waymark', '');
		if (!title.includes('[')) found.push(`title: ${title}`);
		return found;
	}, allowed);
}
