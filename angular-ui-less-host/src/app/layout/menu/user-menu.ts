import { LocalizationPipe } from '@abp/ng.core';
import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { CookieAuthService } from '../../core/session/cookie-auth.service';
import { SessionService } from '../../core/session/session.service';

@Component({
  selector: 'fl-user-menu',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, LocalizationPipe, NzIconModule],
  template: `
    <button class="fl-top-button" type="button" data-testid="user-menu" [cdkMenuTriggerFor]="menu">
      <nz-icon nzType="user" /><span class="name">{{ session.displayName() }}</span>
      <span class="fl-sr">{{ '::User:Label' | abpLocalization }}</span>
    </button>
    <ng-template #menu>
      <div class="fl-menu" cdkMenu>
        <div class="fl-menu-head" role="presentation">
          <strong>{{ session.displayName() }}</strong>
          @if (session.extras().regionName; as region) {
            <div class="fl-muted">{{ region }}</div>
          }
        </div>
        <button class="fl-menu-item" type="button" cdkMenuItem (cdkMenuItemTriggered)="changePassword()">
          {{ '::Password:Title' | abpLocalization }}
        </button>
        <button
          class="fl-menu-item"
          type="button"
          data-testid="sign-out"
          cdkMenuItem
          (cdkMenuItemTriggered)="signOut()"
        >
          {{ '::User:SignOut' | abpLocalization }}
        </button>
      </div>
    </ng-template>
  `,
  styles: `
    .name {
      overflow: hidden;
      max-width: 120px;
      font-size: 14px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    @media (width <= 767px) {
      .name {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserMenu {
  private readonly auth = inject(CookieAuthService);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionService);

  protected changePassword(): void {
    void this.router.navigateByUrl('/account/change-password');
  }

  protected signOut(): void {
    this.auth.logout().subscribe();
  }
}
