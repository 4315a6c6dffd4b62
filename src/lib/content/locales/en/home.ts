import { who } from './questions/who.ts';

export default {
	who,
	error: 'Choose who needs the help',
	noAccount: 'No account. It stays on this phone, and works with no signal.',
	justGuides: 'Just read the guides',
	example: 'Look around with an example',
	calculator: 'Work out a date',
	goOn: 'Go on with {{name}}',
	goOnNameless: 'Go on where you were',
	new: 'Start something new',
	noScript:
		'To keep your own dates here, your browser has to allow JavaScript. Without it you can read the guides and work out dates.'
} as const;
