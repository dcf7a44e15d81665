import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { PermissionsService } from '../../core/session/permissions.service';
import { visibleMenu } from './menu';

@Component({
  selector: 'fl-side-menu',
  imports: [LocalizationPipe, NzIconModule, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="'::Menu:Label' | abpLocalization">
      @for (group of groups(); track group.text) {
        @if (group.text) {
          <h2 class="group">{{ group.text | abpLocalization }}</h2>
        }
        <ul>
          @for (item of group.items; track item.path) {
            <li>
              <a
                class="item"
                routerLinkActive="active"
                ariaCurrentWhenActive="page"
                [routerLink]="item.path"
                [routerLinkActiveOptions]="item.exact ? exact : inside"
                (click)="chosen.emit()"
              >
                <nz-icon [nzType]="item.icon" /><span>{{ item.text | abpLocalization }}</span>
              </a>
            </li>
          }
        </ul>
      }
    </nav>
  `,
  styleUrl: './side-menu.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SideMenu {
  readonly chosen = output();

  private readonly permissions = inject(PermissionsService);
  protected readonly groups = computed(() => visibleMenu((policy) => this.permissions.can(policy)));
  protected readonly exact = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly inside = { ...this.exact, paths: 'subset' } as const;
}
