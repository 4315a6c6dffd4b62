import type { ContactId } from './contacts.ts';
import type { StatementId } from './statements/index.ts';

/** The safety card: whom to tell, in order, and what to keep to. It never stands in the way of another screen. */
export interface SafetyCard {
	says: readonly StatementId[];
	contacts: readonly ContactId[];
}

/** Somebody of 18 or over is for the adult team. */
export function safetyCard({ isAdult }: { isAdult: boolean }): SafetyCard {
	return {
		says: [
			'danger-call-999',
			isAdult ? 'adults-have-their-own-team' : 'tell-social-care-team',
			'tell-the-school-lead',
			'worries-about-staff',
			'somebody-to-talk-to',
			'do-not-look-into-it',
			'never-wait-for-a-complaint',
			'other-ways-stay-open'
		],
		contacts: [
			'emergency',
			isAdult ? 'adult-social-care' : 'childrens-social-care',
			'school-safeguarding-lead',
			'allegations-officer',
			'nspcc',
			'childline',
			'samaritans'
		]
	};
}
