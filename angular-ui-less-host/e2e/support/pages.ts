import { Page, expect } from '@playwright/test';

export interface NamedPage {
  name: string;
  path: string;
}

/** Every page of the shell that needs no particular record. */
export const SHELL_PAGES: NamedPage[] = [
  { name: 'home', path: '/' },
  { name: 'firms', path: '/firms' },
  { name: 'firms-no-result', path: '/firms?filter=zzzzzz' },
  { name: 'firm-new', path: '/firms/new' },
  { name: 'expiring', path: '/firms/expiring' },
  { name: 'imports', path: '/firms/imports' },
  { name: 'import-new', path: '/firms/imports/new' },
  { name: 'users', path: '/identity/users' },
  { name: 'roles', path: '/identity/roles' },
  { name: 'regions', path: '/identity/regions' },
  { name: 'forbidden', path: '/403?policy=Firms.Firms' },
  { name: 'not-found', path: '/no-such-page' },
];

/** Loaded, settled and without skeletons. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.boot')).toHaveCount(0);
  await expect(page.locator('h1').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('fl-skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** Pages of one record each, found by the first row of their list; empty while there are no data. */
export async function recordPages(page: Page): Promise<NamedPage[]> {
  const found: NamedPage[] = [];
  for (const [name, list] of [
    ['firm', '/firms'],
    ['import', '/firms/imports'],
  ]) {
    await open(page, list);
    const first = page.locator('fl-data-table a.row-link').first();
    if ((await first.count()) > 0) {
      found.push({ name, path: (await first.getAttribute('href')) ?? '' });
    }
  }
  return found;
}
