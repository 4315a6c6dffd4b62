import { paragraph } from './blocks.ts';

/** How a letter that asks for something ends. */
export const inWriting = paragraph('reply', ['Please answer in writing, and give your reasons if you do not agree.']);
