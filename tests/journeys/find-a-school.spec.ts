import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importSchools } from '../../src/lib/server/schools/import-schools.ts';
import { openSchools } from '../../src/lib/server/schools/search-schools.ts';
import { giasFile } from '../helpers/gias.ts';
import { expect, seedCase, setClock, test } from '../helpers/phone.ts';
import { cases } from '../helpers/places.ts';

// Asha looks for a school for Sami: with no register on the server, with one, and with no signal.

test.beforeEach(async ({ page }) => setClock(page, '2026-11-21T10:00:00'));

async function openFinder(page: Page): Promise<string> {
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/schools`);
	return id;
}

async function search(page: Page, words: string): Promise<void> {
	await page.getByRole('searchbox').fill(words);
	await page.getByRole('button', { name: 'Search' }).click();
}

/** Answers in the place of a server on which the register was imported. */
async function withRegister(page: Page): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-finder-'));
	const at = (name: string) => join(folder, name);
	giasFile(at('extract.csv'), [
		{
			URN: '100001',
			EstablishmentName: 'Oakwood Primary School',
			Postcode: 'CA1 1AA',
			Easting: '340000',
			Northing: '556000'
		},
		{
			URN: '100002',
			EstablishmentName: 'Rowan Special School',
			'TypeOfEstablishment (code)': '7',
			'PhaseOfEducation (code)': '0',
			Town: 'Wigton',
			Postcode: 'CA7 9AA'
		},
		{ URN: '100003', EstablishmentName: 'Old Mill Odd School', 'TypeOfEstablishment (code)': '77' }
	]);
	await importSchools({
		extract: at('extract.csv'),
		to: at('schools.sqlite'),
		asOf: '2026-11-20',
		section41: new Set()
	});
	const schools = openSchools(at('schools.sqlite'));
	if (!schools) throw new Error('There is no list');
	await page.route('**/api/v1/schools', (route) => {
		const { sought, ...filters } = route.request().postDataJSON() as { sought: string };
		return route.fulfill({ json: { list: schools.list, found: schools.search(sought, filters) } });
	});
	await page.route('**/api/v1/schools/areas/*', (route) =>
		route.fulfill({ json: { list: schools.list, schools: schools.area(route.request().url().slice(-3)) } })
	);
}

test('before an import it says so, finds a section 41 place in spite of a slip, and takes a place typed by hand', async ({
	page
}) => {
	await openFinder(page);
	await expect(page.getByText('This asks our server, so it hears the name you type.')).toBeVisible();
	await search(page, '3 dimensons');
	await expect(
		page.getByText('This copy of Waymark has no full list of schools. It knows the 227 places')
	).toBeVisible();
	await page.getByRole('link', { name: /3 Dimensions/ }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'You can ask for it in a plan.' })).toBeVisible();
	await expect(page.getByText('“It is full” is not on the list.')).toBeVisible();
	await page.getByRole('button', { name: 'Keep this place' }).click();
	await expect(page.getByText('Kept on this phone')).toBeVisible();

	await page.getByRole('link', { name: 'Back' }).click();
	await page.getByRole('link', { name: 'Type a place in yourself' }).click();
	await page.getByLabel('Its name').fill('Elm House');
	await page.getByLabel('Independent', { exact: true }).check();
	await page.getByRole('button', { name: 'Keep this place' }).click();
	await expect(
		page.getByRole('heading', { level: 2, name: 'You can put it forward. The test is a different one.' })
	).toBeVisible();
	await expect(page.getByText('A written offer of a place, with the first day')).toBeVisible();
	await page.getByRole('link', { name: 'Back' }).click();
	const kept = page.locator('section').filter({ hasText: 'Places you keep' });
	await expect(kept.getByRole('listitem')).toHaveText([/3 Dimensions/, /Elm House/]);
});

test('with the register: a slip, the town, a filter, an unknown kind, and what was found stays with no signal', async ({
	page,
	context
}) => {
	await withRegister(page);
	const id = await openFinder(page);
	await search(page, 'rowan wigtn');
	await expect(page.getByText('School list of 20 November 2026')).toBeVisible();
	await page.getByRole('link', { name: /Rowan Special School/ }).click();
	await expect(page.getByText('Council school, Wigton, CA7 9AA')).toBeVisible();
	await page.getByRole('button', { name: 'Ask for this place in my letter' }).click();
	await expect(page.getByText('This is the place your letter asks for')).toBeVisible();

	await page.goto(`/cases/${id}/schools`);
	await search(page, '100003');
	await page.getByRole('link', { name: /Old Mill Odd School/ }).click();
	await expect(page.getByText('We do not know its kind')).toBeVisible();
	await expect(page.getByText('We cannot say which test the council must use.')).toBeVisible();

	await page.goto(`/cases/${id}/schools`);
	await expect(page.getByRole('heading', { name: 'What you found last' })).toBeVisible();
	await page.getByRole('button', { name: 'Get the list of your area instead' }).click();
	await expect(page.getByText('3 places in Cumberland are on this phone.')).toBeVisible();
	await context.setOffline(true);
	await page.locator('summary').filter({ hasText: 'Narrow it down' }).click();
	await page.getByLabel('Only special schools and colleges').check();
	await search(page, 'school');
	await expect(page.getByText('Nobody hears what you look for.')).toBeVisible();
	await expect(page.getByRole('heading', { name: '1 place found' })).toBeVisible();
	await context.setOffline(false);
});

test('contacts hold what she typed and nothing else', async ({ page }) => {
	const id = await seedCase(page, cases['your-turn']);
	await page.goto(`/cases/${id}/contacts`);
	await expect(page.getByText('Not filled in')).toHaveCount(16);
	await page.getByRole('link', { name: /SEN caseworker/ }).click();
	await page.getByLabel('E-mail').fill('sen.example.org');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('alert')).toContainText('An e-mail has an @ in it');
	await page.getByLabel('E-mail').fill('sen@example.org');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByRole('link', { name: /SEN caseworker/ })).toContainText('sen@example.org');
});
