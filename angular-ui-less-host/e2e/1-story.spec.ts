import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Page, expect, test } from '@playwright/test';

import { open } from './support/pages';
import { signIn } from './support/session';

const samples = join(dirname(fileURLToPath(import.meta.url)), '../../etc/samples');
const PLANTED_ERRORS = 3;
const IMPORT_LIMIT_MS = 90_000;

async function upload(page: Page, file: string): Promise<void> {
  await open(page, '/firms/imports/new');
  await page.locator('fl-file-drop input[type="file"]').setInputFiles(join(samples, file));
  await expect(page).toHaveURL(/\/firms\/imports\/[0-9a-f-]{36}/, { timeout: 60_000 });
  await expect(page.locator('fl-import-counts tbody tr').first()).toBeVisible();
}

test.describe.serial('a bureau takes its firms in and works with them', () => {
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await signIn(page);
  });

  test.afterAll(() => page.close());

  test('a workbook with mistakes is refused and comes back marked', async () => {
    await upload(page, 'firms-with-errors.xlsx');
    await expect(page.locator('fl-import-errors tbody tr')).toHaveCount(PLANTED_ERRORS);
    await expect(page.getByTestId('apply')).toHaveCount(0);

    const download = page.waitForEvent('download');
    await page.getByTestId('error-workbook').click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const bytes = readFileSync(await file.path());
    // A workbook is a zip archive ("PK") that holds its own table of contents.
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect(bytes.includes('[Content_Types].xml')).toBe(true);
    expect(bytes.includes('xl/workbook.xml')).toBe(true);
  });

  test('the wizard is where it was after a reload', async () => {
    await page.reload();
    await expect(page.locator('fl-import-errors tbody tr')).toHaveCount(PLANTED_ERRORS);
    await expect(page.locator('fl-import-steps [aria-current="step"]')).toContainText('核对');
  });

  test('the mended workbook is imported', async () => {
    await upload(page, 'firms.xlsx');
    await page.getByTestId('apply').click();
    await expect(page.getByTestId('import-result')).toBeVisible({ timeout: IMPORT_LIMIT_MS });
    await expect(page.getByTestId('import-result')).toHaveAttribute('data-state', 'Applied');
  });

  test('the list shows the firms and can be narrowed to one rung', async () => {
    await open(page, '/firms');
    const rows = page.locator('fl-data-table tbody tr');
    await expect(rows.first()).toBeVisible();
    const strip = page.locator('fl-rung-strip button').filter({ has: page.locator('[data-rung="HighTech"]') });
    const count = Number(await strip.locator('.count').innerText());
    await strip.click();
    await expect(page).toHaveURL(/rung=HighTech/);
    await expect(page.locator('fl-filter-bar .chip')).toHaveCount(1);
    await expect(rows).toHaveCount(Math.min(count, 20));
    await expect(rows.locator('fl-rung-tag:not([data-rung="HighTech"])')).toHaveCount(0);
  });

  test('a new recognition lifts a firm', async () => {
    await open(page, '/firms?rung=Seed');
    await page.locator('fl-data-table a.row-link').first().click();
    const rung = page.getByTestId('firm-rung');
    await expect(rung).toHaveAttribute('data-rung', 'Seed');

    await page.getByTestId('add-recognition').click();
    const form = page.locator('fl-recognition-form');
    await form.locator('#kind').click();
    await page.locator('nz-option-item').filter({ hasText: '瞪羚企业' }).first().click();
    const today = new Date().toISOString().slice(0, 10);
    await form.locator('#validFrom').fill(today);
    await form.locator('#validFrom').press('Enter');
    await form.locator('#certificateNumber').fill('E2E-2026-1');
    await form.locator('button[type="submit"]').click();

    await expect(form).toHaveCount(0);
    await expect(rung).toHaveAttribute('data-rung', 'Gazelle');
    await expect(page.locator('fl-recognition-table')).toContainText('E2E-2026-1');
  });

  test('the rung of an earlier day is another one', async () => {
    await page.locator('#asOf').fill('2015-01-01');
    await page.locator('#asOf').press('Enter');
    await expect(page.getByTestId('as-of-rung')).toHaveAttribute('data-rung', 'Seed');
  });

  test('the interface speaks English too', async () => {
    await open(page, '/');
    await page.locator('fl-language-menu button').click();
    await page.locator('[cdkMenuItemRadio][lang="en"], .fl-menu-item[lang="en"]').first().click();
    await expect(page.locator('h1')).toHaveText('Desk');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('fl-language-menu button').click();
    await page.locator('.fl-menu-item[lang="zh-Hans"]').click();
    await expect(page.locator('h1')).toHaveText('工作台');
  });

  test('after signing out nothing can be seen', async () => {
    await page.getByTestId('user-menu').click();
    await page.getByTestId('sign-out').click();
    await expect(page).toHaveURL(/\/account\/login/);
    await page.goto('/firms');
    await expect(page).toHaveURL(/\/account\/login\?returnUrl=/);
  });
});
