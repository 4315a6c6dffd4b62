import { lawPack } from './law-pack.ts';
import type { LawPack } from './law-pack.ts';
import { combined } from './rules/index.ts';

/**
 * The same pack, which also knows the answers that join several rules or count by a bare convention: for other programs,
 * which ask for them by name. A phone goes without.
 */
export function withJoined(pack: LawPack): LawPack {
	const joined = new Map(combined.map((rule) => [rule.id, rule]));
	return {
		...pack,
		find(id, on) {
			const rule = joined.get(id);
			if (!rule) return pack.find(id, on);
			return !on || rule.inForceFrom <= on ? rule : undefined;
		}
	};
}

export const openPack = withJoined(lawPack);
