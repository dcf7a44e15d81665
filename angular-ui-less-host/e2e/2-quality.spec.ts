import AxeBuilder from '@axe-core/playwright';
import { Page, expect, test } from '@playwright/test';

import { NamedPage, SHELL_PAGES, open, recordPages } from './support/pages';
import { signIn } from './support/session';

/** Everything wrong with a page: grave accessibility faults, words on the console, sideways scrolling, raw text keys. */
class Inspector {
  private readonly noise: string[] = [];

  constructor(private readonly page: Page) {
    page.on('console', (entry) => entry.type() === 'error' && this.noise.push(entry.text()));
    page.on('pageerror', (error) => this.noise.push(error.message));
  }

  async faults({ name, path }: NamedPage): Promise<string[]> {
    this.noise.length = 0;
    await open(this.page, path);
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const sideways = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const keys = (await this.page.locator('body').innerText()).match(/(?<![\w:])[A-Z]\w+:[A-Z]\w+/g) ?? [];
    const headings = await this.page.locator('h1').count();
    return [
      ...grave.map(({ id, nodes }) => `${name}: axe ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ...this.noise.map((text) => `${name}: console: ${text}`),
      ...keys.map((key) => `${name}: text without a translation: ${key}`),
      ...(sideways > 0 ? [`${name}: scrolls ${sideways} px sideways`] : []),
      ...(headings === 1 ? [] : [`${name}: ${headings} h1`]),
    ];
  }
}

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
] as const) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 812 }, colorScheme });

    test('the pages before the sign-in have no faults', async ({ page }) => {
      const faults = await new Inspector(page).faults({ name: 'login', path: '/account/login' });
      expect(faults).toEqual([]);
    });

    test('no page has faults', async ({ page }) => {
      test.slow();
      await signIn(page);
      const inspector = new Inspector(page);
      const faults: string[] = [];
      const password = { name: 'change-password', path: '/account/change-password' };
      for (const entry of [...SHELL_PAGES, password, ...(await recordPages(page))]) {
        faults.push(...(await inspector.faults(entry)));
      }
      expect(faults).toEqual([]);
    });
  });
}
