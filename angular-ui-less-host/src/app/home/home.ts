import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';

import { PermissionsService } from '../core/session/permissions.service';
import { Policies } from '../core/session/policies';
import { SessionService } from '../core/session/session.service';
import { PageHeader } from '../shared/page/page-header';
import { EmptyState } from '../shared/states/empty-state';
import { todayInShanghai } from '../shared/values/dates';
import { ExpiringCard } from './expiring-card';
import { LadderCard } from './ladder-card';
import { StartCard } from './start-card';

@Component({
  selector: 'fl-home',
  imports: [EmptyState, ExpiringCard, LadderCard, LocalizationPipe, PageHeader, StartCard],
  template: `
    <div class="fl-stack">
      <fl-page-header [title]="'::Menu:Home' | abpLocalization" [state]="state()" />
      @if (seesAnything()) {
        <div class="cards">
          @if (permissions.can(policies.firms)) {
            <fl-ladder-card class="fl-card" />
          }
          @if (permissions.can(policies.recognitions)) {
            <fl-expiring-card class="fl-card" />
          }
        </div>
        <fl-start-card />
      } @else {
        <div class="fl-card">
          <fl-empty-state
            [title]="'::Home:NothingTitle' | abpLocalization"
            [text]="'::Home:NothingText' | abpLocalization: session.user()?.userName ?? ''"
          >
            <p>
              {{ '::Home:NothingNeeds' | abpLocalization }} <code>{{ policies.firms }}</code>
            </p>
            <p class="fl-muted">{{ '::Error:AskAdministrator' | abpLocalization }}</p>
          </fl-empty-state>
        </div>
      }
    </div>
  `,
  styles: `
    .cards {
      display: grid;
      align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
      gap: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  private readonly localization = inject(LocalizationService);
  protected readonly permissions = inject(PermissionsService);
  protected readonly session = inject(SessionService);
  protected readonly policies = Policies;

  protected readonly seesAnything = computed(() =>
    [Policies.firms, Policies.recognitions, Policies.users].some((policy) => this.permissions.can(policy)),
  );
  protected readonly state = computed(() => {
    const region = this.session.extras().regionName;
    const today = todayInShanghai();
    return region
      ? this.localization.instant('::Home:StateRegion', this.session.displayName(), region, today)
      : this.localization.instant('::Home:State', this.session.displayName(), today);
  });
}
