import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzIconModule } from 'ng-zorro-antd/icon';

import { PermissionsService } from '../core/session/permissions.service';
import { Policies, Policy } from '../core/session/policies';

interface Start {
  text: string;
  hint: string;
  icon: string;
  path: string;
  policy: Policy;
}

const STARTS: Start[] = [
  {
    text: '::Home:Import',
    hint: '::Home:ImportHint',
    icon: 'import',
    path: '/firms/imports/new',
    policy: Policies.importsCreate,
  },
  { text: '::Home:Create', hint: '::Home:CreateHint', icon: 'plus', path: '/firms/new', policy: Policies.firmsCreate },
  { text: '::Home:Users', hint: '::Home:UsersHint', icon: 'team', path: '/identity/users', policy: Policies.users },
];

/** The actions a bureau opens this page for most. */
@Component({
  selector: 'fl-start-card',
  imports: [LocalizationPipe, NzIconModule, RouterLink],
  template: `
    <ul>
      @for (start of starts(); track start.path) {
        <li>
          <a class="fl-card" [routerLink]="start.path">
            <nz-icon [nzType]="start.icon" />
            <span>
              <strong>{{ start.text | abpLocalization }}</strong>
              <span class="fl-muted">{{ start.hint | abpLocalization }}</span>
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './start-card.less',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StartCard {
  private readonly permissions = inject(PermissionsService);
  protected readonly starts = computed(() => STARTS.filter((start) => this.permissions.can(start.policy)));
}
