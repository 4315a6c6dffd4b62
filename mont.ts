import { chromium } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';
const browser = await chromium.launch({ executablePath: findBrowser()?.path });
const page = await browser.newPage({ viewport: { width: 1990, height: 1500 } });
for (const n of process.argv.slice(2)) { await page.goto(`file:///tmp/j-shots/${n}.html`); await page.screenshot({ path: `/tmp/j-shots/${n}.png` }); }
await browser.close();
