import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, seedCase, setClock, test } from '../helpers/phone.ts';
import { goOffline, saveTheApp, test as testWithCopy } from '../helpers/phone-with-copy.ts';
import { cases } from '../helpers/places.ts';
import { openSamisCase, see, sendTheLetter, writeTheLetter } from '../helpers/steps.ts';

// What reminds Asha, and what the app says about it.

/** A phone that can put a number on the app's icon. What it is told is noted. */
async function noteBadge(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const told: (number | 'none')[] = [];
		Object.assign(globalThis, { badges: told });
		Object.assign(navigator, {
			setAppBadge: async (count: number) => void told.push(count),
			clearAppBadge: async () => void told.push('none')
		});
	});
}

const lastBadge = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { badges: (number | 'none')[] }).badges.at(-1));

test('Asha sees that nothing reminds her, puts her dates in her calendar, and sees that it does', async ({ page }) => {
	await setClock(page, '2026-11-21T10:00:00');
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}`);
	await page.getByRole('link', { name: 'Reminders Nothing reminds you when the app is closed' }).click();
	await see(page, 'Reminders');
	const calendar = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Your calendar/ }) });
	await expect(calendar).toContainText('Off');
	await expect(calendar).toContainText('Your dates are not in your calendar yet.');

	const download = page.waitForEvent('download');
	await calendar.getByRole('button', { name: 'Put these in my calendar' }).click();
	const file = await readFile(await (await download).path(), 'utf8');
	const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
	expect(events.length).toBeGreaterThan(0);
	// It rings at nine, seven days and one day before: from the midnight the day begins with.
	for (const event of events) {
		const rings = event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
		expect(rings).toEqual(['-P6DT15H', '-PT15H']);
		expect(event.getFirstPropertyValue('summary')).toBe('Reminder: paperwork date');
	}
	await expect(calendar).toContainText('On');
	await expect(calendar).toContainText('put in a calendar file on 21 November 2026');

	await page.getByRole('link', { name: 'Back' }).click();
	await expect(page.getByRole('link', { name: 'Reminders Your dates are in a calendar file' })).toBeVisible();
});

test('the app’s icon counts her own dates that are near, and nothing when none is', async ({ page }) => {
	await noteBadge(page);
	await setClock(page, '2026-11-21T10:00:00');
	const calm = await seedCase(page, cases['council-turn']);
	await page.goto(`/cases/${calm}`);
	await expect.poll(() => lastBadge(page)).toBe('none');
	// Refused by a letter of 23 September: two months to see an adviser and to appeal, until Monday 23 November (K6).
	await seedCase(page, cases['your-turn-soon']);
	await page.goto('/cases?all');
	await expect.poll(() => lastBadge(page)).toBe(2);
	// The browser can carry a number, and has no icon to carry it yet.
	await page.goto(`/cases/${calm}/reminders`);
	await expect(page.getByText('It needs Waymark on your home screen.')).toBeVisible();
});

test.describe('on an iPhone', () => {
	test.use({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
	});

	test('in a tab it says that notices need the home screen, and offers no test', async ({ page }) => {
		const id = await seedCase(page, cases['council-turn']);
		await page.goto(`/cases/${id}/reminders`);
		await expect(page.getByText('notices work only from the Home Screen')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Send me a test' })).toHaveCount(0);
	});
});

testWithCopy(
	'with no signal a test notice is shown after a press, says nothing, and leads back',
	async ({ page, context, server }) => {
		// Six screens and the wait for the copy of the app.
		testWithCopy.slow();
		await page.addInitScript(() => {
			const ask = Notification.requestPermission.bind(Notification);
			Object.assign(globalThis, { asked: 0 });
			Notification.requestPermission = () => {
				Object.assign(globalThis, { asked: (globalThis as unknown as { asked: number }).asked + 1 });
				return ask();
			};
		});
		await context.grantPermissions(['notifications'], { origin: server.url });
		await page.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'));
		await saveTheApp(page, server);
		await openSamisCase(page);
		await writeTheLetter(page);
		await sendTheLetter(page);
		await goOffline(context, server);
		await page.getByRole('link', { name: /^Reminders/ }).click();
		await see(page, 'Reminders');
		const asked = () => page.evaluate(() => (globalThis as unknown as { asked: number }).asked);
		expect(await asked(), 'nothing is asked before a press').toBe(0);

		await page.getByRole('button', { name: 'Send me a test' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'The test was sent.' })).toBeVisible();
		expect(await asked()).toBe(1);
		const shown = await page.evaluate(async () => {
			const worker = await navigator.serviceWorker.ready;
			return (await worker.getNotifications()).map(({ title, body, data }) => ({ title, body, data: data as unknown }));
		});
		expect(shown).toEqual([
			{ title: 'Waymark', body: 'This is a test. A reminder looks like this.', data: { address: '/cases/current' } }
		]);

		// The notice is pressed, as far as a browser without a screen can do that.
		const [worker] = context.serviceWorkers();
		await worker?.evaluate(async () => {
			// What a service worker has around it, and a page has not.
			const { registration, NotificationEvent } = globalThis as unknown as {
				registration: ServiceWorkerRegistration;
				NotificationEvent: new (type: string, of: { notification: Notification }) => Event;
			};
			const [notification] = await registration.getNotifications();
			if (notification) globalThis.dispatchEvent(new NotificationEvent('notificationclick', { notification }));
		});
		await expect
			.poll(() => page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).length))
			.toBe(0);
	}
);
