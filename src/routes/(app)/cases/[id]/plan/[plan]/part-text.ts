import type { StoredPlan, PlanPart } from '$lib/core/plans/stored-plans.ts';

/** The words of one part of a plan. */
export function partText(plan: StoredPlan, part: PlanPart): string {
	if (part === 'around') return plan.around ?? '';
	return part === 'reports' ? (plan.reports ?? '') : (plan.sections[part] ?? '');
}
