import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { SessionService } from '../core/session/session.service';
import { LanguageMenu } from './menu/language-menu';
import { SideMenu } from './menu/side-menu';
import { ThemeMenu } from './menu/theme-menu';
import { UserMenu } from './menu/user-menu';

@Component({
  selector: 'fl-shell',
  imports: [LanguageMenu, LocalizationPipe, NzIconModule, RouterLink, RouterOutlet, SideMenu, ThemeMenu, UserMenu],
  templateUrl: './shell.html',
  styleUrl: './shell.less',
  host: { '(document:keydown.escape)': 'menuOpen.set(false)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  protected readonly session = inject(SessionService);
  protected readonly menuOpen = signal(false);

  /** A fragment link would resolve against <base href>, so the jump is made by hand. */
  protected skip(event: Event, content: HTMLElement): void {
    event.preventDefault();
    content.focus();
  }
}
