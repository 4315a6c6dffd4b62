import { expect, test } from 'vitest';
import type { DeviceWriting } from './device-writing.ts';
import { noticing } from './undrawn.ts';

/** A device that has Chinese and Arabic letters, each with ink of its own, and draws the same box for all others. */
const device: DeviceWriting = {
	widthOf: () => 1,
	draw(text) {
		const ink = /[\p{Script=Han}\p{Script=Arabic}]/u.test(text) ? (text.codePointAt(0) ?? 0) % 199 : 200;
		return { width: 1, height: 1, left: 0, below: 0, ink: new Uint8Array([ink]) };
	}
};

test('tells which letters the device has no font for', () => {
	const noticed = noticing(device);
	for (const text of ['王小明', 'محمد', 'ༀ王', 'ༀ']) noticed.device.draw(text, 400, 'ltr');
	expect([...noticed.undrawn]).toEqual(['ༀ']);
});
