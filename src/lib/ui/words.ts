import { createContext } from 'svelte';
import type { Words } from '../i18n/words.ts';

/** The reader's words, handed down from the layout: `const { t } = $derived(useWords()())`. */
export const [useWords, setWords] = createContext<() => Words>();
