import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Others import the law without a build and without a server.

test('runs under plain node, from one file', () => {
	const script = `
		import { lawPack, rules, timelineOf, workOut } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
		const result = workOut('appeal-window-2m-1m', { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' }, lawPack);
		const entry = {
			kind: 'event', id: 'a', caseId: 'c', recordedAt: '2026-11-21T10:00:00.000Z', recordedBy: 'd',
			event: 'review-meeting', dates: { on: '2026-11-18' }, details: {}
		};
		const { obligations } = timelineOf([entry], '2026-11-21', lawPack);
		const report = obligations.find(({ rule }) => rule === 'review-report-2w');
		process.stdout.write(JSON.stringify([rules.length, result.worked.limit.lastLawful, report.day]));
	`;
	const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
	expect(JSON.parse(said)).toEqual([129, '2027-01-04', '2026-12-02']);
});
