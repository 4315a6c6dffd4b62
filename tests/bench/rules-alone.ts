// What a calculator page needs: every rule, the calendar, and the way from facts to a limit.
export { lawPack } from '../../src/lib/core/law/law-pack.ts';
export { workOut } from '../../src/lib/core/law/work-out.ts';
