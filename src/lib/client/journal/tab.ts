/** This page for as long as it is open: a reload is another. */
export const thisTab = globalThis.crypto.randomUUID?.() ?? 'tab';
