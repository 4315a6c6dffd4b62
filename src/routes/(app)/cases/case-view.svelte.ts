import { createContext } from 'svelte';
import { today } from '$lib/client/clock.ts';
import { watchCase } from '$lib/client/journal/index.ts';
import type { CaseNow, Drafts, LetterRun, Problem } from '$lib/client/journal/index.ts';
import { answersIn } from '$lib/core/cases/journal.ts';
import type { Journal } from '$lib/core/cases/journal.ts';
import { bornOn, isYoungPerson, textOf } from '$lib/core/cases/person.ts';
import { timelineOf } from '$lib/core/cases/timeline.ts';
import { withKnownDays } from '$lib/core/flows/event-days.ts';
import type { CalendarDate } from '$lib/core/dates/calendar-date.ts';
import { compulsorySchoolAge } from '$lib/core/law/conventions/compulsory-school-age.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { dateInWords } from '$lib/i18n/dates.ts';
import type { Reader } from '$lib/i18n/question-words.ts';
import type { Words } from '$lib/i18n/words.ts';

/** One case as its screens see it: the journal of this phone and what the law makes of it today. */
export class CaseView {
	readonly id: string;
	#now = $state.raw<CaseNow>();
	#problem = $state.raw<Problem>();
	#today = $state<CalendarDate>(today());

	constructor(id: string) {
		this.id = id;
	}

	/** Begins to follow the case and the day. Gives a function that ends it. */
	follow(): () => void {
		const end = watchCase(this.id, (seen) => {
			if (seen.ok) this.#now = seen.value;
			this.#problem = seen.ok ? undefined : seen.problem;
		});
		const look = () => (this.#today = today());
		const timer = setInterval(look, 30_000);
		document.addEventListener('visibilitychange', look);
		return () => {
			end();
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
		};
	}

	get isRead(): boolean {
		return this.#now !== undefined;
	}
	get problem(): Problem | undefined {
		return this.#problem;
	}
	get today(): CalendarDate {
		return this.#today;
	}
	get isExample(): boolean {
		return this.#now?.record.isExample ?? false;
	}
	get journal(): Journal {
		return this.#now?.journal ?? [];
	}
	get drafts(): Drafts {
		return this.#now?.drafts ?? {};
	}
	get letters(): readonly LetterRun[] {
		return this.#now?.letters ?? [];
	}
	get moved(): CaseNow['moved'] {
		return this.#now?.moved ?? [];
	}
	get exported(): CaseNow['exported'] {
		return this.#now?.exported ?? [];
	}

	readonly timeline = $derived(timelineOf(this.journal, this.#today, lawPack));
	/** What was answered, and the days that were logged or worked out, so that no flow asks for them again. */
	readonly answers = $derived(withKnownDays(answersIn(this.journal), this.timeline));
	readonly name = $derived(textOf(this.answers, 'name') ?? '');
	/** To whom the screens speak. */
	readonly reader: Reader = $derived(
		this.answers.who === 'me' ? 'you' : this.answers.who === 'someone' ? 'helper' : 'parent'
	);
	readonly isOwnRight = $derived(isYoungPerson(this.answers, this.#today));

	/** What a question or a card may say of this person in law. */
	wordsOfLaw(words: Words): Readonly<Record<string, string>> {
		const born = bornOn(this.answers);
		const from = born && compulsorySchoolAge(born).nominal;
		return typeof from === 'string' ? { youngPersonFrom: dateInWords(words, from, 'long') } : {};
	}
}

export const [useCase, setCase] = createContext<() => CaseView>();
