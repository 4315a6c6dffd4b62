/**
 * Words of every day, and the words our pages use for the same. A group is one meaning: what is asked in one of its words
 * is looked for in the others too. Write them as people say them, in small letters; a phrase is looked for as a whole.
 * A new one comes with a question in `tests/find-questions.ts`.
 */
export const synonyms: readonly (readonly string[])[] = [
	['ehcp', 'education health and care plan', 'statement', 'ehc plan'],
	['won’t assess', 'will not assess', 'refused assessment', 'refusal to assess', 'said no to an assessment'],
	['no plan', 'refused to issue', 'won’t issue', 'said no plan'],
	['turned down', 'rejected', 'declined', 'refused', 'refusal', 'said no', 'denied', 'knocked back'],
	['ep', 'educational psychologist', 'psychologist'],
	['salt', 'speech and language', 'speech therapist', 'speech therapy'],
	['ta', 'teaching assistant', 'one to one', '1:1', 'support assistant'],
	['la', 'local authority', 'council', 'county'],
	['complain', 'complaint', 'unhappy', 'moan'],
	['miss it', 'missed', 'too late', 'deadline', 'last day', 'run out of time', 'ran out of time'],
	['excluded', 'expelled', 'suspended', 'kicked out', 'exclusion', 'sent home'],
	['taxi', 'bus', 'transport', 'minibus', 'lift to school', 'travel'],
	['money', 'cash', 'pay for', 'payment', 'funding', 'budget'],
	['private school', 'independent school', 'fee paying', 'fees'],
	['home schooling', 'home school', 'homeschool', 'home education', 'educated at home', 'eotas', 'tutor'],
	['school refusal', 'school refuser', 'cannot go to school', 'can’t go to school', 'anxiety', 'ebsa'],
	['full', 'no places', 'no room', 'oversubscribed'],
	['can’t meet need', 'cannot meet need', 'can’t meet needs', 'not suitable', 'unsuitable'],
	['court', 'judge', 'hearing', 'tribunal'],
	['solicitor', 'lawyer', 'barrister', 'legal help'],
	['not followed', 'not being followed', 'ignored', 'not happening', 'not given', 'not getting', 'nobody came'],
	['vague', 'woolly', 'unclear', 'as required', 'access to', 'specific'],
	['cease', 'stop the plan', 'end the plan', 'take the plan away', 'ending'],
	['yearly review', 'annual review', 'ar meeting', 'review meeting'],
	['moving house', 'move house', 'new council', 'moved area', 'another council'],
	['secondary', 'year 7', 'year 6', 'moving up', 'big school', 'phase transfer'],
	['eighteen', '18', 'adult'],
	['sixteen', '16', '17', 'decide myself', 'young person'],
	['foster', 'looked after', 'in care', 'adopted'],
	['army', 'armed forces', 'service family', 'navy', 'raf'],
	['prison', 'custody', 'young offender'],
	['discriminated', 'discrimination', 'treated unfairly', 'treated worse', 'equality act'],
	['write down', 'diary', 'log', 'notes', 'evidence', 'proof'],
	['job', 'work', 'apprenticeship', 'internship'],
	['new law', 'white paper', 'reform', 'changes to the law'],
	['which council', 'who is my council', 'my council']
];
