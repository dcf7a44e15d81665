import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

import { SessionService } from '../../core/session/session.service';
import { LanguageMenu } from '../../layout/menu/language-menu';
import { ThemeMenu } from '../../layout/menu/theme-menu';
import { LadderMark } from './ladder-mark';

/** What surrounds the pages outside the shell. */
@Component({
  selector: 'fl-account-frame',
  imports: [LadderMark, LanguageMenu, LocalizationPipe, ThemeMenu],
  template: `
    <div class="page">
      <header class="top">
        <fl-language-menu />
        <fl-theme-menu />
      </header>
      <main class="main">
        <section class="brand" [attr.aria-label]="'::AppName' | abpLocalization">
          <p class="name">
            <img src="favicon.svg" alt="" width="40" height="40" /><span>{{ '::AppName' | abpLocalization }}</span>
          </p>
          <p class="fl-muted">{{ '::AppSlogan' | abpLocalization }}</p>
          <fl-ladder-mark class="mark" />
        </section>
        <section class="fl-card card"><ng-content /></section>
      </main>
      <footer class="foot fl-muted">
        @if (session.extras().product; as product) {
          <span>{{ product.name }} {{ product.version }}</span>
        }
      </footer>
    </div>
  `,
  styleUrl: './account-frame.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountFrame {
  protected readonly session = inject(SessionService);
}
