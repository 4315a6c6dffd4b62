import type { Shelf, Transaction } from './database.ts';

/** One thing a transaction did to the store: a record put there, or the records between two keys taken out. */
export type Step =
	{ shelf: Shelf; key: IDBValidKey; value: unknown } | { shelf: Shelf; gone: readonly [IDBValidKey, IDBValidKey] };

type Call = (...given: unknown[]) => unknown;

/** The same transaction, which notes what is done in it. */
export function noting(to: Transaction<'readwrite'>, steps: Step[]): Transaction<'readwrite'> {
	return through(to, (name, call) => {
		if (name !== 'objectStore') return call;
		return (shelf) => through(call(shelf) as object, (doing, act) => noted(shelf as Shelf, doing, act, steps));
	});
}

function noted(shelf: Shelf, doing: string, act: Call, steps: Step[]): Call {
	if (doing === 'delete') {
		return (what) => {
			const { lower, upper } = what instanceof IDBKeyRange ? what : IDBKeyRange.only(what);
			steps.push({ shelf, gone: [lower as IDBValidKey, upper as IDBValidKey] });
			return act(what);
		};
	}
	if (doing !== 'put' && doing !== 'add') return act;
	return async (value, ...rest) => {
		const step = { shelf, key: '' as IDBValidKey, value };
		steps.push(step);
		step.key = (await act(value, ...rest)) as IDBValidKey;
		return step.key;
	};
}

/** Passes every call on, changed where it is asked to be. */
function through<T extends object>(to: T, change: (name: string, call: Call) => Call): T {
	return new Proxy(to, {
		get(_, name) {
			const value: unknown = Reflect.get(to, name);
			if (typeof value !== 'function') return value;
			return change(String(name), (...given) => (value as Call).apply(to, given));
		}
	});
}
