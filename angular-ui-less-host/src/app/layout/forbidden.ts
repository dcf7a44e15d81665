import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { SessionService } from '../core/session/session.service';
import { EmptyState } from '../shared/states/empty-state';

/** Names the account and the missing permission, so that a request to the administrator can be precise. */
@Component({
  selector: 'fl-forbidden',
  imports: [EmptyState, LocalizationPipe, NzButtonModule, RouterLink],
  template: `
    <h1 class="fl-sr">{{ '::Error:ForbiddenTitle' | abpLocalization }}</h1>
    <fl-empty-state
      [title]="'::Error:ForbiddenTitle' | abpLocalization"
      [text]="'::Error:ForbiddenWho' | abpLocalization: session.user()?.userName ?? ''"
    >
      @if (policy()) {
        <p>
          {{ '::Error:ForbiddenPolicy' | abpLocalization }} <code>{{ policy() }}</code>
        </p>
      }
      <p class="fl-muted">{{ '::Error:AskAdministrator' | abpLocalization }}</p>
      <a nz-button nzType="primary" routerLink="/">{{ '::Menu:Home' | abpLocalization }}</a>
    </fl-empty-state>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ForbiddenPage {
  readonly policy = input('');
  protected readonly session = inject(SessionService);
}
