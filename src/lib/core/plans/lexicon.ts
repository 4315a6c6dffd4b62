const roles = new RegExp(
	[
		String.raw`\b(?:therap(?:ist|ists)|SALTs?|SaLTs?|SLTs?|OTs?|physio(?:therapists?)?|psychologists?|EPs?|psychiatrists?)\b`,
		String.raw`\b(?:teachers?|tutors?|TAs?|HLTAs?|LSAs?|teaching\s+assistants?|learning\s+support\s+assistants?|SENCOs?|SENDCOs?)\b`,
		String.raw`\b(?:ELSAs?|mentors?|counsell?ors?|nurses?|paediatricians?|doctors?|audiologists?|QTVI|QToD|ToD|interpreters?|intervenors?)\b`,
		String.raw`\b(?:social\s+workers?|personal\s+assistants?|PAs?|support\s+workers?|carers?|coach(?:es)?|instructors?|care\s+workers?)\b`
	].join('|'),
	'u'
);
const training =
	/\b(?:qualif\w*|registered|HCPC|accredited|level\s+\d|degree|certificate|trained\s+(?:in|by|to)|training\s+in|with\s+(?:\w+\s+){0,3}experience\s+(?:of|in|with))\b/iu;
const place =
	/\b(?:in\s+(?:class|the\s+class(?:room)?|lessons?|every\s+lesson|each\s+lesson|all\s+lessons|school|(?:a|the)\s+\w+\s+(?:room|space|base|hall)|assembly)|classroom|at\s+(?:home|school|college|break|lunch)\w*|playground|clinic|quiet\s+room|before\s+school|after\s+school|pool|community|outside\s+(?:the\s+)?class(?:room)?|work\s?station|during\s+\w+)\b/iu;
const review =
	/\b(?:review(?:ed|s)?|evaluat\w+|progress\s+(?:is|will\s+be)\s+(?:measured|recorded|checked)|measured|report(?:ed|s)?\s+(?:to|on|back)|data\s+(?:is|will))\b/iu;
const equipment =
	/\b(?:laptop|tablet|iPad|computer|software|app|chair|desk|cushion|wedge|slope|scissors|pencil\s+grips?|ear\s+defenders|headphones|hearing\s+aids?|radio\s+aid|FM\s+system|wheelchair|standing\s+frame|hoist|walker|splints?|glasses|large[- ]print|coloured\s+overlays?|visual\s+timetables?|now\s+and\s+next|talking\s+tins|communication\s+(?:book|aid|board)|work\s?station|reader\s+pen|keyboard|ramp|rail)\b/iu;

/** Names somebody with a job: a therapist, a teaching assistant. Not “staff” and not “an adult”. */
export function namesWho(text: string): boolean {
	return roles.test(text) || training.test(text);
}

export function namesTraining(text: string): boolean {
	return training.test(text);
}

export function saysWhere(text: string): boolean {
	return place.test(text);
}

export function saysWhenReviewed(text: string): boolean {
	return review.test(text);
}

/** A thing to have: nobody gives it for so many minutes. */
export function isEquipment(text: string): boolean {
	return equipment.test(text);
}
