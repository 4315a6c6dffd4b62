// Reads a guide aloud, one sentence at a time, when somebody presses: nothing starts by itself. The words of the buttons come
// with the page. Without this script, or without a voice, the page is what it is.

const bar = document.querySelector('[data-listen]');
const article = document.querySelector('article');
const speech = globalThis.speechSynthesis;
const button = (name) => bar.querySelector(`[data-do="${name}"]`);
const language = () => article.lang || document.documentElement.lang;
const speeds = [0.75, 1, 1.25];
let sentences = [];
let at = 0;
let rate = 1;
let state = 'stopped';
let turn = 0;

/** The sentences of the page with where they stand, in the order they are read. What is folded or not for reading is left out. */
const sentencesOf = () => {
	const blocks = article.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd');
	const cut = new Intl.Segmenter(language(), { granularity: 'sentence' });
	return [...blocks]
		.filter((block) => block.checkVisibility() && !block.closest('nav, details, [data-listen], [data-unread]'))
		.filter((block) => !block.querySelector('p, li'))
		.flatMap((block) =>
			[...cut.segment(block.textContent)].map(({ segment, index }) => ({ text: segment.trim(), block, index, segment }))
		)
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
};

/** Where a sentence stands, though it may run over links and bold words. */
const rangeOf = ({ block, index, segment }) => {
	const range = document.createRange();
	const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	let passed = 0;
	let hasStart = false;
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		const end = passed + node.length;
		if (!hasStart && index < end) {
			range.setStart(node, index - passed);
			hasStart = true;
		}
		if (index + segment.length <= end) {
			range.setEnd(node, index + segment.length - passed);
			break;
		}
		passed = end;
	}
	return range;
};

const mark = (sentence) => {
	for (const block of article.querySelectorAll('[data-reading]')) delete block.dataset.reading;
	CSS.highlights?.delete('reading');
	if (!sentence) return;
	sentence.block.dataset.reading = '';
	CSS.highlights?.set('reading', new Highlight(rangeOf(sentence)));
	sentence.block.scrollIntoView({ block: 'nearest' });
};

/** A voice of the language, kept on the device rather than far away. */
const voice = () => {
	const fitting = speech.getVoices().filter(({ lang }) => lang.replace('_', '-').split('-')[0] === language().split('-')[0]);
	return fitting.find(({ lang, localService }) => localService && /GB/.test(lang)) ?? fitting.find((one) => one.localService) ?? fitting[0];
};

const show = (next) => {
	state = next;
	bar.dataset.state = next;
	button('start').hidden = next !== 'stopped';
	button('pause').hidden = next !== 'reading';
	button('go-on').hidden = next !== 'paused';
	button('stop').hidden = next === 'stopped';
};

const read = () => {
	const mine = ++turn;
	const sentence = sentences[at];
	if (!sentence) return halt();
	mark(sentence);
	const words = new SpeechSynthesisUtterance(sentence.text);
	words.lang = language();
	words.voice = voice() ?? null;
	words.rate = rate;
	words.onend = () => {
		if (mine !== turn || state !== 'reading') return;
		at += 1;
		read();
	};
	words.onerror = ({ error }) => {
		if (mine === turn && !['canceled', 'interrupted'].includes(error)) halt();
	};
	speech.speak(words);
};

const start = () => {
	if (!voice()) {
		bar.querySelector('[data-no-voice]').hidden = false;
		return;
	}
	sentences = sentencesOf();
	at = 0;
	show('reading');
	read();
};

/** Pausing a sentence cuts it off on some phones for good: it is begun again instead. */
const pause = () => {
	turn += 1;
	speech.cancel();
	show('paused');
};

const halt = () => {
	turn += 1;
	speech.cancel();
	mark();
	show('stopped');
};

const changeSpeed = () => {
	rate = speeds[(speeds.indexOf(rate) + 1) % speeds.length];
	button('speed').querySelector('[data-rate]').textContent = new Intl.NumberFormat(document.documentElement.lang).format(rate);
	if (state !== 'reading') return;
	speech.cancel();
	read();
};

const goOn = () => {
	show('reading');
	read();
};
const actions = { start, pause, 'go-on': goOn, stop: halt, speed: changeSpeed };

if (bar && article && speech && 'Segmenter' in Intl) {
	bar.hidden = false;
	for (const [name, action] of Object.entries(actions)) button(name).addEventListener('click', action);
	addEventListener('pagehide', halt);
	document.addEventListener('visibilitychange', () => document.hidden && state === 'reading' && pause());
}
