import { hasPassed } from '../clock.ts';
import type { AppealView } from '../appeal-view.ts';
import type { Route } from '../route.ts';
import { open, openLate, shut, underWay } from '../standing.ts';
import type { Standing } from '../standing.ts';

/** R5: mediation, and the adviser who gives the certificate (ss.52–56). */
export const mediation: Route = {
	id: 'mediation',
	ref: 'R5',
	can: ['mediation-what-about', 'mediation-health-and-care', 'mediation-agreement-binds', 'mediation-council-comes'],
	cannot: ['mediation-forces-nobody', 'mediation-is-your-choice', 'mediation-school-only-too', 'no-clock-stops'],
	needs: ['mediation-contact-adviser', 'mediation-travel-paid'],
	cost: 'free-with-travel',
	contacts: ['mediation-adviser', 'sendiass'],
	bring: ['decision-letter'],
	gives: ['change-decision', 'be-heard'],
	standing: ({ appeal, ask }) => (appeal ? beforeAnAppeal(appeal, ask.appealed ?? false) : open),
	clocks: ({ appeal }) => [appeal?.contact, appeal?.certificateDue].flatMap((clock) => clock ?? []),
	form({ appeal, problem }) {
		if (appeal) return {};
		return problem.id === 'health-part'
			? { variant: 'health-board', needs: [], contacts: ['mediation-adviser', 'health-board'] }
			: { needs: [] };
	}
};

function beforeAnAppeal(appeal: AppealView, hasAppealed: boolean): Standing {
	const { decided, reversed, adviserTold, certificate, contact, isCertificateNeeded } = appeal;
	if (decided) return shut('shut-tribunal-decided', decided.on);
	if (reversed) return shut('shut-council-agreed', reversed.on);
	if (adviserTold ?? certificate) return underWay(adviserTold ?? certificate);
	if (hasAppealed || !isCertificateNeeded || !contact || !hasPassed(contact)) return open;
	return openLate(['late-adviser'], lastDay(contact.last));
}

function lastDay(last: NonNullable<AppealView['contact']>['last']) {
	return typeof last === 'string' ? last : last?.estimate;
}
