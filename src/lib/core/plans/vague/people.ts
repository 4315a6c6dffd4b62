import type { Wordings } from './patterns.ts';

/** Somebody, with no job and no training. */
export const whoPatterns: Wordings = {
	'key-adult': 'key (?:adult|worker|person|staff)',
	'trusted-adult':
		'(?:trusted|familiar|known|consistent|friendly|caring)(?: (?:and|,) \\p{L}+)? (?:adults?|staff|person|people|member of staff|members of staff)',
	'member-of-staff': '(?:a |any |another )?members? of (?:the )?(?:school )?staff|staff members?',
	'adult-support': 'adult (?:support|supervision|help|assistance|guidance|led|intervention|input)',
	'an-adult': '(?:an|the|another|one|supporting) adults?|adults (?:will|to|should|who|can|may|need)',
	'staff-will': '(?:school |teaching |support |all |key )*staff (?:will|to|should|who|are|can|may|need|must|working)',
	'suitably-trained': {
		words:
			'(?:appropriately|suitably|adequately|fully|well) (?:trained|qualified|experienced|skilled)|experienced (?:adults?|staff|practitioners?)',
		clearedBy: 'training'
	},
	'outside-agencies': {
		words:
			'(?:relevant|appropriate|other|outside|external|specialist|health) (?:professionals?|agenc(?:y|ies)|services?|specialists?|practitioners?)',
		clearedBy: 'amount'
	},
	'school-will':
		'(?:the )?(?:school|setting|college|nursery) (?:will|to|should|must) (?:provide|ensure|support|make|offer|give|put|use|have|continue|help)',
	'the-team': '(?:the )?(?:school|pastoral|inclusion|SEN|SEND|support|therapy|nurture) team',
	someone: 'someone|somebody|a person|people (?:around|working)|practitioners?'
};

/** A group of nobody knows how many. */
export const groupPatterns: Wordings = {
	'small-group': 'small(?:er)?[- ]groups?',
	'small-class': 'small(?:er)? class(?:es)?|reduced class sizes?|small teaching groups?',
	'staffing-ratio':
		'(?:high|higher|favourable|enhanced|increased|good|generous) (?:adult|staff|staffing|teacher)(?:[ -]to[ -](?:pupil|child|student)s?)?[ -]?(?:ratios?|levels?)?',
	'shared-support':
		'shared (?:adult |TA |teaching assistant )?(?:support|help|access)|in-class support|class(?:room)? support|general support',
	'group-work': '(?:group|paired|peer)[- ](?:work|sessions?|activities|interventions?|support)'
};
