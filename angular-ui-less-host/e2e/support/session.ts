import { Page, expect } from '@playwright/test';

const user = process.env['E2E_ADMIN_USER'] ?? 'admin';
const given = process.env['E2E_ADMIN_PASSWORD'] ?? '';
/** Used when the given password must be changed first; later specs of the run sign in with it. */
const own = `${given}-E2e7`;

async function enter(page: Page, password: string): Promise<'in' | 'refused' | 'must-change'> {
  await page.goto('/account/login');
  await page.locator('#userName').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('form button[type="submit"]').click();
  const shell = page.locator('fl-shell');
  const change = page.locator('#newPassword');
  const refusal = page.locator('fl-form-message nz-alert');
  await expect(shell.or(change).or(refusal).first()).toBeVisible();
  if (await change.isVisible()) return 'must-change';
  return (await shell.isVisible()) ? 'in' : 'refused';
}

/** Signs in as the administrator, through the forced change of password if the server asks for it. */
export async function signIn(page: Page): Promise<void> {
  let outcome = await enter(page, given);
  if (outcome === 'must-change') {
    await page.locator('#currentPassword').fill(given);
    await page.locator('#newPassword').fill(own);
    await page.locator('#repeated').fill(own);
    await page.locator('form button[type="submit"]').click();
  } else if (outcome === 'refused') {
    outcome = await enter(page, own);
    expect(outcome).toBe('in');
  }
  await expect(page.locator('fl-shell h1')).toBeVisible();
}
