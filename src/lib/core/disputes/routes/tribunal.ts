import { dateOrEstimate } from '../../dates/working-days.ts';
import { hasPassed } from '../clock.ts';
import type { AppealView } from '../appeal-view.ts';
import type { Route } from '../route.ts';
import { notYet, open, openLate, shut, underWay } from '../standing.ts';
import type { Standing } from '../standing.ts';
import type { StatementId } from '../statements/index.ts';
import type { View } from '../view.ts';
import { clockIn } from '../view.ts';

/** R6: an appeal to the SEND Tribunal. */
export const tribunal: Route = {
	id: 'tribunal',
	ref: 'R6',
	can: ['tribunal-orders', 'tribunal-recommends', 'tribunal-looks-afresh', 'tribunal-free'],
	cannot: [
		'tribunal-not-enforce',
		'tribunal-not-budget',
		'tribunal-not-transport',
		'tribunal-not-money',
		'tribunal-not-school-support',
		'tribunal-not-health-alone'
	],
	needs: ['tribunal-needs-letter', 'tribunal-needs-certificate'],
	cost: 'free',
	contacts: ['send-tribunal', 'sendiass', 'ipsea'],
	bring: ['decision-letter', 'certificate', 'plan'],
	gives: ['change-decision'],
	standing(view) {
		if (view.problem.id === 'data') return open;
		return view.appeal ? appealing(view.appeal, view) : notYet('opens-with-decision');
	},
	clocks: (view) => {
		const challenge = view.appeal?.decided && clockIn(view, 'trib-challenge-28d');
		return [view.appeal?.window, challenge].flatMap((clock) => clock ?? []);
	},
	form: ({ appeal, ask, problem }) => ({
		...(problem.id === 'data' && { can: ['tribunal-can-order-papers'], needs: [], bring: ['request-and-reply'] }),
		...(appeal &&
			!appeal.isCertificateNeeded && { needs: ['tribunal-needs-letter'], bring: ['decision-letter', 'plan'] }),
		...(ask.problems.includes('custody') && { variant: 'custody', needs: custodyNeeds(appeal) })
	})
};

function custodyNeeds(appeal: AppealView | undefined): readonly StatementId[] {
	const certificate: readonly StatementId[] = appeal?.isCertificateNeeded ? ['tribunal-needs-certificate'] : [];
	return ['tribunal-custody-form', 'tribunal-needs-letter', ...certificate];
}

function appealing(appeal: AppealView, { ask }: View): Standing {
	const { decided, reversed, sent, window, adviserTold } = appeal;
	if (decided) return shut('shut-tribunal-decided', decided.on);
	if (reversed) return shut('shut-council-agreed', reversed.on);
	if (sent ?? ask.appealed) return underWay(sent);
	const lacksCertificate = appeal.isCertificateNeeded && !appeal.certificate;
	const askFor: StatementId[] = [];
	if (window && hasPassed(window)) askFor.push('late-appeal');
	if (lacksCertificate && isTooLateFor(appeal)) askFor.push('late-without-certificate');
	if (askFor.length > 0) return openLate(askFor, lastDayMissed(appeal));
	if (lacksCertificate) return notYet(adviserTold ? 'opens-when-certificate-comes' : 'opens-with-certificate');
	return open;
}

/** The adviser was not contacted in time, or the certificate is late while the appeal’s own days run out. */
function isTooLateFor({ contact, certificateDue, window, adviserTold }: AppealView): boolean {
	if (window && hasPassed(window)) return true;
	if (!adviserTold) return contact !== undefined && hasPassed(contact);
	if (contact?.obligation?.closed?.daysLate) return true;
	const isCertificateLate = certificateDue !== undefined && hasPassed(certificateDue);
	return isCertificateLate && (window?.state === 'due-soon' || window?.state === 'due-today');
}

function lastDayMissed({ contact, window }: AppealView) {
	const missed = [contact, window].find((clock) => clock && hasPassed(clock));
	return missed?.last && dateOrEstimate(missed.last);
}
