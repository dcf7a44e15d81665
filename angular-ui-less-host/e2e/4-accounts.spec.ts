import { expect, test } from '@playwright/test';

import { open } from './support/pages';
import { signIn } from './support/session';

test('an administrator opens an account and its holder works with what it grants', async ({ page, browser }) => {
  const userName = `e2e.${Date.now()}`;
  await signIn(page);
  await open(page, '/identity/users');
  await page.locator('fl-page-header button').click();
  const form = page.locator('fl-user-form');
  await form.locator('#userName').fill(userName);
  await form.locator('#name').fill('端到端');
  await form.locator('button[type="submit"]').click();
  // Nothing was sent: the form itself asks for the roles and puts the focus there.
  await expect(form.locator('#roleNames')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.locator('#roleNames')).toBeFocused();

  await form.locator('#roleNames').click();
  await page.locator('nz-option-item').filter({ hasText: '区县' }).first().click();
  await page.keyboard.press('Escape');
  await form.locator('#regionId').click();
  await page.locator('nz-tree-node-title').filter({ hasText: '海州区' }).first().click();
  await form.locator('button[type="submit"]').click();
  const password = (await page.getByTestId('one-time-password').innerText()).trim();
  expect(password.length).toBeGreaterThanOrEqual(10);

  const own = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await own.goto('/account/login?returnUrl=%2Fidentity%2Fusers');
  await own.locator('#userName').fill(userName);
  await own.locator('#password').fill(password);
  await own.locator('form button[type="submit"]').click();
  await expect(own).toHaveURL(/change-password/);

  const change = async (next: string, repeated: string) => {
    await own.locator('#currentPassword').fill(password);
    await own.locator('#newPassword').fill(next);
    await own.locator('#repeated').fill(repeated);
    await own.locator('form button[type="submit"]').click();
  };
  await change('Kurz1', 'Kurz2');
  await expect(own.locator('#repeated')).toHaveAttribute('aria-invalid', 'true');
  await change('Kurz1', 'Kurz1');
  // The server's rule, shown on the field it is about.
  await expect(own.locator('#newPassword')).toHaveAttribute('aria-invalid', 'true');
  await change('Lang-genug-2026', 'Lang-genug-2026');

  await expect(own.locator('fl-shell h1')).toBeVisible();
  await expect(own.locator('fl-side-menu a[href="/firms"]')).toBeVisible();
  await expect(own.locator('fl-side-menu a[href="/identity/roles"]')).toHaveCount(0);
  await open(own, '/identity/roles');
  await expect(own.locator('fl-forbidden code')).toHaveText('Identity.Roles');
  await own.context().close();
});

test('a role is made, given permissions and deleted again', async ({ page }) => {
  const name = `E2e${Date.now()}`;
  await signIn(page);
  await open(page, '/identity/roles');
  await page.locator('fl-page-header button').click();
  await page.locator('#displayName').fill(`角色 ${name}`);
  await page.locator('#name').fill(name);
  await page.locator('fl-role-form button[type="submit"]').click();

  const row = page.locator('fl-data-table tbody tr').filter({ hasText: name });
  await row.locator('button').first().click();
  const box = page.locator('fl-permission-editor label').filter({ hasText: '修改企业' }).locator('input');
  await box.check();
  await expect(
    page.locator('fl-permission-editor label').filter({ hasText: '查看企业' }).locator('input'),
  ).toBeChecked();
  await page.locator('fl-permission-editor .foot button').last().click();
  await expect(page.locator('fl-permission-editor')).toHaveCount(0);

  await row.locator('button').first().click();
  await expect(box).toBeChecked();
  await page.keyboard.press('Escape');
  await row.locator('button').last().click();
  await page.locator('fl-confirm-box button').last().click();
  await expect(row).toHaveCount(0);
});
