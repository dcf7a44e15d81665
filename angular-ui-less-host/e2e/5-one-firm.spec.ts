import { expect, test } from '@playwright/test';

import { open } from './support/pages';
import { signIn } from './support/session';

/** 18 allowed characters; the chance that both check characters fit is below one in three hundred. */
const someCode = (): string => `91320700MA${String(Date.now()).slice(-7)}1`.padEnd(18, '0').slice(0, 18);

test('one firm is registered by hand, gets figures, a correction, and loses a recognition', async ({ page }) => {
  await signIn(page);
  await open(page, '/firms/new');
  const form = page.locator('fl-firm-form');
  await form.locator('#creditCode').fill(someCode());
  await form.locator('#name').fill('连云港端到端测试有限公司');
  await form.locator('#regionId').click();
  await page.locator('nz-tree-node-title').filter({ hasText: '海州区' }).first().click();
  await form.locator('button[type="submit"]').click();

  const reason = form.locator('#creditCodeOverrideReason');
  await expect(reason).toBeVisible();
  await expect(form.locator('#creditCode')).toHaveAttribute('aria-invalid', 'true');
  await reason.fill('已核对营业执照原件');
  await form.locator('button[type="submit"]').click();
  await expect(page.getByTestId('firm-rung')).toHaveAttribute('data-rung', 'Seed');

  const statements = page.locator('fl-statements-panel');
  const addFigures = async (revenue: string) => {
    await statements.locator('button').first().click();
    await page.locator('fl-statement-form #revenue').fill(revenue);
    await page.locator('fl-statement-form button[type="submit"]').click();
  };
  await addFigures('1234.5');
  await expect(statements.locator('tbody tr').first()).toContainText('1,234.50');

  await addFigures('2000');
  const why = page.locator('fl-statement-form #reason');
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await why.fill('审计调整');
  await page.locator('fl-statement-form button[type="submit"]').click();
  await expect(statements.locator('tbody tr').first()).toContainText('2,000.00');
  await statements.locator('thead button').first().click();
  await expect(page.locator('fl-statement-history')).toContainText('审计调整');
  await page.keyboard.press('Escape');

  await page.getByTestId('add-recognition').click();
  const recognition = page.locator('fl-recognition-form');
  await recognition.locator('#kind').click();
  await page.locator('nz-option-item').filter({ hasText: '高新技术企业' }).first().click();
  await recognition.locator('#validFrom').fill(new Date().toISOString().slice(0, 10));
  await recognition.locator('#validFrom').press('Enter');
  await recognition.locator('button[type="submit"]').click();
  await expect(page.getByTestId('firm-rung')).toHaveAttribute('data-rung', 'HighTech');

  await page.locator('fl-recognition-table button').first().click();
  await page.locator('fl-revoke-form #reason').fill('国科发火〔2016〕32号 第十九条');
  await page.locator('fl-revoke-form button[type="submit"]').click();
  await expect(page.getByTestId('firm-rung')).toHaveAttribute('data-rung', 'Seed');
  await expect(page.locator('fl-recognition-state')).toContainText('撤销');
});
