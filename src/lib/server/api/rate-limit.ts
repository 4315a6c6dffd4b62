interface Bucket {
	tokens: number;
	at: number;
}

export interface RateLimit {
	/** Takes one call from an address. Says how many seconds to wait when it has none left. */
	take(address: string, at: number): { ok: true } | { ok: false; seconds: number };
}

/** More addresses than this are not told apart: the oldest are forgotten. */
const mostAddresses = 10_000;

/**
 * So many calls at once, filled up by so many a minute. It lives in memory alone: who called is written down nowhere, and a
 * restart forgets it.
 */
export function rateLimit({ burst, perMinute }: { burst: number; perMinute: number }): RateLimit {
	const buckets = new Map<string, Bucket>();
	return {
		take(address, at) {
			const known = buckets.get(address) ?? { tokens: burst, at };
			const filled = Math.min(burst, known.tokens + (Math.max(0, at - known.at) * perMinute) / 60_000);
			buckets.delete(address);
			if (buckets.size >= mostAddresses) buckets.delete(buckets.keys().next().value ?? '');
			const isEmpty = filled < 1;
			buckets.set(address, { tokens: isEmpty ? filled : filled - 1, at });
			return isEmpty ? { ok: false, seconds: Math.ceil(((1 - filled) * 60) / perMinute) } : { ok: true };
		}
	};
}
