import { join } from 'node:path';

import { test } from '@playwright/test';

import { SHELL_PAGES, open, recordPages } from './support/pages';
import { signIn } from './support/session';

const folder = process.env['SCREENSHOTS'] ?? '';

test.skip(folder === '', 'set SCREENSHOTS=<folder> to take pictures of every page');

for (const width of [1440, 375]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: width === 375 ? 812 : 900 }, colorScheme });

      test('pictures', async ({ page }) => {
        test.slow();
        const shoot = async (name: string) => {
          await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
        };
        await open(page, '/account/login');
        await shoot('login');
        await signIn(page);
        for (const { name, path } of [...SHELL_PAGES, ...(await recordPages(page))]) {
          await open(page, path);
          await shoot(name);
        }
      });
    });
  }
}
