/** What a caller is told when a call cannot be answered (RFC 9457). It repeats none of what was sent. */
export interface Problem {
	type: string;
	title: string;
	status: number;
	detail: string;
	/** What is wrong, field by field. */
	errors?: readonly FieldProblem[];
}

export interface FieldProblem {
	/** Where it stands in what was sent, as `facts.noticeSent`. */
	field: string;
	kind: string;
	detail: string;
}

/** Ends a call with a problem. */
export class CallRefused extends Error {
	readonly problem: Problem;
	readonly headers: Readonly<Record<string, string>>;

	constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
		super(problem.title);
		this.problem = problem;
		this.headers = headers;
	}
}

export function refuse(
	status: number,
	title: string,
	detail: string,
	errors: readonly FieldProblem[] = []
): CallRefused {
	return new CallRefused({ type: 'about:blank', title, status, detail, ...(errors.length > 0 && { errors }) });
}

export function problemResponse({ problem, headers }: CallRefused): Response {
	return new Response(JSON.stringify(problem), {
		status: problem.status,
		headers: { ...headers, 'content-type': 'application/problem+json' }
	});
}
