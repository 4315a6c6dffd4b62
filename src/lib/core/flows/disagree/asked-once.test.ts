import { expect, test } from 'vitest';
import { flows } from '../index.ts';

// L-7.5, L-7.6 and L-7.12 are “as” L-6.2, L-6.6 and L-6.8 (journeys.md 7.5): whoever told it for one is not asked again.

const questions = (...ids: readonly string[]) => ids.flatMap((id) => Object.keys(flows[id]?.questions ?? {}));

test.each([
	// the letter, those that were written before it, what only it asks
	['council-complaint', ['complain-to-council'], []],
	['ombudsman', ['complain-to-council', 'ombudsman-page'], []],
	['court-facts', ['adviser-page'], ['court-duty']]
] as const)('%s asks what %j did not ask: %j', (id, before, left) => {
	expect(questions(id).length, 'the ground of the test').toBeGreaterThan(4);
	const told = questions(...before);
	const signs = ['full-name', 'writer-name', 'address'];
	expect(questions(id).filter((one) => !told.includes(one) && !signs.includes(one))).toEqual(left);
});

test('the page for the Ombudsman does not ask again what the complaint was about', () => {
	const page = flows['ombudsman-page']?.questions;
	const isAsked = (question: string, answers: Readonly<Record<string, readonly string[]>>) =>
		Object.values(page ?? {}).some(({ next }) => {
			const found = next.find((arrow) => !arrow.when || arrow.when(answers, '2026-11-21' as never));
			return found?.to === question;
		});
	expect([isAsked('went-wrong', {}), isAsked('ombudsman-remedy', {})]).toEqual([true, true]);
	const told = { 'complaint-about': ['late'], remedy: ['act'] };
	expect([isAsked('went-wrong', told), isAsked('ombudsman-remedy', told)]).toEqual([false, false]);
});
