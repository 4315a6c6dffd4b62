import certificate from './statements/certificate.ts';
import complaints from './statements/complaints.ts';
import gains from './statements/gains.ts';
import ladders from './statements/ladders.ts';
import reasons from './statements/reasons.ts';
import talking from './statements/talking.ts';
import tribunals from './statements/tribunals.ts';
import warnings from './statements/warnings.ts';

/** What is said about ways of disagreeing. What each rests on stands in `core/disputes/statements`, under the same id. */
export default {
	...talking,
	...complaints,
	...tribunals,
	...gains,
	...reasons,
	...warnings,
	...certificate,
	...ladders
} as const;
