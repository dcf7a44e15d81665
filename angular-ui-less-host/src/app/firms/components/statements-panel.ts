import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { Permit } from '../../core/session/permit';
import { Policies } from '../../core/session/policies';
import { Drawer } from '../../shared/page/drawer';
import { EmptyState } from '../../shared/states/empty-state';
import { ErrorState } from '../../shared/states/error-state';
import { createLoadable } from '../../shared/states/loadable';
import { Skeleton } from '../../shared/states/skeleton';
import { FirmsApi } from '../firms.api';
import { StatementYear, groupByYear } from '../statement-years';
import { StatementForm } from './statement-form';
import { StatementHistory } from './statement-history';
import { StatementTable } from './statement-table';

@Component({
  selector: 'fl-statements-panel',
  imports: [
    Drawer,
    EmptyState,
    ErrorState,
    LocalizationPipe,
    NzButtonModule,
    Permit,
    Skeleton,
    StatementForm,
    StatementHistory,
    StatementTable,
  ],
  templateUrl: './statements-panel.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatementsPanel {
  readonly firmId = input.required<string>();

  private readonly api = inject(FirmsApi);

  protected readonly policies = Policies;
  protected readonly adding = signal(false);
  protected readonly history = signal<StatementYear | null>(null);
  protected readonly statements = createLoadable(
    () => this.firmId(),
    (id) => this.api.statements(id),
  );
  protected readonly years = computed(() => groupByYear(this.statements.value() ?? []));

  protected saved(): void {
    this.adding.set(false);
    this.statements.reload();
  }
}
